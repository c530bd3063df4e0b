import { unread } from '#core/search/signs'

const inWord = String.raw`[\p{L}\p{M}\p{N}_]`

/**
 * The source of a regular expression (flag `u`) that holds where a word does not go on: letters, marks and digits make
 * words, and an unread sign between them, such as a half-space, does not part them.
 */
export const wordBorder = `(?!(?<=${inWord}[${unread}]*)(?=[${unread}]*${inWord}))`

const borderHere = new RegExp(wordBorder, 'uy')

/** Whether no word goes on over this place of a text. */
export function isWordBorder(text: string, at: number): boolean {
  borderHere.lastIndex = at
  return borderHere.test(text)
}
