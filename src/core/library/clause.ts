import { z } from 'zod'
import type { DocumentJson } from '#core/document/document-json'
import { conditionSchema } from '#core/facts/condition-schema'
import { factKeySchema } from '#core/facts/facts'
import type { ByLanguage } from '#core/language'
import { localizedTextSchema } from '#core/language-schema'

/** `<category>/<clause>`: the clause's folder below `clauses/`. */
export const clauseIdSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'is no clause: write its category, “/” and its name in small letters, such as “collection/gift-cards”',
  )

export type ClauseId = string

/** `clause.yaml`: what a clause is for; its texts stand beside it in `en.md`, `fa.md` and `pl.md`. */
export const clauseHeaderSchema = z.strictObject({
  id: clauseIdSchema,
  /** The clause's name in the library panel. */
  title: localizedTextSchema,
  /** Belongs into a new policy when this is true; absent: always. */
  when: conditionSchema.optional(),
  /** Every fact that the texts show. */
  facts: z.array(factKeySchema).default([]),
  /** Ids of the legal requirements that the clause meets. */
  requirements: z.array(z.string().min(1)).default([]),
  /** The clause that this one says in another way; only the first of such a family enters a new policy. */
  alternative: z.strictObject({ of: clauseIdSchema, style: z.enum(['short', 'full', 'plain', 'formal']) }).optional(),
  /** For the lawyer who maintains the clause; never printed. */
  notes: z.string().optional(),
})

type ClauseHeader = z.infer<typeof clauseHeaderSchema>

/** A clause as the library holds it: its header, and in each language the Markdown and the document read from it. */
export interface Clause extends ClauseHeader {
  category: string
  /** Whether it is of a workspace's own library. */
  own?: true
  markdown: ByLanguage<string>
  document: ByLanguage<DocumentJson>
}
