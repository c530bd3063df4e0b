import { z } from 'zod'
import { languages } from '#core/language'

// Apart from `language.ts`, so that the window's first script needs no zod.

export const languageSchema = z.enum(languages)

/** A text that a person reads, in every language. */
export const localizedTextSchema = z.strictObject({
  en: z.string().trim().min(1),
  fa: z.string().trim().min(1),
  pl: z.string().trim().min(1),
})
