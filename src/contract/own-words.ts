import { z } from 'zod'
import { longestWord } from '#core/spelling/split-words'

/** A word as it stands in a text. */
export const wordSchema = z.string().trim().min(1).max(longestWord)

const listSchema = z.array(wordSchema).max(20_000)

/** The words that a workspace has right besides those of the dictionaries, in each language. */
export const ownWordsSchema = z.strictObject({ en: listSchema, fa: listSchema, pl: listSchema })

export type OwnWords = z.infer<typeof ownWordsSchema>

export const wordsFormatVersion = 1

/** `words.json` in a workspace. */
export const wordsFileSchema = z.strictObject({ formatVersion: z.literal(wordsFormatVersion), words: ownWordsSchema })

export type WordsFile = z.infer<typeof wordsFileSchema>
