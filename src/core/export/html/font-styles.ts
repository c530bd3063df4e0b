import { base64 } from '#core/base64'
import type { Design } from '#core/design/design'
import { type CodePointRange, emphasisWeight, fontFamilies, type LoadedFont } from '#core/export/fonts'
import { type TextUse, textUse } from '#core/export/html/text-use'
import type { Direction } from '#core/language'
import type { Publication } from '#core/resolve/publication'

const hexadecimal = (codePoint: number): string => codePoint.toString(16).toUpperCase().padStart(4, '0')

const unicodeRange = (ranges: readonly CodePointRange[]): string =>
  ranges.map(([from, to]) => `U+${hexadecimal(from)}${from === to ? '' : `-${hexadecimal(to)}`}`).join(', ')

const touches = (codePoints: ReadonlySet<number>, ranges: readonly CodePointRange[]): boolean =>
  [...codePoints].some((codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to))

const isUsed = (font: LoadedFont, use: TextUse, hasPersian: boolean): boolean => {
  if (font.script === 'latin') return touches(font.style === 'italic' ? use.italic : use.upright, font.ranges)
  if (font.weights[0] === emphasisWeight) return touches(use.emphasised, font.ranges)
  return hasPersian || touches(use.all, font.ranges)
}

const fontRule = (font: LoadedFont): string => `@font-face {
  font-family: '${font.family}';
  font-style: ${font.style};
  font-weight: ${[...new Set(font.weights)].join(' ')};
  font-display: block;
  src: url(data:font/woff2;base64,${base64(font.bytes)}) format('woff2');${
    font.subset ? `\n  unicode-range: ${unicodeRange(font.ranges)};` : ''
  }
}
`

/** `@font-face` rules with the fonts' bytes in them, for the fonts that the publication's text needs. */
export const fontStyles = (publication: Publication, fonts: readonly LoadedFont[]): string => {
  const use = textUse(publication)
  const hasPersian = publication.policies.some(({ direction }) => direction === 'rtl')
  return fonts
    .filter((font) => isUsed(font, use, hasPersian))
    .map(fontRule)
    .join('')
}

/** The families that a text is set in, its direction's own first, as CSS lists them. */
export const fontStack = ({ typeface, fonts }: Design, direction: Direction): string => {
  const { latin, arabic, generic } = fontFamilies[typeface]
  if (fonts === 'system') return systemStacks[typeface]
  const families = direction === 'rtl' ? [arabic, latin] : [latin, arabic]
  return [...families.map((family) => `'${family}'`), generic].join(', ')
}

/** Families of the reader's system, where fonts are left to it. */
const systemStacks = {
  sans: "system-ui, 'Segoe UI', Tahoma, sans-serif",
  serif: "Georgia, 'Times New Roman', serif",
} as const
