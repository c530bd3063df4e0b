import type { Language } from '#core/language'
import type { Category } from '#core/library/library'
import { freeSectionId } from '#core/policy/free-section-id'
import type { Layout } from '#core/policy/layout'
import type { Section } from '#core/policy/policy'
import { toPersianDigits } from '#core/typography/typeset'

/** Where a section stands in a numbered policy. */
export interface SectionPlace {
  level: 2 | 3
  /** What a cross-reference to it shows, in the language's digits; empty when sections are not numbered. */
  number: string
  /** What stands before its title. */
  label: string
}

/** The heading of a part, before the first of its sections. */
export interface PartPlace extends SectionPlace {
  anchor: string
  title: string
}

export interface Numbered {
  section: Section
  place: SectionPlace
  /** The part that begins with this section. */
  part?: PartPlace
}

const inDigitsOf = (language: Language, number: string): string =>
  language === 'fa' ? toPersianDigits(number) : number

/** A paragraph's number as contracts have it. Persian has no sign for it and counts articles. */
const paragraphNumber = (language: Language, index: number): string =>
  language === 'fa' ? `ماده ${inDigitsOf(language, String(index + 1))}` : `§\u00a0${index + 1}`

const inOneRow = (sections: readonly Section[], numbering: Layout['numbering'], language: Language): Numbered[] =>
  sections.map((section, index) => {
    const number =
      numbering === 'none'
        ? ''
        : numbering === 'paragraphs'
          ? paragraphNumber(language, index)
          : inDigitsOf(language, String(index + 1))
    return { section, place: { level: 2, number, label: number === '' ? '' : `${number}.` } }
  })

/** The category of the library whose clause a section came from. */
const categoryOf = ({ clause }: Section): string | undefined => clause?.id.split('/')[0]

/**
 * Sections of one category that stand together are a part, with the category's title; a section of one's own belongs to
 * the part that it stands in, or before the first part is counted like one.
 */
const inParts = (sections: readonly Section[], categories: readonly Category[], language: Language): Numbered[] => {
  const taken = new Set(sections.map(({ id }) => id))
  let category: string | undefined
  let parts = 0
  let inPart = 0
  return sections.map((section) => {
    const own = categories.find(({ id }) => id === categoryOf(section))
    const begins = own !== undefined && own.id !== category
    if (own === undefined && category === undefined) {
      parts += 1
      const number = inDigitsOf(language, String(parts))
      return { section, place: { level: 2, number, label: `${number}.` } }
    }
    if (begins) {
      category = own.id
      parts += 1
      inPart = 0
    }
    inPart += 1
    const number = inDigitsOf(language, `${parts}.${inPart}`)
    const place: SectionPlace = { level: 3, number, label: number }
    if (!begins) return { section, place }
    const anchor = freeSectionId(`part-${own.id}`, taken)
    taken.add(anchor)
    const partNumber = inDigitsOf(language, String(parts))
    return {
      section,
      place,
      part: { level: 2, anchor, number: partNumber, label: `${partNumber}.`, title: own.title[language] },
    }
  })
}

/** The sections with their numbers. They are the same in every language, so a section without a text keeps its own. */
export const numberSections = (
  sections: readonly Section[],
  numbering: Layout['numbering'],
  categories: readonly Category[],
  language: Language,
): Numbered[] =>
  numbering === 'parts' ? inParts(sections, categories, language) : inOneRow(sections, numbering, language)
