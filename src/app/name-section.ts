import type { NamedSection } from '#contract/named-section'
import { titleText } from '#core/document/plain-text'
import type { FactModel } from '#core/facts/fact-definition'
import type { Facts } from '#core/facts/facts'
import { formatFact } from '#core/facts/format-fact'
import type { Policy, Section } from '#core/policy/policy'

/** A section's titles, with the answers that stand in them. */
export function nameSection(
  { id, text }: Section,
  { languages }: Policy,
  facts: Facts,
  model: FactModel,
): NamedSection {
  const titles = languages.map(
    (language) =>
      [language, titleText(text[language], (fact) => formatFact(fact, facts, model, language) ?? '')] as const,
  )
  return { id, title: Object.fromEntries(titles) }
}
