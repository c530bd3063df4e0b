import type { FactModel } from '#core/facts/fact-definition'
import type { FactKey, Facts } from '#core/facts/facts'
import { formatFact } from '#core/facts/format-fact'
import type { Language } from '#core/language'

/** Those of the facts that a text shows in vain: the question is not answered, or not known. */
export const missingAnswers = (
  shown: readonly FactKey[],
  facts: Facts,
  model: FactModel,
  language: Language,
): FactKey[] => shown.filter((fact) => formatFact(fact, facts, model, language) === null)
