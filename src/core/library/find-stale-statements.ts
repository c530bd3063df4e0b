import type { ByLanguage, Language } from '#core/language'
import type { StaleStatement } from '#core/library/stale-statement'

/** An outdated or wrong statement in a text. */
interface StaleHit {
  rule: StaleStatement
  /** The rule's words that were found. */
  pattern: string
  /** The sentence that holds them, normalised. */
  sentence: string
  /** Where the words begin: 0-based line of the text. */
  line: number
}

const arabicLetters: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک' }

/** A text with its spellings made equal, so that two writers of the same words compare equal. */
function normalise(text: string, language: Language): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/\u2011/g, '-')
  if (language !== 'fa') return plain
  return plain
    .replace(/\u200C/g, '')
    .replace(/[يىك]/g, (letter) => arabicLetters[letter] ?? letter)
    .replace(/[٠-٩]/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0x6f0 - 0x660))
}

/** At least two letters, and each of them a capital: an abbreviation, which is a word of its own. */
const allCapitals = /^[^\p{L}]*(\p{Lu}[^\p{L}]*){2,}$/u

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Finds words of a text, both in normalised form. */
function matcherOf(words: string, language: Language): RegExp {
  const plain = normalise(words, language)
  const literal = escapeForRegExp(plain)
  return allCapitals.test(plain)
    ? new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu')
    : new RegExp(literal, 'giu')
}

interface Matchers {
  /** `small`: the words in small letters, to pass over quickly what is not in a text at all. */
  detect: { pattern: string; small: string; matcher: RegExp }[]
  unless: RegExp[]
}

/** A rule is asked of every block of a text. */
const kept = new WeakMap<StaleStatement, Partial<ByLanguage<Matchers>>>()

function matchersOf(rule: StaleStatement, language: Language): Matchers {
  const known = kept.get(rule)?.[language]
  if (known !== undefined) return known
  const matchers: Matchers = {
    detect: rule.detect[language].map((pattern) => ({
      pattern,
      small: normalise(pattern, language).toLowerCase(),
      matcher: matcherOf(pattern, language),
    })),
    unless: (rule.unless ?? []).map((words) => matcherOf(words, language)),
  }
  kept.set(rule, { ...kept.get(rule), [language]: matchers })
  return matchers
}

/** Abbreviations whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[^\p{L}])(?:art|ust|ul|al|pkt|lit|poz|nr|zob|por|np|itp|itd|tzw|tj|dz|u|r|etc|inc|ltd|co|corp|no|arts?|sec|cal|bus|prof|civ|e\.g|i\.e)\.$/iu

/** Where the sentences of a block end: after `. ! ? … ؟`, but not inside “...” and not after an abbreviation. */
function sentenceEnds(text: string): number[] {
  const ends = [...text.matchAll(/(?<!\.)[.!?…؟](?!\.)["”»)]*(?= |$)/gu)]
    .map(({ 0: mark, index }) => ({ end: index + mark.length, before: text.slice(0, index + 1) }))
    .filter(({ before }) => !abbreviation.test(before))
  return [...ends.map(({ end }) => end), text.length]
}

function sentenceAt(text: string, ends: number[], place: number): string {
  const end = ends.find((candidate) => candidate > place) ?? text.length
  const start = ends.findLast((candidate) => candidate <= place) ?? 0
  return text.slice(start, end).trim()
}

/** The line of a place in the normalised text: the first whose end lies behind it. */
function lineOfPlace(text: string, language: Language, place: number): number {
  const lines = text.split('\n')
  const line = lines.findIndex((_, index) => {
    const upToHere = normalise(lines.slice(0, index + 1).join('\n'), language)
    return upToHere.trimEnd().length > place
  })
  return Math.max(line, 0)
}

/**
 * Finds statements of `rules` in `text`, which is one block in `language` (a paragraph, list item, cell or heading: its
 * end ends a sentence). Each rule is told once for each of its words found. Words compare without regard to case, except
 * ALL CAPITALS, which are words of their own; a rule's `unless` in the same sentence takes the hit away. A hit of a rule
 * with `confirm` is only a question to a person.
 */
export function findStaleStatements(text: string, language: Language, rules: readonly StaleStatement[]): StaleHit[] {
  const plain = normalise(text, language)
  const small = plain.toLowerCase()
  const ends = sentenceEnds(plain)
  return rules.flatMap((rule) => {
    const { detect, unless } = matchersOf(rule, language)
    const present = detect.filter((words) => small.includes(words.small))
    return present.flatMap(({ pattern, matcher }): StaleHit[] => {
      const hit = [...plain.matchAll(matcher)].find(({ index }) => {
        const sentence = sentenceAt(plain, ends, index)
        return !unless.some((words) => sentence.search(words) >= 0)
      })
      if (hit === undefined) return []
      const sentence = sentenceAt(plain, ends, hit.index)
      return [{ rule, pattern, sentence, line: lineOfPlace(text, language, hit.index) }]
    })
  })
}
