import { z } from 'zod'
import { languageSchema } from '#core/language-schema'

/** A fact's key: dotted lower-case words, such as `business.name`. */
export const factKeySchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/,
    'is no key: write words in small letters with full stops between them, such as “gift-cards.data”',
  )

export type FactKey = string

/** A text that may differ by language; at least one language is filled. */
const textByLanguageSchema = z
  .partialRecord(languageSchema, z.string())
  .refine((texts) => Object.keys(texts).length > 0, 'fill at least one language')

export const factCellSchema = z.union([z.string(), z.array(z.string()), textByLanguageSchema])

/** One row of a table fact: a cell for each column id. */
const rowSchema = z.record(z.string(), factCellSchema)

/**
 * What a business answered to one question, in the shape its fact's type asks for:
 * text, e-mail, URL, phone, date and choice are strings, a localized text is an object by language,
 * yes/no is a boolean, choices are ids of a vocabulary, a table is a list of rows.
 */
export const factValueSchema = z.union([
  z.string(),
  z.boolean(),
  z.array(z.string()),
  z.array(rowSchema),
  textByLanguageSchema,
])

export type FactCell = z.infer<typeof factCellSchema>
export type FactRow = z.infer<typeof rowSchema>
export type FactValue = z.infer<typeof factValueSchema>

/** The answers of a business, by fact key. A key that is absent is a question not answered yet. */
export const factsSchema = z.record(factKeySchema, factValueSchema)

export type Facts = z.infer<typeof factsSchema>
