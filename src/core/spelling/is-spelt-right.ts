import type { Language } from '#core/language'

/** Whether a dictionary, or a list of own words, has this very word. */
export type Knows = (word: string) => boolean

/** What Persian joins to a word by a half-space, and by nothing after some letters. */
const persianEndings =
  'ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست ست ی ای ام ات اش ایم اید اند مان تان شان تر تری ترین ترها ترین‌ها یی'.split(
    ' ',
  )
const persianBeginnings = new Set('بی هم نا غیر پیش پیشا پس باز بر در فرا فرو برون درون چند تک دو سه'.split(' '))
const endings = new Set(persianEndings)

/** The endings that are told from a word's own letters; one letter alone could be any misspelling. */
const attached = /(?:ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?|مان|تان|شان|ترین|تر)$/u

function isPersianSpeltRight(word: string, knows: Knows): boolean {
  const parts = word.split('\u200c')
  // A dictionary has all forms of a verb; with what follows known as some other word, a slip would pass for one.
  if (/^ن?می$/u.test(parts[0] ?? '')) return false
  const knowsPart = (part: string): boolean => {
    if (knows(part)) return true
    const stem = part.replace(attached, '')
    return stem !== part && stem.length > 2 && knows(stem)
  }
  const isOneWithEndings = parts.some(
    (_, cut) =>
      cut > 0 && parts.slice(cut).every((part) => endings.has(part)) && knows(parts.slice(0, cut).join('\u200c')),
  )
  if (isOneWithEndings) return true
  return parts.every(
    (part, index) =>
      knowsPart(part) ||
      (index > 0 && part.startsWith('و') && knowsPart(part.slice(1))) ||
      (index > 0 && endings.has(part)) ||
      (index < parts.length - 1 && persianBeginnings.has(part)),
  )
}

/**
 * Whether a word in plain spelling is right: as a whole, or by its parts. Parts are what hyphens join, what an
 * apostrophe parts from its ending, and what Persian joins by half-spaces or attaches at the end.
 */
export function isSpeltRight(word: string, language: Language, knows: Knows): boolean {
  if (knows(word)) return true
  if (language === 'fa') return isPersianSpeltRight(word, knows)
  const knowsPart = (part: string): boolean => part.length < 2 || knows(part)
  if (word.includes('-') && word.split('-').every(knowsPart)) return true
  const inflected = language === 'en' ? /(?:'s|(?<=s)')$/u : /'\p{Ll}{1,3}$/u
  return inflected.test(word) && knows(word.replace(inflected, ''))
}

/** Tells which words a list has, in any case that its own spelling allows: a small letter may be a capital, not the reverse. */
export function listKnows(list: Iterable<string>): Knows {
  const exact = new Set(list)
  const lower = (word: string) => word.charAt(0).toLowerCase() + word.slice(1)
  return (word) => exact.has(word) || exact.has(lower(word))
}
