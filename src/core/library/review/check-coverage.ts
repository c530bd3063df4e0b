import type { Finding } from '#core/library/finding'
import type { Law, Library } from '#core/library/library'
import { isOwedByText, lawCoverage, type RequirementCoverage } from '#core/library/library-coverage'
import { whenPresent } from '#core/library/review/clause-presence'
import { always, describeAnswers, findAnswers } from '#core/library/review/find-answers'
import type { ReviewSource } from '#core/library/review/review-source'

/** Answers to which the requirement applies while every clause that claims it stays out; null when there are none. */
function answersWithout({ requirement, clauses }: RequirementCoverage, law: Law, library: Library) {
  const claiming = library.clauses.filter(({ id }) => clauses.includes(id))
  const absent = { not: { any: claiming.map((clause) => whenPresent(clause, library)) } }
  return findAnswers(library.factModel, [law.when ?? always, requirement.when ?? always, absent])
}

/** Requirements that a policy's text must meet and that no clause claims, or none that enters whenever they apply. */
export const checkCoverage = (library: Library, source: ReviewSource): Finding[] =>
  lawCoverage(library).flatMap(({ law, requirements }) =>
    requirements.flatMap((covered, index): Finding[] => {
      const { requirement, clauses } = covered
      if (!isOwedByText(requirement)) return []
      const file = `laws/${law.id}.yaml`
      const line = source.lineOf(file, ['requirements', index])
      const details = { requirement: requirement.id, citation: requirement.citation }
      if (clauses.length === 0) return [{ code: 'requirementNotCovered', file, line, details }]
      const answers = answersWithout(covered, law, library)
      if (answers === null) return []
      return [{ code: 'requirementMayBeUnmet', file, line, details: { ...details, answers: describeAnswers(answers) } }]
    }),
  )
