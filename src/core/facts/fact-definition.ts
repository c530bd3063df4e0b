import { z } from 'zod'
import { conditionSchema } from '#core/facts/condition-schema'
import { factKeySchema, factValueSchema } from '#core/facts/facts'
import { localizedTextSchema } from '#core/language-schema'

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** One column of a table fact. `choice` and `choices` take their terms from a vocabulary. */
const columnSchema = z.discriminatedUnion('type', [
  z.strictObject({ id: idSchema, title: localizedTextSchema, type: z.enum(['text', 'localizedText', 'url']) }),
  z.strictObject({
    id: idSchema,
    title: localizedTextSchema,
    type: z.enum(['choice', 'choices']),
    vocabulary: idSchema,
  }),
])

const questionShape = {
  key: factKeySchema,
  /** Id of the group of questions it is asked in. */
  group: idSchema,
  /** The fact's short name, as a chip and a missing-facts list show it. */
  label: localizedTextSchema,
  question: localizedTextSchema,
  help: localizedTextSchema.optional(),
  /** A policy cannot be finished without it: always, or when the condition is true. See `isRequired`. */
  required: z.union([z.boolean(), conditionSchema]).default(false),
  /** Asked only when this is true. */
  when: conditionSchema.optional(),
  default: factValueSchema.optional(),
}

/** A question that the library asks a business, and the shape of its answer. */
const factDefinitionSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...questionShape,
    type: z.enum(['text', 'localizedText', 'email', 'url', 'phone', 'date', 'boolean']),
    /** For texts: several lines may be typed. */
    multiline: z.boolean().default(false),
  }),
  z.strictObject({ ...questionShape, type: z.enum(['choice', 'choices']), vocabulary: idSchema }),
  z.strictObject({ ...questionShape, type: z.literal('table'), columns: z.array(columnSchema).min(1) }),
])

export type FactDefinition = z.infer<typeof factDefinitionSchema>
export type FactType = FactDefinition['type']
export type FactColumn = z.infer<typeof columnSchema>

/** A list of terms in every language: data items, purposes, recipients, countries … */
export const vocabularySchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  terms: z.array(z.strictObject({ id: idSchema, label: localizedTextSchema })).min(1),
})

export type Vocabulary = z.infer<typeof vocabularySchema>

/** `facts.yaml`: the questions in the order they are asked, in groups. */
export const factModelSchema = z.strictObject({
  groups: z
    .array(z.strictObject({ id: idSchema, title: localizedTextSchema, intro: localizedTextSchema.optional() }))
    .min(1),
  facts: z.array(factDefinitionSchema).min(1),
})

/** The questions, and the vocabularies their answers are chosen from, by id. */
export type FactModel = z.infer<typeof factModelSchema> & { vocabularies: Record<string, Vocabulary> }
