import type { DocumentJson } from '#core/document/document-json'
import { markdownToDocument } from '#core/document/markdown-to-document'
import { sameText } from '#core/document/same-text'
import type { Language } from '#core/language'
import type { Clause } from '#core/library/clause'
import type { Section } from '#core/policy/policy'

/** Where a section's text in one language comes from, and what became of that text in the library since. */
export type SectionOrigin = { kind: 'own' } | { kind: 'library' | 'edited'; since: 'same' | 'changed' | 'gone' }

function inserted(section: Section, language: Language): DocumentJson | undefined {
  const markdown = section.clause?.insertedText[language]
  const read = markdown === undefined ? null : markdownToDocument(markdown)
  return read?.ok ? read.value : undefined
}

/**
 * Tells where a section's text comes from.
 * @param clause the section's clause as the library has it today; undefined when the library has it no more
 */
export function sectionOrigin(section: Section, language: Language, clause: Clause | undefined): SectionOrigin {
  if (section.clause === undefined) return { kind: 'own' }
  const text = section.text[language]
  const today = clause?.document[language]
  if (clause !== undefined && sameText(text, today)) return { kind: 'library', since: 'same' }
  const base = section.clause.insertedText[language]
  // As a rule the library says what it said: then nothing has to be read.
  if (clause !== undefined && (base === undefined || base === clause.markdown[language]))
    return { kind: 'edited', since: 'same' }
  const before = inserted(section, language)
  if (clause !== undefined && sameText(before, today)) return { kind: 'edited', since: 'same' }
  return { kind: sameText(text, before) ? 'library' : 'edited', since: clause === undefined ? 'gone' : 'changed' }
}
