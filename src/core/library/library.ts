import { z } from 'zod'
import { conditionSchema } from '#core/facts/condition-schema'
import type { FactModel } from '#core/facts/fact-definition'
import type { LocalizedText } from '#core/language'
import { languageSchema, localizedTextSchema } from '#core/language-schema'
import { type Clause, type ClauseId, clauseIdSchema } from '#core/library/clause'

/** `library.yaml`: what the library is, and the order in which a policy is read. */
export const libraryManifestSchema = z.strictObject({
  /** Semantic version of the texts; a policy notes it beside each clause it took. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is no version: write three numbers, such as “1.4.0”'),
  /** The day (ISO 8601) whose law the texts state. */
  lawAsOf: z.iso.date(),
  languages: z.array(languageSchema).min(1),
  categories: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        title: localizedTextSchema,
        /** The category's clauses in reading order. */
        clauses: z.array(clauseIdSchema),
      }),
    )
    .min(1),
})

const requirementSchema = z.strictObject({
  id: z.string().min(1),
  /** The provision as it is cited. */
  citation: z.string().min(1),
  summary: localizedTextSchema,
  /** When the requirement applies, beyond the law itself applying. */
  when: conditionSchema.optional(),
  category: z.string().min(1),
  severity: z.enum(['required', 'recommended']),
  /**
   * How it is met: by what the text says, by texts that agree with one another, by where something is placed on the
   * website, or by what the business really does.
   */
  check: z.enum(['text', 'consistency', 'placement', 'fact']),
})

/** `laws/<law>.yaml`: what one law wants a policy to disclose. */
export const lawSchema = z.strictObject({
  id: z.string().min(1),
  name: localizedTextSchema,
  when: conditionSchema.optional(),
  requirements: z.array(requirementSchema),
})

export type Law = z.infer<typeof lawSchema>

export interface Category {
  id: string
  title: LocalizedText
  clauses: ClauseId[]
}

/** The clause library, parsed and checked as far as a policy needs it. */
export interface Library {
  version: string
  lawAsOf: string
  categories: Category[]
  factModel: FactModel
  /** In reading order. */
  clauses: Clause[]
  laws: Law[]
}
