import type { DocumentJson, NodeJson } from '#core/document/document-json'
import type { Language } from '#core/language'
import type { Policy, Section } from '#core/policy/policy'

const paragraph = (text: string): NodeJson =>
  text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] }

/** A section's text with the given title and paragraphs. */
export const sampleText = (title: string, ...paragraphs: string[]): DocumentJson => ({
  type: 'section',
  content: [{ type: 'sectionTitle', content: [{ type: 'text', text: title }] }, ...paragraphs.map(paragraph)],
})

export const sampleSection = (id: string, languages: readonly Language[] = ['en', 'fa']): Section => ({
  id,
  text: Object.fromEntries(languages.map((name) => [name, sampleText(`${id} ${name}`, `one of ${id}`, 'two')])),
})

/** A policy in English and Persian with one section for each id. */
export const samplePolicy = (...ids: string[]): Policy => ({
  formatVersion: 1,
  id: 'sample',
  title: { en: 'Sample' },
  languages: ['en', 'fa'],
  authoritative: 'en',
  effectiveDate: '2026-11-22',
  sections: ids.map((id) => sampleSection(id)),
  facts: {},
})
