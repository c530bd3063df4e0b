import type { Finding } from '#core/library/finding'
import type { Library } from '#core/library/library'
import { always, describeAnswers, findAnswers } from '#core/library/review/find-answers'
import type { ReviewSource } from '#core/library/review/review-source'

/** Facts that a clause shows although a complete form may leave them without an answer: the text would have a gap. */
export function checkShownFacts(library: Library, source: ReviewSource): Finding[] {
  return library.clauses.flatMap((clause) =>
    clause.facts.flatMap((fact, index): Finding[] => {
      // That it is no question at all has been told.
      if (!library.factModel.facts.some(({ key }) => key === fact)) return []
      const answers = findAnswers(library.factModel, [clause.when ?? always, { fact, answered: false }])
      if (answers === null) return []
      const file = `${source.folderOf(clause)}/clause.yaml`
      const line = source.lineOf(file, ['facts', index])
      return [{ code: 'factMayBeMissing', file, line, details: { fact, answers: describeAnswers(answers) } }]
    }),
  )
}
