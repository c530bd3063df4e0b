import type { Brand, Typeface } from '#core/design/brand'
import { type Colour, leastContrast, readableOn } from '#core/design/colour'
import type { Logo } from '#core/design/logo'
import type { Layout } from '#core/policy/layout'

/** Colours of text that can be read on their ground. */
export interface Palette {
  heading: Colour
  accent: Colour
}

/** How a document looks and is laid out: what layout and brand say, settled for every writer. */
export interface Design {
  /** Lengths in millimetres. */
  page: { paper: Layout['paper']; width: number; height: number; margin: number }
  contents: boolean
  palette: { light: Palette; dark: Palette }
  typeface: Typeface
  fonts: Layout['fonts']
  logo: Logo | null
  /** What document properties say of the document's making: a name, and an ISO 8601 date. */
  made: { producer: string; date: string }
}

/** The grounds that coloured text stands on: the tinted one, whose contrast is the lesser. */
export const grounds = { light: '#f4f6f9', dark: '#1d232b' } as const satisfies Record<string, Colour>

/** The colours of a document whose client has none. */
const usualColours = {
  light: { heading: '#1b365d', accent: '#1d4f7c' },
  dark: { heading: '#c3d9f5', accent: '#8fbdee' },
} as const satisfies Record<string, Palette>

/** A dark colour lightened no more than has to be is a dull one (WCAG 2.2, success criterion 1.4.6). */
const contrasts = { light: leastContrast, dark: 7 } as const

/** Paper in millimetres: ISO 216, and 8.5 by 11 inches. */
const papers = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } } as const

/** @param effectiveDate the day from which the policy applies, ISO 8601 */
export function settleDesign(layout: Layout, brand: Brand, logo: Logo | null, effectiveDate: string): Design {
  const { paper, margin, contents, fonts, producer, documentDate } = layout
  const paletteFor = (scheme: keyof typeof grounds): Palette => {
    const shown = (colour: Colour): Colour => readableOn(colour, grounds[scheme], contrasts[scheme])
    const usual = usualColours[scheme]
    return { heading: shown(brand.heading ?? usual.heading), accent: shown(brand.accent ?? usual.accent) }
  }
  return {
    page: { paper, ...papers[paper], margin },
    contents,
    palette: { light: paletteFor('light'), dark: paletteFor('dark') },
    typeface: brand.typeface ?? 'sans',
    fonts,
    logo,
    made: { producer: producer || 'Clausebook', date: documentDate || effectiveDate },
  }
}
