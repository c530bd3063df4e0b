import type { Finding } from '#core/library/finding'
import type { Library } from '#core/library/library'
import { always, describeAnswers, findAnswers } from '#core/library/review/find-answers'
import type { ReviewSource } from '#core/library/review/review-source'

/**
 * Alternatives that cannot stand for the clause they reword: of another category, of a clause that is an alternative
 * itself, listed before it, or belonging where it does not.
 */
export function checkAlternatives(library: Library, source: ReviewSource): Finding[] {
  return library.clauses.flatMap((clause, place): Finding[] => {
    const first = library.clauses.find((other) => other.id === clause.alternative?.of)
    if (first === undefined) return []
    const file = `${source.folderOf(clause)}/clause.yaml`
    const found = (code: Finding['code'], path: PropertyKey[], more: Finding['details'] = {}): Finding => {
      const line = source.lineOf(file, path)
      return { code, file, line, details: { clause: first.id, ...more } }
    }
    const of = ['alternative', 'of']
    if (first.category !== clause.category) return [found('alternativeCategory', of)]
    if (first.alternative !== undefined) return [found('alternativeOfAlternative', of)]
    if (library.clauses.indexOf(first) > place) return [found('alternativeOrder', of)]
    const answers = findAnswers(library.factModel, [clause.when ?? always, { not: first.when ?? always }])
    return answers === null ? [] : [found('alternativeWhen', ['when'], { answers: describeAnswers(answers) })]
  })
}
