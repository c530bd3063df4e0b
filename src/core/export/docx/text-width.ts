import type { Look } from '#core/export/docx/look'
import type { TextRun } from '#core/resolve/resolved-policy'

/** Widths of Arial (and Helvetica, and Liberation Sans) from the space to the tilde, in thousandths of an em. */
const regular = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
]
const bold = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
  556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
  280, 389, 584,
]

/** Arial's Arabic letters by shape: how wide at a word's end or before a letter they do not join, and joined to it. */
const arabicShapes: [letters: string, end: number, joined: number][] = [
  ['اآأإٱ', 218, 218],
  ['بتثپ', 713, 244],
  ['جحخچ', 545, 530],
  ['دذ', 337, 337],
  ['رزژ', 489, 489],
  ['سش', 821, 531],
  ['صض', 1098, 846],
  ['طظ', 581, 581],
  ['عغ', 497, 460],
  ['ف', 789, 265],
  ['ق', 581, 265],
  ['ك', 601, 394],
  ['کگ', 872, 454],
  ['ل', 506, 207],
  ['م', 338, 394],
  ['ن', 526, 244],
  ['ه', 329, 422],
  ['ةۀ', 329, 329],
  ['وؤ', 432, 432],
  ['یيىئ', 613, 244],
  ['ء', 413, 413],
]
const arabic = new Map(
  arabicShapes.flatMap(([letters, end, joined]) => [...letters].map((letter) => [letter, { end, joined }])),
)

/** Letters of other scripts, signs and emoji: an average letter, or a whole em where they are broad. */
const otherWidth = 556
const monospaced = 600

const latinWidth = (character: string, widths: number[]): number => {
  const width = widths[(character.codePointAt(0) ?? 0) - 32]
  if (width !== undefined) return width
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0
  if (character === '\u00A0') return 278
  if (character === 'ł' || character === 'Ł') return character === 'ł' ? 222 : 556
  const base = character.normalize('NFD').charCodeAt(0)
  return widths[base - 32] ?? (character.length > 1 ? 1000 : otherWidth)
}

/**
 * How wide a word is on the page, in twips, as Arial has it at `size` half points. Kerning and the ligatures of lam and
 * alef are left out: this is for telling how many lines a paragraph has, not for setting it.
 */
export const wordWidth = (word: string, format: { bold: boolean; code: boolean; size: number }): number => {
  const widths = format.bold ? bold : regular
  const characters = [...word]
  let thousandths = 0
  for (const [index, character] of characters.entries()) {
    const letter = arabic.get(character)
    if (format.code) thousandths += monospaced
    else if (letter) thousandths += arabic.has(characters[index + 1] ?? '') ? letter.joined : letter.end
    else thousandths += latinWidth(character, widths)
  }
  return (thousandths * format.size * 10) / 1000
}

/** The size of a run's letters in half points, in a paragraph `scale` times as large as the text. */
export const sizeOfRun = ({ direction }: TextRun, { size }: Look, scale: number): number =>
  (direction === 'rtl' ? size.complex : size.latin) * scale
