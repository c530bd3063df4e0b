import type { Language } from '#core/language'

/** What the host asks the worker that has the dictionaries. */
export type SpellingQuestion =
  | { kind: 'wrong'; language: Language; words: readonly string[]; own: readonly string[] }
  | { kind: 'suggest'; language: Language; word: string }

/** A question with the number that its answer comes back under. */
export interface AskedQuestion {
  id: number
  question: SpellingQuestion
}

/** The words that answer a question, or why there is no answer. */
export type SpellingAnswer = { id: number; words: string[] } | { id: number; fault: string }
