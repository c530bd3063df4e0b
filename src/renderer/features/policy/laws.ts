import type { LibraryFrame } from '#contract/contract'
import type { FactKey, Facts } from '#core/facts/facts'
import type { LocalizedText } from '#core/language'

/** The question which laws a business answers to. */
const lawsFact: FactKey = 'laws.apply'

/** The laws a policy can be made for, as the question lists them; the library's own list when it asks no such question. */
export function applicableLaws(library: LibraryFrame): { id: string; label: LocalizedText }[] {
  const question = library.factModel.facts.find((fact) => fact.key === lawsFact)
  const vocabulary = question?.type === 'choices' ? library.factModel.vocabularies[question.vocabulary] : undefined
  return vocabulary?.terms ?? library.laws.map((law) => ({ id: law.id, label: law.name }))
}

/** The laws that a business's answers name. */
export function chosenLaws(facts: Facts): string[] {
  const answer = facts[lawsFact]
  if (!Array.isArray(answer)) return []
  return answer.flatMap((item) => (typeof item === 'string' ? [item] : []))
}
