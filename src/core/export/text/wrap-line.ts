import { widthOf } from '#core/export/text/directed-text'
import type { Direction } from '#core/language'
import { joinDirections } from '#core/typography/join-directions'
import type { DirectedText } from '#core/typography/split-directions'

interface Word {
  parts: DirectedText[]
  width: number
  /** The direction of the space before the word. */
  spaceDirection: Direction
}

/** Splits at spaces; a no-break space is not one of them. */
const wordsOf = (parts: readonly DirectedText[], base: Direction): Word[] => {
  const words: Word[] = []
  let word: Word = { parts: [], width: 0, spaceDirection: base }
  for (const { text, direction } of parts) {
    for (const [index, piece] of text.split(/ +/).entries()) {
      if (index > 0) {
        if (word.parts.length > 0) words.push(word)
        word = { parts: [], width: 0, spaceDirection: direction }
      }
      if (piece === '') continue
      word.parts.push({ text: piece, direction })
      word.width += widthOf(piece)
    }
  }
  return word.parts.length > 0 ? [...words, word] : words
}

/**
 * Breaks a line at spaces into lines of at most `width` columns; a word that is wider stands alone and whole, since it
 * is an address most likely. Isolates are closed at each line's end: none reaches into the next (UAX #9, P1).
 */
export const wrapLine = (parts: readonly DirectedText[], base: Direction, width: number): string[] => {
  const lines: DirectedText[][] = []
  let line: DirectedText[] = []
  let used = 0
  for (const word of wordsOf(parts, base)) {
    if (used > 0 && used + 1 + word.width > width) {
      lines.push(line)
      line = []
      used = 0
    }
    if (used > 0) line.push({ text: ' ', direction: word.spaceDirection })
    line.push(...word.parts)
    used += word.width + (used > 0 ? 1 : 0)
  }
  if (line.length > 0) lines.push(line)
  return lines.map((directed) => joinDirections(directed, base))
}
