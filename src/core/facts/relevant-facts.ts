import type { FactModel } from '#core/facts/fact-definition'
import type { Facts } from '#core/facts/facts'
import { isAnswer } from '#core/facts/is-answer'
import { askedFacts } from '#core/facts/open-questions'

/**
 * The answers without those to questions that other answers have made pointless: an answer that is kept may be the only
 * reason another question is asked, so this goes on until nothing more falls away. Keys the model does not know stay.
 */
export function relevantFacts(model: FactModel, facts: Facts): Facts {
  const known = new Set(model.facts.map((definition) => definition.key))
  let kept = facts
  for (;;) {
    const asked = new Set(askedFacts(model, kept).map((definition) => definition.key))
    const entries = Object.entries(kept)
    const remaining = entries.filter(([key, value]) => (!known.has(key) || asked.has(key)) && isAnswer(value))
    if (remaining.length === entries.length) return kept
    kept = Object.fromEntries(remaining)
  }
}
