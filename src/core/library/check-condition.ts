import type { Condition, FactTest } from '#core/facts/condition'
import type { FactDefinition, FactModel } from '#core/facts/fact-definition'
import type { Finding, FindingCode } from '#core/library/finding'

type Fault = { code: FindingCode; details: Finding['details'] }

/** A vocabulary that is missing or cannot be read has been told, and may have the term. */
const isTerm = (model: FactModel, vocabulary: string, term: string): boolean =>
  model.vocabularies[vocabulary]?.terms.some((known) => known.id === term) ?? true

function faultOfTest(condition: FactTest, definition: FactDefinition, model: FactModel): Fault | null {
  const { fact } = condition
  if ('answered' in condition) return null
  if ('includes' in condition) {
    const term = condition.includes
    if (definition.type === 'services') {
      const known = model.services.some((service) => service.id === term)
      return known ? null : { code: 'unknownTerm', details: { term, vocabulary: 'services' } }
    }
    if (definition.type !== 'choices') return { code: 'conditionType', details: { fact, reason: 'includes' } }
    const { vocabulary } = definition
    return isTerm(model, vocabulary, term) ? null : { code: 'unknownTerm', details: { term, vocabulary } }
  }
  const wanted = definition.type === 'boolean' ? 'boolean' : 'string'
  const isList = definition.type === 'table' || definition.type === 'choices' || definition.type === 'services'
  if (isList || typeof condition.is !== wanted) {
    return { code: 'conditionType', details: { fact, reason: 'is' } }
  }
  if (
    definition.type === 'choice' &&
    typeof condition.is === 'string' &&
    !isTerm(model, definition.vocabulary, condition.is)
  ) {
    return { code: 'unknownTerm', details: { term: condition.is, vocabulary: definition.vocabulary } }
  }
  return null
}

/** Faults of a `when`: facts that are no questions, tests that their type cannot pass, terms that no vocabulary has. */
export function checkCondition(condition: Condition, model: FactModel): Fault[] {
  if ('all' in condition) return condition.all.flatMap((part) => checkCondition(part, model))
  if ('any' in condition) return condition.any.flatMap((part) => checkCondition(part, model))
  if ('not' in condition) return checkCondition(condition.not, model)
  const definition = model.facts.find((fact) => fact.key === condition.fact)
  if (definition === undefined) return [{ code: 'unknownFact', details: { fact: condition.fact } }]
  const fault = faultOfTest(condition, definition, model)
  return fault === null ? [] : [fault]
}
