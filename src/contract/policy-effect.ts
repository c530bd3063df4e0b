import { z } from 'zod'
import { slugSchema } from '#contract/client'
import { namedSectionSchema } from '#contract/named-section'
import { languageSchema } from '#core/language-schema'

/** What other answers of its client make of a policy. */
export const policyEffectSchema = z.strictObject({
  policy: slugSchema,
  title: z.partialRecord(languageSchema, z.string()),
  /** Clauses that come to apply; `id` is the clause's. */
  added: z.array(namedSectionSchema),
  /** Sections whose clause applies no longer; `edited`: their text is no more the library's. */
  removed: z.array(namedSectionSchema.extend({ edited: z.boolean() })),
  /** Sections that show an answer that changes. */
  altered: z.array(namedSectionSchema),
})

export type PolicyEffect = z.infer<typeof policyEffectSchema>
