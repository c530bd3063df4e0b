import type { Language } from '#core/language'

/**
 * How a document looks: its fonts, colours and page. Lengths are in twips (1/20 point) but for `size`, whose
 * values are in half points, as WordprocessingML has them; colours are RRGGBB.
 */
export interface Look {
  /** BCP 47 tags for spelling and hyphenation: of text in Latin letters, and of right-to-left text. */
  locale: { latin: string; complex: string }
  font: { text: string; code: string }
  /** Right-to-left text is set larger than Latin of the same visual size: Arabic letters fill less of their em. */
  size: { latin: number; complex: number }
  /** The least height of a line of text. */
  lineHeight: number
  colour: { text: string; heading: string; muted: string; link: string; rule: string; tint: string }
  page: {
    width: number
    height: number
    margin: { top: number; bottom: number; side: number; header: number; footer: number }
  }
}

/** Between an item of a list and its marker, a section's number and its title. */
export const indentStep = 425

/** Room for a section's number before its title. */
export const numberWidth = 567

/** The width of a page between its side margins, in twips. */
export const textWidth = ({ page }: Look): number => page.width - 2 * page.margin.side

const locales: Record<Language, Look['locale']> = {
  en: { latin: 'en-GB', complex: 'fa-IR' },
  pl: { latin: 'pl-PL', complex: 'fa-IR' },
  fa: { latin: 'en-GB', complex: 'fa-IR' },
}

/**
 * The look of a document in a language.
 *
 * Arial, and no embedded font: Windows, macOS, iOS, Word and Google Docs have it with Polish letters as well as Persian
 * ones, and Linux has Liberation Sans of the same widths. See docs/decisions/0004-persian-in-word-documents.md.
 */
export const lookOf = (language: Language): Look => ({
  locale: locales[language],
  font: { text: 'Arial', code: 'Courier New' },
  size: { latin: 21, complex: 24 },
  lineHeight: language === 'fa' ? 370 : 296,
  colour: { text: '1F2328', heading: '1B365D', muted: '5B6470', link: '0B57A4', rule: 'C9D1DB', tint: 'F1F4F8' },
  // A4.
  page: { width: 11906, height: 16838, margin: { top: 1588, bottom: 1474, side: 1418, header: 680, footer: 624 } },
})
