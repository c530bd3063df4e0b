import { err, ok, type Result } from '#core/result'
import { foldText } from '#core/search/fold-text'
import { isRunaway } from '#core/search/runaway-pattern'
import type { SearchedText } from '#core/search/searched-text'
import { foldSigns } from '#core/search/signs'
import { isWordBorder, wordBorder } from '#core/search/whole-word'

/** What a person looks for. */
export interface SearchQuery {
  text: string
  matchCase: boolean
  wholeWord: boolean
  /** Whether `text` is a regular expression. */
  regex: boolean
}

/** A place of a text; `groups` are what a regular expression's groups caught there, from the first on. */
export interface Match {
  from: number
  to: number
  groups: readonly (string | undefined)[]
}

/** Finds the matches in a text in their order; no two overlap and none is empty. */
export type Search = (text: SearchedText) => Match[]

/** Why a regular expression cannot be looked for: it is not sound, or it could run for very long. */
export type SearchFault = 'invalidPattern' | 'runawayPattern'

function searchText({ text, matchCase, wholeWord }: SearchQuery): Search {
  const wanted = foldText(text, matchCase).text
  if (wanted === '') return () => []
  return (searched) => {
    const matches: Match[] = []
    const { original } = searched
    const { text: folded, starts, ends } = searched.folded(matchCase)
    let at = folded.indexOf(wanted)
    while (at >= 0) {
      const end = at + wanted.length
      const from = starts[at] ?? 0
      const to = ends[end - 1] ?? from
      // A character with marks may be several units long: a match takes the whole of it.
      const isWhole = starts[at - 1] !== from && ends[end] !== to
      const fits = isWhole && (!wholeWord || (isWordBorder(original, from) && isWordBorder(original, to)))
      if (fits) matches.push({ from, to, groups: [] })
      at = folded.indexOf(wanted, fits ? end : at + 1)
    }
    return matches
  }
}

function searchPattern({ text, matchCase, wholeWord }: SearchQuery): Result<Search, SearchFault> {
  const source = foldSigns(text)
  try {
    // By itself first: within the borders of a word, `a)(b` would be sound.
    new RegExp(source, 'u')
    if (isRunaway(source)) return err('runawayPattern')
    const whole = wholeWord ? `${wordBorder}(?:${source})${wordBorder}` : source
    const pattern = new RegExp(whole, matchCase ? 'dgu' : 'dgiu')
    return ok(({ original }) => {
      const found = foldSigns(original).matchAll(pattern)
      return [...found].flatMap(({ 0: { length }, index, indices = [] }) => {
        const groups = indices.slice(1).map((range) => (range === undefined ? range : original.slice(...range)))
        return length === 0 ? [] : [{ from: index, to: index + length, groups }]
      })
    })
  } catch (error) {
    if (error instanceof SyntaxError) return err('invalidPattern')
    throw error
  }
}

/**
 * Makes a search from what a person looks for. A text is found in all its spellings (see `foldText`). A regular
 * expression sees the letters and digits of Persian folded one for one, and everything else as it is written: a
 * half-space is `\u200c` there.
 */
export const prepareSearch = (query: SearchQuery): Result<Search, SearchFault> =>
  query.regex ? searchPattern(query) : ok(searchText(query))
