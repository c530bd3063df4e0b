import { canonical, sameText } from '#core/document/same-text'
import { fingerprint } from '#core/fingerprint'
import { type Language, languages } from '#core/language'
import type { Policy, Section } from '#core/policy/policy'

/**
 * Whether translations still belong to their source, the text in the policy's authoritative language. Nothing is noted
 * of a translation that does; once its source changes, the section keeps the fingerprint of the text that it belongs
 * to, until the source says that again or a person confirms the translation. Editing a translation changes nothing.
 */

const seeds = [0x811c9dc5, 0x9e3779b9] as const

const fingerprintOf = (text: Section['text'][Language]): string => {
  const form = canonical(text?.content ?? [])
  return seeds.map((seed) => fingerprint(form, seed)).join('')
}

/** Whether the source of a section's translation has changed since that was made or confirmed. */
export function sourceChanged(section: Section, language: Language, source: Language): boolean {
  const noted = section.translatedFrom?.[language]
  if (noted === undefined || language === source || section.text[language] === undefined) return false
  return noted !== fingerprintOf(section.text[source])
}

/** The fingerprint of the source text that a section's translation belongs to. */
export const sourceOfTranslation = (section: Section, language: Language, source: Language): string =>
  section.translatedFrom?.[language] ?? fingerprintOf(section.text[source])

/** The ids of the sections whose source has changed since their translation was made or confirmed. */
export const staleSections = ({ sections, authoritative }: Policy, language: Language): string[] =>
  sections.filter((section) => sourceChanged(section, language, authoritative)).map(({ id }) => id)

function withNotes(section: Section, notes: NonNullable<Section['translatedFrom']>): Section {
  const { translatedFrom: _, ...unnoted } = section
  return Object.keys(notes).length === 0 ? unnoted : { ...unnoted, translatedFrom: notes }
}

/**
 * The section after an edit of its source.
 * @param before the same section before the edit: what its translations belong to unless it is noted already
 */
export function afterSourceChange(before: Section, after: Section, source: Language): Section {
  if (sameText(before.text[source], after.text[source])) return after
  const now = fingerprintOf(after.text[source])
  const notes = languages
    .filter((language) => language !== source && after.text[language] !== undefined)
    .map((language) => [language, after.translatedFrom?.[language] ?? fingerprintOf(before.text[source])] as const)
    .filter(([, noted]) => noted !== now)
  return withNotes(after, Object.fromEntries(notes))
}

/**
 * The section with a note of which source text its translation belongs to.
 * @param noted the fingerprint of that text; null: the one that is there now, as when a person confirms the translation
 */
export function translatedFrom(section: Section, language: Language, noted: string | null, source: Language): Section {
  const { [language]: _, ...others } = section.translatedFrom ?? {}
  const belongsToNow = noted === null || noted === fingerprintOf(section.text[source])
  return withNotes(section, belongsToNow ? others : { ...others, [language]: noted })
}
