import { foldable, foldSigns, hehWithHamza, unread, vowelMarks } from '#core/search/signs'

/** A text in the one form that all its spellings share, and where each of its units comes from. */
export interface FoldedText {
  text: string
  /** Of each unit of `text`, where the character that it comes from begins in the original. */
  starts: readonly number[]
  /** Of each unit of `text`, where that character ends, with the marks upon it. */
  ends: readonly number[]
}

const single = String.raw`[${unread}${foldable}\u06c0\u0130]|[\u{10000}-\u{10ffff}]`

/** What is not copied as it is: signs that fall away or change, those of two units, and İ, which is longer in lower case. */
const special = new RegExp(single, 'gu')
/** The same, and characters with marks: four times as slow to look for. */
const specialOrMarked = new RegExp(String.raw`\P{M}[\p{M}${unread}]*\p{M}|\p{M}+|${single}`, 'gu')
const mark = /\p{M}/u
const dropped = new RegExp(`[${unread}${vowelMarks}]`, 'gu')

/** What was folded before: a language has few characters that need it, and a policy has them by the thousand. */
const folds = new Map<string, string>()

function foldCharacter(character: string): string {
  const known = folds.get(character)
  if (known !== undefined) return known
  const folded = foldSigns(character.replace(dropped, '')).normalize('NFC').replace(hehWithHamza, 'ه')
  folds.set(character, folded)
  return folded
}

/**
 * Folds a text for searching. Arabic ye and kaf are Persian ones, heh with a hamza is heh, all digits are Western;
 * half-spaces, vowel marks, kashidas and direction marks fall away; a letter and its marks are one character, whether
 * Unicode writes it as one or as several. Without `matchCase`, letters are in lower case.
 */
export function foldText(original: string, matchCase: boolean): FoldedText {
  const starts: number[] = []
  const ends: number[] = []
  const cased = matchCase ? (text: string) => text : (text: string) => text.toLowerCase()
  let text = ''
  let end = 0
  const copy = (to: number) => {
    text += cased(original.slice(end, to))
    for (let at = end; at < to; at += 1) {
      starts.push(at)
      ends.push(at + 1)
    }
  }
  for (const { 0: character, index } of original.matchAll(mark.test(original) ? specialOrMarked : special)) {
    copy(index)
    end = index + character.length
    const folded = foldCharacter(cased(character))
    text += folded
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index)
      ends.push(end)
    }
  }
  copy(original.length)
  return { text, starts, ends }
}
