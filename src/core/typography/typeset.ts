import type { Language } from '#core/language'

const nbsp = '\u00A0'
const persianDigits = '۰۱۲۳۴۵۶۷۸۹'

/** Western and Arabic digits as Persian ones. */
export const toPersianDigits = (text: string): string =>
  text
    .replace(/[0-9]/g, (digit) => persianDigits[Number(digit)] ?? digit)
    .replace(/[٠-٩]/g, (digit) => persianDigits[digit.charCodeAt(0) - 0x660] ?? digit)

const quotes: Record<Language, readonly [open: string, close: string]> = {
  en: ['“', '”'],
  fa: ['«', '»'],
  pl: ['„', '”'],
}

/** A text in its language's quotation marks. */
export const quoted = (text: string, language: Language): string => quotes[language].join(text)

/** Straight double quotes as the language's own; `before` is the character that stands before `text`, or ''. */
function curlQuotes(text: string, language: Language, before: string): string {
  const [open, close] = quotes[language]
  return text.replace(/"/g, (_quote, offset: number) => {
    const previous = offset === 0 ? before : text.charAt(offset - 1)
    return previous === '' || /[\s([{–—]/.test(previous) ? open : close
  })
}

const curlApostrophes = (text: string): string => text.replace(/(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu, '’')

/**
 * Keeps together what Polish usage does not part at a line's end: one-letter words with the next word,
 * what a provision is counted by with its number and the act’s short name (“art. 13”, “lit. b RODO”, “Dz. U.”), numbers
 * with “r.” and units. Between “art. 6” and “ust. 1” a line may end: a narrow column has no room for both.
 */
const bindPolish = (text: string): string =>
  text
    .replace(/(?<=^|[\s\u00A0(„])([aiouwzAIOUWZ]) (?=\S)/g, `$1${nbsp}`)
    .replace(/\b(art|ust|lit|pkt|poz|nr|zob|por|ul|al|pl|tel|im|sp)\. (?=\S)/gi, `$1.${nbsp}`)
    .replace(/\b(pkt|nr) (?=[\d[])/gi, `$1${nbsp}`)
    .replace(
      /(\d) (r\.|(?:lat|lata|rok|roku|miesiąc|miesiące|miesięcy|tygodni|dni|dzień|godz|minut|zł)(?!\p{L})|%)/gu,
      `$1${nbsp}$2`,
    )
    .replace(/\bDz\. ?U\. /g, `Dz.${nbsp}U.${nbsp}`)
    .replace(/(\d\.?|\blit\.\u00A0[a-z]{1,2}) (RODO\b)/g, `$1${nbsp}$2`)
    .replace(/(§) (?=\d)/g, `$1${nbsp}`)

/** Keeps a provision with its number: “Art. 6”, “§ 22575”, “No. 5”. */
const bindEnglish = (text: string): string =>
  text
    .replace(/\b(Arts?|No|Nos|Sec)\. (?=\d)/g, `$1.${nbsp}`)
    .replace(/(§§?) (?=\d)/g, `$1${nbsp}`)
    .replace(/\b(Article|Articles|Section) (?=\d)/g, `$1${nbsp}`)

/** Persian letters for the Arabic ones that some keyboards type, and Persian digits. */
const settlePersian = (text: string): string =>
  toPersianDigits(text.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک')).replace(/(?<=[\u0600-\u06FF\s]|^)%(?=\s|$)/g, '٪')

/**
 * Sets a stretch of prose the way its language prints it. Idempotent.
 * Never for addresses, codes or Latin words inside Persian: see `splitDirections`.
 */
export function typeset(text: string, language: Language, before = ''): string {
  const quoted = curlQuotes(text, language, before)
  switch (language) {
    case 'en':
      return bindEnglish(curlApostrophes(quoted))
    case 'pl':
      // Twice: of “i w tym” the second one-letter word starts where the first match ended.
      return bindPolish(bindPolish(curlApostrophes(quoted)))
    case 'fa':
      return settlePersian(quoted)
  }
}

/** A text that is already set, with the space at its end bound to `next` where the language does not part the two. */
export function bindEnd(text: string, next: string, language: Language): string {
  if (!text.endsWith(' ') || next === '') return text
  const end = text.slice(-12)
  return text.slice(0, -1) + typeset(end + next, language, text.slice(0, -12).slice(-1)).charAt(end.length - 1)
}

/** A sentence's or cell's first letter as a capital, where the script has capitals. */
export const capitalise = (text: string, language: Language): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language))
