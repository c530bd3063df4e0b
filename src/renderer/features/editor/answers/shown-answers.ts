import type { DocumentJson } from '#core/document/document-json'
import { factsOf } from '#core/document/facts-of'
import { factsIn } from '#core/facts/condition'
import type { FactKey } from '#core/facts/facts'
import type { Language } from '#core/language'
import type { Clause } from '#core/library/clause'
import type { Section } from '#core/policy/policy'

const factsOfText = new WeakMap<object, FactKey[]>()

/** The answers that a section's text shows; read once for each text. */
export function factsShown(text: DocumentJson | undefined): FactKey[] {
  if (text?.content === undefined) return []
  const known = factsOfText.get(text.content)
  if (known !== undefined) return known
  const facts = factsOf(text)
  factsOfText.set(text.content, facts)
  return facts
}

/** The answers that sections show in any of the languages, in the order of reading, and in how many sections. */
export function shownAnswers(sections: readonly Section[], languages: readonly Language[]): Map<FactKey, number> {
  const places = new Map<FactKey, number>()
  for (const { text } of sections) {
    const shown = new Set(languages.flatMap((language) => factsShown(text[language])))
    for (const fact of shown) places.set(fact, (places.get(fact) ?? 0) + 1)
  }
  return places
}

/** The answers that decide whether sections belong into the policy, in the order of reading, and on how many sections. */
export function decidingAnswers(sections: readonly Section[], clauses: readonly Clause[]): Map<FactKey, number> {
  const conditions = new Map(clauses.map(({ id, when }) => [id, when]))
  const places = new Map<FactKey, number>()
  for (const { clause } of sections) {
    const condition = clause === undefined ? undefined : conditions.get(clause.id)
    for (const fact of condition === undefined ? [] : factsIn(condition)) places.set(fact, (places.get(fact) ?? 0) + 1)
  }
  return places
}
