import type { Language } from '#core/language'
import { unread } from '#core/search/signs'

/** A word as it stands in a text. */
export interface Word {
  text: string
  from: number
  to: number
}

/** Longer ones are no words, and a speller takes ever longer to think of others in their place. */
export const longestWord = 50

const inWord = String.raw`[\p{L}\p{M}\p{N}_]`

/** Web and mail addresses, names of hosts and files: what has dots, slashes or an @ within it, in Latin letters. */
const address = String.raw`(?:https?:\/\/|www\.)[^\s\p{Script=Arabic}]+|[\w.+%-]+@[\w.-]+|(?:[\w-]+\.)+[a-z]{2,24}(?![\p{L}\p{N}])[\w/?&=%#-]*|(?<!${inWord})\/[\w/.-]+`

/** Hyphens, apostrophes and unread signs, such as the half-space, stand within a word. */
const words = new RegExp(`${address}|${inWord}+(?:['’\\-\\u2011${unread}]+${inWord}+)*`, 'gu')

const letters: Readonly<Record<Language, RegExp>> = {
  en: /^[\p{Script=Latin}\p{M}\P{L}]+$/u,
  pl: /^[\p{Script=Latin}\p{M}\P{L}]+$/u,
  fa: /^[\p{Script=Arabic}\p{M}\P{L}]+$/u,
}

/** Names and codes: with digits, a low line, dots, slashes or an @; all in capitals; or with a capital after a small letter. */
const isCode = /[\p{N}_@/.]|^[\p{Lu}\p{M}\P{L}]+$|\p{Ll}\p{M}*\p{Lu}/u

const isOneLetter = new RegExp(`^\\p{L}[\\p{M}${unread}]*$`, 'u')

function wordsOfRun(run: string, language: Language): Word[] {
  const found: Word[] = []
  for (const { 0: word, index } of run.matchAll(words)) {
    if (word.length > longestWord || isOneLetter.test(word)) continue
    const isCased = language !== 'fa'
    if (!letters[language].test(word) || (isCased ? isCode.test(word) : /[\p{N}_@/.]/u.test(word))) continue
    found.push({ text: word, from: index, to: index + word.length })
  }
  return found
}

/** The words of runs without a space: with each key a person types, a paragraph is split anew, and one of its runs is new. */
const known: Readonly<Record<Language, Map<string, readonly Word[]>>> = { en: new Map(), pl: new Map(), fa: new Map() }
const mostKnown = 20_000

/**
 * The words of a text whose spelling can be told right or wrong. Left out are addresses, numbers, abbreviations in
 * capitals, names written like `CalOPPA` or `_ga`, single letters, and words in a script that is not the language's own.
 */
export function splitWords(text: string, language: Language): Word[] {
  const runs = known[language]
  if (runs.size > mostKnown) runs.clear()
  const found: Word[] = []
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    const own = runs.get(run) ?? wordsOfRun(run, language)
    runs.set(run, own)
    for (const { text, from, to } of own) found.push({ text, from: index + from, to: index + to })
  }
  return found
}
