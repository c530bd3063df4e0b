import { z } from 'zod'
import { idSchema } from '#core/facts/id-schema'
import { localizedTextSchema } from '#core/language-schema'

const termIdSchema = z.string().min(1)

/** A name: the same in every language, or by language where scripts differ. */
const nameSchema = z.union(
  [z.string().trim().min(1), localizedTextSchema],
  'is neither a name nor a name in every language',
)

const uncertainFields = [
  'name',
  'provider',
  'country',
  'kind',
  'role',
  'purposes',
  'data',
  'transfer',
  'policy',
] as const

/** `services/<id>.yaml`: a service of another company that businesses use, and what a policy says about it. */
export const serviceSchema = z.strictObject({
  /** The name of its file. */
  id: idSchema,
  /** As users know it. */
  name: nameSchema,
  /** The legal name of the company that provides it; absent where nobody has made sure of it. */
  provider: nameSchema.optional(),
  /** Where the provider is established. */
  country: termIdSchema.optional(),
  kind: termIdSchema,
  /** The provider's role under data protection law, as it typically is. */
  role: termIdSchema.optional(),
  purposes: z.array(termIdSchema).min(1),
  /** The personal data that the service typically receives. */
  data: z.array(termIdSchema).min(1),
  /** What protects the data where it leaves the EEA. */
  transfer: termIdSchema.optional(),
  /** The address of the provider's own privacy policy. */
  policy: z.url({ protocol: /^https$/ }).optional(),
  /** The day (ISO 8601) of which these details are known. */
  asOf: z.iso.date(),
  /** The details that somebody should check before relying on them. */
  certainty: z.partialRecord(z.enum(uncertainFields), z.enum(['medium', 'low'])).optional(),
})

/** A service of the catalogue. Its ids name terms of the vocabularies in `serviceVocabularies`. */
export type Service = z.infer<typeof serviceSchema>
