import type { Direction } from '#core/language'

export interface DirectedText {
  text: string
  direction: Direction
}

/** Words of Latin letters with the digits, signs and spaces between them, such as “Regulation (EU) 2016/679” or “__utm*”. */
const latinWords =
  /[([]?(?:(?<![^\s(«])\/)?[_@#*]*(?:(?<![\p{L}\p{Nd}.,/])[0-9]+\s+)?[\p{Script=Latin}][\p{Script=Latin}0-9\p{M}\s.,:;/_@&+#%*'’()[\]§–-]*/u
/**
 * A telephone number: seven digits or more that begin as one does, or stand in three groups or more. A plain number is
 * none, nor are the two years of a span or a date.
 */
const telephone =
  /(?<telephone>(?<![\p{L}\p{Nd}+./-])(?!\p{Nd}{4}-\p{Nd}\p{Nd}-\p{Nd}\p{Nd}(?!\p{Nd}))(?=(?:[+ \u00A0()-]{0,2}\p{Nd}){7})(?=\+|\(?[0۰]|(?:\(?\p{Nd}+\)?[ \u00A0-]){2})\+?\(?\p{Nd}+\)?(?:[ \u00A0-]\(?\p{Nd}+\)?)*(?![\p{L}\p{Nd}/]))/u
/** A web address with its query and its last slash; a mark at its end belongs to the sentence around it. */
const webAddress = /https?:\/\/[^\s\p{Script=Arabic}،؛؟<>"«»“”()[\]]*[^\s\p{Script=Arabic}،؛؟<>"«»“”()[\].,:;?!'’–]/u
const latinStretch = new RegExp(`${telephone.source}|${webAddress.source}|${latinWords.source}`, 'gu')
/** Words of Arabic script with half-spaces, digits and spaces between them. */
const arabicStretch = /[\p{Script=Arabic}][\p{Script=Arabic}\p{M}\p{Nd}\s\u200C،؛؟«»().-]*/gu

const closing: Record<string, string> = { '(': ')', '[': ']' }

/** The part of a stretch whose brackets are closed within it: a bracket whose partner stands outside belongs outside. */
function balancedPart(stretch: string): { start: number; end: number } {
  const open: number[] = []
  for (const [index, character] of stretch.split('').entries()) {
    if (character in closing) open.push(index)
    if (character === ')' || character === ']') {
      const last = open.pop()
      if (last === undefined) return { start: 0, end: index }
    }
  }
  const unclosed = open[0]
  if (unclosed === undefined) return { start: 0, end: stretch.length }
  return unclosed === 0 ? { start: 1, end: stretch.length } : { start: 0, end: unclosed }
}

/** Spaces and punctuation at a stretch's end belong to the text around it. */
const trailing = /[\s.,:;/&+#'’–§،؛؟«-]+$/u

/** Abbreviations whose full stop is part of a name: “o.o.”, “S.A.”, “Inc.”. */
const abbreviation = /(?:\.\p{L}|(?<!\p{L})(?:Inc|Ltd|Corp|Co))$/u

/** A stretch without the punctuation that belongs to the sentence around it; `alone`: there is no sentence around it. */
function trimStretch(stretch: string, alone: boolean): string {
  if (alone) return stretch
  const trimmed = stretch.replace(trailing, '')
  return stretch.charAt(trimmed.length) === '.' && abbreviation.test(trimmed) ? `${trimmed}.` : trimmed
}

/** The direction of a name or line that stands by itself: that of its letters, or `base` if they have none or both. */
export function directionOfName(name: string, base: Direction): Direction {
  const [latin, arabic] = [/\p{Script=Latin}/u.test(name), /\p{Script=Arabic}/u.test(name)]
  return latin === arabic ? base : latin ? 'ltr' : 'rtl'
}

/**
 * Splits a text into runs of one direction, in order and without loss: in a right-to-left text each stretch of Latin
 * words and each telephone number is a run of its own, in a left-to-right text each stretch of Arabic script. Other
 * digits alone follow the text.
 */
export function splitDirections(text: string, base: Direction): DirectedText[] {
  const other: Direction = base === 'rtl' ? 'ltr' : 'rtl'
  const runs: DirectedText[] = []
  let end = 0
  for (const match of text.matchAll(base === 'rtl' ? latinStretch : arabicStretch)) {
    const isTelephone = match.groups?.telephone !== undefined
    const part = balancedPart(match[0])
    const stretch = trimStretch(
      match[0].slice(part.start, part.end),
      isTelephone || /^https?:/u.test(match[0]) || (match.index === 0 && match[0].length === text.length),
    )
    if (stretch === '') continue
    const start = match.index + part.start
    if (start > end) runs.push({ text: text.slice(end, start), direction: base })
    runs.push({ text: stretch, direction: other })
    end = start + stretch.length
  }
  if (end < text.length) runs.push({ text: text.slice(end), direction: base })
  return runs
}
