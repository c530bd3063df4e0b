import { type Language, languages } from '#core/language'
import type { Clause } from '#core/library/clause'

/** Folds what a person may type in two ways: case, Polish marks, Arabic letters for Persian ones, half-spaces. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('\u200c', ' ')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')

/** What of a clause is searched: its title in every language, and its text in those that matter now. */
const haystack = (clause: Clause, shown: readonly Language[]): string =>
  fold([...languages.map((name) => clause.title[name]), ...shown.map((name) => clause.markdown[name])].join('\n'))

/** Those clauses that hold every word of `query`, in the order given. An empty query finds all. */
export function findClauses(clauses: readonly Clause[], query: string, shown: readonly Language[]): Clause[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  return clauses.filter((clause) => {
    const text = words.length === 0 ? '' : haystack(clause, shown)
    return words.every((word) => text.includes(word))
  })
}
