import type { Language } from '#core/language'
import { isSpeltRight, type Knows, listKnows } from '#core/spelling/is-spelt-right'
import { plainSpelling } from '#core/spelling/plain-spelling'
import { spellingTerms } from '#core/spelling/spelling-terms'

/** What a person can read of suggestions at a glance. */
const mostSuggestions = 6

/** Checks the spelling of one language's words; both take as long as the dictionary does, and nobody should wait for it. */
export interface Speller {
  /** The words that are wrong, as given; `own` are right besides those of the dictionary. */
  wrong(words: readonly string[], own: readonly string[]): string[]
  /** Words that may have been meant, the likeliest first. */
  suggest(word: string): string[]
}

/** British and American English are one language here. */
const packages = {
  en: async () => [(await import('dictionary-en-gb')).default, (await import('dictionary-en')).default],
  pl: async () => [(await import('dictionary-pl')).default],
  fa: async () => [(await import('dictionary-fa')).default],
} satisfies Record<Language, () => Promise<readonly { aff: Uint8Array; dic: Uint8Array }[]>>

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** One dictionary of several whose affixes are the same; the first line of each tells how many lines follow. */
function joinDictionaries(texts: readonly string[]): string {
  const lines = new Set(texts.flatMap((text) => text.split(/\r?\n/).slice(1)))
  return [lines.size, ...lines].join('\n')
}

/** Loads a language's dictionary into Hunspell. Rejects when a package is not installed. */
export async function loadSpeller(language: Language): Promise<Speller> {
  const { createHunspellFromStrings } = await import('hunspell-wasm')
  const dictionaries = await packages[language]()
  const affixes = textOf(dictionaries[0]?.aff ?? new Uint8Array())
  const hunspell = await createHunspellFromStrings(
    affixes,
    joinDictionaries(dictionaries.map(({ dic }) => textOf(dic))),
  )
  for (const term of spellingTerms[language]) {
    const [word = '', model] = term.split('/')
    if (model === undefined) hunspell.addWord(word)
    else hunspell.addWordWithAffix(word, model)
  }

  const verdicts = new Map<string, boolean>()
  const knows: Knows = (word) => {
    const before = verdicts.get(word)
    if (before !== undefined) return before
    const known = hunspell.testSpelling(word)
    verdicts.set(word, known)
    return known
  }
  return {
    wrong(words, own) {
      const isOwn = listKnows(own)
      return words.filter(
        (word) => !isSpeltRight(plainSpelling(word, language), language, (part) => knows(part) || isOwn(part)),
      )
    },
    suggest: (word) => hunspell.getSpellingSuggestions(plainSpelling(word, language)).slice(0, mostSuggestions),
  }
}
