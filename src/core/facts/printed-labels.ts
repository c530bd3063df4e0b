import { holds } from '#core/facts/condition'
import type { FactModel, Vocabulary } from '#core/facts/fact-definition'
import type { Facts } from '#core/facts/facts'

const shortened = (vocabulary: Vocabulary): Vocabulary => ({
  ...vocabulary,
  terms: vocabulary.terms.map((term) => ({ ...term, label: term.short ?? term.label })),
})

/**
 * The questions with the labels that a policy of these answers prints. A vocabulary may have short ones for some answers:
 * legal bases without the article of a law that does not apply.
 */
export function withPrintedLabels(model: FactModel, facts: Facts): FactModel {
  const short = Object.entries(model.vocabularies).filter(
    ([, { shortWhen }]) => shortWhen !== undefined && holds(shortWhen, facts),
  )
  if (short.length === 0) return model
  const vocabularies = Object.fromEntries(short.map(([id, vocabulary]) => [id, shortened(vocabulary)]))
  return { ...model, vocabularies: { ...model.vocabularies, ...vocabularies } }
}
