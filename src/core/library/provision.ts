import { z } from 'zod'
import { idSchema } from '#core/facts/id-schema'
import { clauseIdSchema } from '#core/library/clause'

const provisionSchema = z.strictObject({
  id: idSchema,
  /** The category of clauses that it belongs under. */
  category: z.string().min(1),
  /** What the policy provides, in English and in words of the library's own. */
  says: z.string().trim().min(1),
  /** The clauses that say it, each alone or together with the others; none: the library cannot say it yet. */
  clauses: z.array(clauseIdSchema),
  /** What of it is outdated or doubtful, and what the library says in its place. */
  note: z.string().trim().min(1).optional(),
})

/** `provisions/<policy>.yaml`: everything that one policy in use provides, which the library must be able to say. */
export const provisionSetSchema = z.strictObject({
  /** The name of the file. */
  id: idSchema,
  /** Whose policy it is, in neutral words. */
  name: z.string().trim().min(1),
  provisions: z.array(provisionSchema).min(1),
})

export type Provision = z.infer<typeof provisionSchema>
export type ProvisionSet = z.infer<typeof provisionSetSchema>
