import type { Typeface } from '#core/design/brand'
import { arabicWidths, latinWidths } from '#core/export/docx/font-widths'
import type { TextRun } from '#core/resolve/resolved-policy'

/** Letters of other scripts, signs and emoji: an average letter, or a whole em where they are broad. */
const otherWidth = 556
const monospaced = 600

/** What is as wide as a letter that it is no composition of. */
const lettersLike: Record<string, string> = { '\u00A0': ' ', ł: 'l', Ł: 'L', '§': '0' }

const latinWidth = (character: string, widths: readonly number[]): number => {
  const width = widths[(character.codePointAt(0) ?? 0) - 32]
  if (width !== undefined) return width
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0
  const base = (lettersLike[character] ?? character.normalize('NFD')).charCodeAt(0)
  return widths[base - 32] ?? (character.length > 1 ? 1000 : otherWidth)
}

/** How a word is set; `size` in half points. */
export interface WordFormat {
  typeface: Typeface
  bold: boolean
  code: boolean
  size: number
}

/**
 * How wide a word is on the page, in twips, in Arial or Times New Roman. Kerning and the ligatures of lam and
 * alef are left out: this is for telling how many lines a paragraph has, not for setting it.
 */
export const wordWidth = (word: string, format: WordFormat): number => {
  const { regular, bold } = latinWidths[format.typeface]
  const widths = format.bold ? bold : regular
  const characters = [...word]
  let thousandths = 0
  for (const [index, character] of characters.entries()) {
    const letter = arabicWidths.get(character)
    if (format.code) thousandths += monospaced
    else if (letter) thousandths += arabicWidths.has(characters[index + 1] ?? '') ? letter.joined : letter.end
    else thousandths += latinWidth(character, widths)
  }
  return (thousandths * format.size * 10) / 1000
}

/** The size of a run's letters in half points, in a paragraph `scale` times as large as the text. */
export const sizeOfRun = (
  { direction }: TextRun,
  { size }: { size: { latin: number; complex: number } },
  scale: number,
): number => (direction === 'rtl' ? size.complex : size.latin) * scale
