import type { Typeface } from '#core/design/brand'
import type { Colour } from '#core/design/colour'
import type { Design } from '#core/design/design'
import { type HeadingLevel, headingsIn } from '#core/export/docx/headings'
import { wordWidth } from '#core/export/docx/text-width'
import { type Direction, directionOf, type Language } from '#core/language'
import type { Publication } from '#core/resolve/publication'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'
import { splitDirections } from '#core/typography/split-directions'

/**
 * How a policy looks in a document: its fonts, colours and page. Lengths are in twips (1/20 point) but for `size`, whose
 * values are in half points, as WordprocessingML has them; colours are RRGGBB.
 */
export interface Look {
  language: Language
  direction: Direction
  /** The direction of the document's styles, which all its languages share: that of its main language. */
  styleDirection: Direction
  /** Whether the document's defaults name the language; else each run does. */
  isMain: boolean
  /** BCP 47 tags for spelling and hyphenation: of text in Latin letters, and of right-to-left text. */
  locale: { latin: string; complex: string }
  typeface: Typeface
  font: { text: string; code: string }
  /** Right-to-left text is set larger than Latin of the same visual size: Arabic letters fill less of their em. */
  size: { latin: number; complex: number }
  /** The least height of a line of text. */
  lineHeight: number
  colour: { text: string; heading: string; muted: string; accent: string; rule: string; tint: string }
  page: {
    width: number
    height: number
    margin: { top: number; bottom: number; side: number; header: number; footer: number }
  }
  /** Room for numbers, before headings and before the entries of the contents list; none where no heading has one. */
  numberRoom: { heading: Record<HeadingLevel, number>; entry: Record<HeadingLevel, number> }
}

/** Between an item of a list and its marker. */
export const indentStep = 425

/** How much larger than the text headings are. */
export const headingScales: Record<HeadingLevel, number> = { 2: 1.43, 3: 1.14, 4: 1, 5: 1 }

/** How much smaller than the text header and footer are. */
export const furnitureScale = 0.81

/** The width of a page between its side margins, in twips. */
export const textWidth = ({ page }: Look): number => page.width - 2 * page.margin.side

const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

const hex = (colour: Colour): string => colour.slice(1).toUpperCase()

const locales: Record<Language, Look['locale']> = {
  en: { latin: 'en-GB', complex: 'fa-IR' },
  pl: { latin: 'pl-PL', complex: 'fa-IR' },
  fa: { latin: 'en-GB', complex: 'fa-IR' },
}

/**
 * Arial or Times New Roman, and no embedded font: Windows, macOS, iOS, Word and Google Docs have both with Polish letters
 * as well as Persian ones, and Linux has Liberation fonts of the same widths. Times is set larger, as its letters are
 * smaller; the Arabic letters of both are the same. See docs/decisions/0004-persian-in-word-documents.md.
 */
const faces: Record<Typeface, { font: string; size: Look['size'] }> = {
  sans: { font: 'Arial', size: { latin: 21, complex: 24 } },
  serif: { font: 'Times New Roman', size: { latin: 23, complex: 24 } },
}

/** Header and footer stand in the margin; the text keeps clear of them where the margin is narrow. */
const pageOf = ({ page }: Design, lineHeight: number): Look['page'] => {
  const side = twips(page.margin)
  const furniture = Math.round(side * 0.4)
  const furnitureLine = Math.round(lineHeight * furnitureScale)
  return {
    width: twips(page.width),
    height: twips(page.height),
    margin: {
      top: Math.max(side, furniture + furnitureLine + 340),
      bottom: Math.max(side, furniture + furnitureLine + 120),
      side,
      header: furniture,
      footer: furniture,
    },
  }
}

const leastNumberRoom = 567
const gapAfterNumber = 170

/** Fonts that stand in for those asked for may have broader Arabic letters. */
const broadest = { ltr: 1, rtl: 1.15 } as const satisfies Record<Direction, number>

const widthOfLabel = (
  label: string,
  look: Pick<Look, 'direction' | 'typeface' | 'size'>,
  scale: number,
  bold: boolean,
) =>
  splitDirections(label, look.direction).reduce((width, { text, direction }) => {
    const size = (direction === 'rtl' ? look.size.complex : look.size.latin) * scale
    return width + broadest[direction] * wordWidth(text, { typeface: look.typeface, bold, code: false, size })
  }, 0)

const numberRoomOf = (
  policy: ResolvedPolicy,
  look: Pick<Look, 'direction' | 'typeface' | 'size'>,
): Look['numberRoom'] => {
  const labels = headingsIn(policy).filter(({ label }) => label !== '')
  const room = (level: HeadingLevel, scale: number, bold: boolean): number => {
    const widths = labels.flatMap((each) => (each.level === level ? [widthOfLabel(each.label, look, scale, bold)] : []))
    return widths.length === 0 ? 0 : Math.max(leastNumberRoom, Math.ceil(Math.max(...widths)) + gapAfterNumber)
  }
  const heading = (level: HeadingLevel) => room(level, headingScales[level], true)
  const entry = (level: HeadingLevel) => room(level, 1, false)
  return {
    heading: { 2: heading(2), 3: heading(3), 4: heading(4), 5: heading(5) },
    entry: { 2: entry(2), 3: entry(3), 4: entry(4), 5: entry(5) },
  }
}

/** The look of one of a publication's policies. */
export const lookOf = (policy: ResolvedPolicy, { policies: [main], design }: Publication): Look => {
  const { language, direction } = policy
  const { heading, accent } = design.palette.light
  const { font, size } = faces[design.typeface]
  const lineHeight = language === 'fa' ? 370 : 296
  const { typeface } = design
  return {
    language,
    direction,
    styleDirection: directionOf(main.language),
    isMain: language === main.language,
    locale: locales[language],
    typeface,
    font: { text: font, code: 'Courier New' },
    size,
    lineHeight,
    colour: {
      text: '1F2328',
      heading: hex(heading),
      muted: '5B6470',
      accent: hex(accent),
      rule: 'C9D1DB',
      tint: 'F1F4F8',
    },
    page: pageOf(design, lineHeight),
    numberRoom: numberRoomOf(policy, { direction, typeface, size }),
  }
}
