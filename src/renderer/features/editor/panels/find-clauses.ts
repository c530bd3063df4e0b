import { type Language, languages } from '#core/language'
import type { Clause } from '#core/library/clause'
import { foldName, searchedWords } from '#core/search/fold-name'

/** What of a clause is searched: its title in every language, and its text in those that matter now. */
const haystack = (clause: Clause, shown: readonly Language[]): string =>
  foldName([...languages.map((name) => clause.title[name]), ...shown.map((name) => clause.markdown[name])].join('\n'))

/** Those clauses that hold every word of `query`, in the order given. An empty query finds all. */
export function findClauses(clauses: readonly Clause[], query: string, shown: readonly Language[]): Clause[] {
  const words = searchedWords(query)
  return clauses.filter((clause) => {
    const text = words.length === 0 ? '' : haystack(clause, shown)
    return words.every((word) => text.includes(word))
  })
}
