import { type Condition, factsIn } from '#core/facts/condition'
import type { FactModel } from '#core/facts/fact-definition'
import type { FactKey } from '#core/facts/facts'
import { checkCondition } from '#core/library/check-condition'
import type { Finding } from '#core/library/finding'
import type { Library } from '#core/library/library'
import { always, findAnswers } from '#core/library/review/find-answers'
import type { ReviewSource } from '#core/library/review/review-source'

/** Whether a condition, or one of the questions that it leads to, names a question or a term that there is not. */
function leadsToFault(conditions: Condition[], model: FactModel): boolean {
  const seen = new Set<FactKey>()
  const open = [...conditions]
  for (let condition = open.pop(); condition !== undefined; condition = open.pop()) {
    if (checkCondition(condition, model).length > 0) return true
    for (const fact of model.facts.filter(({ key }) => factsIn(condition ?? always).includes(key))) {
      if (seen.has(fact.key)) continue
      seen.add(fact.key)
      if ('vocabulary' in fact && model.vocabularies[fact.vocabulary] === undefined) return true
      if (fact.when !== undefined) open.push(fact.when)
      if (typeof fact.required === 'object') open.push(fact.required)
    }
  }
  return false
}

/** Clauses, questions and requirements that no answers bring in: the condition contradicts itself or the questions. */
export function checkReach(library: Library, source: ReviewSource): Finding[] {
  const { factModel } = library
  const isDead = (...whens: (Condition | undefined)[]): boolean => {
    const conditions = whens.map((when) => when ?? always)
    // What cannot be reached because of another fault would only repeat that fault.
    if (leadsToFault(conditions, factModel)) return false
    return findAnswers(factModel, conditions) === null
  }

  const clauses = library.clauses
    .filter((clause) => isDead(clause.when))
    .map((clause): Finding => {
      const file = `${source.folderOf(clause)}/clause.yaml`
      return { code: 'unreachableClause', file, line: source.lineOf(file, ['when']), details: { clause: clause.id } }
    })
  const questions = factModel.groups.flatMap(({ id }) =>
    factModel.facts
      .filter((fact) => fact.group === id)
      .flatMap(({ key, when }, index): Finding[] => {
        const file = `facts/${id}.yaml`
        const line = source.lineOf(file, ['facts', index, 'when'])
        return isDead(when) ? [{ code: 'unreachableQuestion', file, line, details: { fact: key } }] : []
      }),
  )
  const requirements = library.laws.flatMap((law) =>
    law.requirements.flatMap(({ id, when }, index): Finding[] => {
      const file = `laws/${law.id}.yaml`
      const line = source.lineOf(file, when === undefined ? ['when'] : ['requirements', index, 'when'])
      return isDead(law.when, when)
        ? [{ code: 'unreachableRequirement', file, line, details: { requirement: id } }]
        : []
    }),
  )
  return [...clauses, ...questions, ...requirements]
}
