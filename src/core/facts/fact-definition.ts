import { z } from 'zod'
import { conditionSchema } from '#core/facts/condition-schema'
import { factCellSchema, factKeySchema, factValueSchema } from '#core/facts/facts'
import { idSchema } from '#core/facts/id-schema'
import type { Service } from '#core/facts/service-schema'
import { localizedTextSchema } from '#core/language-schema'

/** One column of a table fact. `choice` and `choices` take their terms from a vocabulary. */
const columnSchema = z.discriminatedUnion('type', [
  z.strictObject({
    id: idSchema,
    title: localizedTextSchema,
    type: z.literal('text'),
    /** The vocabulary whose labels are offered while typing; any other text may be typed as well. */
    suggestions: idSchema.optional(),
  }),
  z.strictObject({ id: idSchema, title: localizedTextSchema, type: z.enum(['localizedText', 'url']) }),
  z.strictObject({
    id: idSchema,
    title: localizedTextSchema,
    type: z.enum(['choice', 'choices']),
    vocabulary: idSchema,
  }),
])

const questionShape = {
  key: factKeySchema,
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

/** An answer that says which terms hold of this business: a list of them, or a column of a table. */
const accountSchema = z.strictObject({
  fact: factKeySchema,
  column: idSchema.optional(),
  /** Terms that hold all the same. */
  besides: z.array(idSchema).default([]),
})

export type Account = z.infer<typeof accountSchema>

/** A question that the library asks a business, and the shape of its answer. */
const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...questionShape,
    type: z.enum(['text', 'localizedText', 'email', 'url', 'phone', 'date', 'boolean']),
    /** For texts: several lines may be typed. */
    multiline: z.boolean().default(false),
  }),
  z.strictObject({ ...questionShape, type: z.enum(['choice', 'choices']), vocabulary: idSchema }),
  /** Any number of the catalogue's services. */
  z.strictObject({
    ...questionShape,
    type: z.literal('services'),
    /** Answers that tell which of the catalogue's purposes and data of a service hold of this business. */
    within: z.strictObject({ purposes: accountSchema, data: accountSchema }).optional(),
  }),
  z.strictObject({ ...questionShape, type: z.literal('table'), columns: z.array(columnSchema).min(1) }),
])

/** A question, and the id of the group of questions it is asked in. */
export type FactDefinition = z.infer<typeof questionSchema> & { group: string }
export type FactType = FactDefinition['type']
export type FactColumn = z.infer<typeof columnSchema>

const groupSchema = z.strictObject({ id: idSchema, title: localizedTextSchema })

const termSchema = z.strictObject({
  id: idSchema,
  /** The one of the vocabulary's groups that it is offered in, where there are groups. */
  group: idSchema.optional(),
  label: localizedTextSchema,
  /** Whom or what it is meant for, said where it is offered. */
  help: localizedTextSchema.optional(),
  /** What a policy prints in the label's place where the vocabulary's `shortWhen` holds. */
  short: localizedTextSchema.optional(),
  /** Column id → cell: what choosing this term in a row of a table writes into the row's other cells. */
  fills: z.record(idSchema, factCellSchema).optional(),
})

/** A list of terms in every language: data items, purposes, recipients, countries … */
export const vocabularySchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  /** When a policy prints the terms' `short` labels. */
  shortWhen: conditionSchema.optional(),
  /** The headings that a long list is offered under, in their order. */
  groups: z.array(groupSchema).default([]),
  terms: z.array(termSchema).min(1),
})

export type Term = z.infer<typeof termSchema>
export type Vocabulary = z.infer<typeof vocabularySchema>

const questionGroupSchema = groupSchema.extend({ intro: localizedTextSchema.optional() })

/** `facts.yaml`: the groups of questions in the order they are asked. */
export const groupsSchema = z.strictObject({ groups: z.array(questionGroupSchema).min(1) })

/** `facts/<group>.yaml`: one group's questions in the order they are asked. */
export const questionsSchema = z.strictObject({ facts: z.array(questionSchema).min(1) })

/** The questions, and what their answers are chosen from. */
export interface FactModel {
  groups: z.infer<typeof questionGroupSchema>[]
  /** In the order they are asked, group by group. */
  facts: FactDefinition[]
  /** By id. */
  vocabularies: Record<string, Vocabulary>
  /** By name. */
  services: Service[]
}
