import type { DocumentJson } from '#core/document/document-json'
import { titleText } from '#core/document/plain-text'
import type { FactModel } from '#core/facts/fact-definition'
import type { Facts } from '#core/facts/facts'
import { formatFact } from '#core/facts/format-fact'
import type { ByLanguage, Language } from '#core/language'
import type { Policy, Section } from '#core/policy/policy'

/** A section as a person knows it: by its titles. */
export interface SectionName {
  id: string
  title: Partial<ByLanguage<string>>
}

/** A section's title in one line, with the answers that stand in it; empty when it has none. */
export const sectionTitle = (
  text: DocumentJson | undefined,
  language: Language,
  facts: Facts,
  model: FactModel,
): string => titleText(text, (fact) => formatFact(fact, facts, model, language) ?? '')

/** A section's titles in the policy's languages, with the answers that stand in them. */
export const nameSection = (
  { id, text }: Section,
  { languages }: Pick<Policy, 'languages'>,
  facts: Facts,
  model: FactModel,
): SectionName => ({
  id,
  title: Object.fromEntries(
    languages.map((language) => [language, sectionTitle(text[language], language, facts, model)]),
  ),
})
