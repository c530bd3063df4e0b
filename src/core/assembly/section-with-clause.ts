import type { ByLanguage, Language } from '#core/language'
import type { Clause } from '#core/library/clause'
import type { Policy, Section } from '#core/policy/policy'

/**
 * The section with a clause's text in place of its own in all of the policy's languages: its own clause again, or an
 * alternative to it. The id stays, and with it what refers to the section; the clause's text is its new base.
 */
export function sectionWithClause(
  section: Section,
  clause: Clause,
  libraryVersion: string,
  { languages }: Pick<Policy, 'languages'>,
): Section {
  const pick = <Value>(texts: ByLanguage<Value>) =>
    Object.fromEntries(languages.map((language) => [language, texts[language]]))
  return {
    id: section.id,
    clause: { id: clause.id, libraryVersion, insertedText: pick(clause.markdown) },
    text: pick(clause.document),
  }
}

/** The section with its clause's text in one language; it still counts as taken from the library of its older texts. */
export function sectionWithClauseIn(section: Section, clause: Clause, language: Language): Section {
  if (section.clause === undefined) return section
  const insertedText = { ...section.clause.insertedText, [language]: clause.markdown[language] }
  return {
    ...section,
    clause: { ...section.clause, insertedText },
    text: { ...section.text, [language]: clause.document[language] },
  }
}
