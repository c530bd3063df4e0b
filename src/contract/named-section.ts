import { z } from 'zod'
import { languageSchema } from '#core/language-schema'

/** A section or a clause as a person knows it: by its titles, with the answers that stand in them. */
export const namedSectionSchema = z.strictObject({ id: z.string(), title: z.partialRecord(languageSchema, z.string()) })

export type NamedSection = z.infer<typeof namedSectionSchema>
