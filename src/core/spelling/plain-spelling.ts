import type { Language } from '#core/language'
import { foldSigns, hehWithHamza, unread, vowelMarks } from '#core/search/signs'

const halfSpace = '\u200c'
const unreadOrVowel = new RegExp(`(?!${halfSpace})[${unread}${vowelMarks}]`, 'gu')
const unreadSigns = new RegExp(`[${unread}]`, 'gu')

/**
 * A word in the spelling that dictionaries have: letters with their marks as one sign, straight apostrophes, no signs
 * that are not read. A Persian one has Persian ye and kaf, keeps its half-spaces, and loses kashidas and vowel marks.
 */
export function plainSpelling(word: string, language: Language): string {
  if (language !== 'fa')
    return word
      .replace(unreadSigns, '')
      .normalize('NFC')
      .replace(/’/g, "'")
      .replace(/\u2011/g, '-')
  return foldSigns(word.replace(unreadOrVowel, '').normalize('NFC'))
    .replace(hehWithHamza, 'ه')
    .replace(/\u200c{2,}/g, halfSpace)
}
