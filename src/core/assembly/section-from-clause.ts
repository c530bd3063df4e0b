import type { DocumentJson } from '#core/document/document-json'
import { sectionIdOf } from '#core/document/section-id'
import type { ByLanguage, Language, LocalizedText } from '#core/language'
import type { Clause } from '#core/library/clause'
import { familyOf } from '#core/library/clause-family'
import { freeSectionId } from '#core/policy/free-section-id'
import type { Section } from '#core/policy/policy'

/**
 * A section that holds a library clause in the given languages. Its id is the clause's, or that of the clause it is an
 * alternative of, so that cross-references between clauses hold, unless `takenIds` has it already.
 */
export function sectionFromClause(
  clause: Clause,
  libraryVersion: string,
  languages: readonly Language[],
  takenIds: ReadonlySet<string>,
): Section {
  const pick = <Value>(texts: ByLanguage<Value>) =>
    Object.fromEntries(languages.map((language) => [language, texts[language]]))
  return {
    id: freeSectionId(sectionIdOf(familyOf(clause)), takenIds),
    clause: { id: clause.id, libraryVersion, insertedText: pick(clause.markdown) },
    text: pick(clause.document),
  }
}

/** The title of a section of one's own until its author writes another. */
export const newSectionTitle: LocalizedText = { en: 'New section', fa: 'بخش جدید', pl: 'Nowa sekcja' }

/** A section of one's own: a title and an empty paragraph in each language that `titles` names. */
export function blankSection(titles: Partial<ByLanguage<string>>, takenIds: ReadonlySet<string>): Section {
  const text = (title: string): DocumentJson => ({
    type: 'section',
    content: [{ type: 'sectionTitle', content: [{ type: 'text', text: title }] }, { type: 'paragraph' }],
  })
  return {
    id: freeSectionId('section', takenIds),
    text: Object.fromEntries(Object.entries(titles).map(([language, title]) => [language, text(title)])),
  }
}
