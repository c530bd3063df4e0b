import { type CodePointRange, emphasisWeight, type LoadedFont } from '#core/export/fonts'
import { base64 } from '#core/export/html/base64'
import { type TextUse, textUse } from '#core/export/html/text-use'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'

const hexadecimal = (codePoint: number): string => codePoint.toString(16).toUpperCase().padStart(4, '0')

const unicodeRange = (ranges: readonly CodePointRange[]): string =>
  ranges.map(([from, to]) => `U+${hexadecimal(from)}${from === to ? '' : `-${hexadecimal(to)}`}`).join(', ')

const touches = (codePoints: ReadonlySet<number>, ranges: readonly CodePointRange[]): boolean =>
  [...codePoints].some((codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to))

const isUsed = (font: LoadedFont, use: TextUse, policy: ResolvedPolicy): boolean => {
  if (font.family === 'Source Sans 3') return touches(font.style === 'italic' ? use.italic : use.upright, font.ranges)
  if (font.weights[0] === emphasisWeight) return touches(use.emphasised, font.ranges)
  return policy.direction === 'rtl' || touches(use.all, font.ranges)
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

/** `@font-face` rules with the fonts' bytes in them, for the fonts that the policy's text needs. */
export const fontStyles = (policy: ResolvedPolicy, fonts: readonly LoadedFont[]): string => {
  const use = textUse(policy)
  return fonts
    .filter((font) => isUsed(font, use, policy))
    .map(fontRule)
    .join('')
}
