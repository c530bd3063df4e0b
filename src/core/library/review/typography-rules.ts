import { type Language, languages } from '#core/language'
import type { FindingCode } from '#core/library/finding'
import { placeholder } from '#core/library/review/readable-text'
import { toPersianDigits } from '#core/typography/typeset'

/** A way of writing that a language's print does not know. */
interface TypographyRule {
  code: FindingCode
  languages: readonly Language[]
  /** Global and Unicode. */
  pattern: RegExp
  /** What the match should be; absent: the message says it all. */
  wanted?: (match: string) => string
}

const fa: readonly Language[] = ['fa']
const halfSpace = '\u200C'

const persianLetters: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک' }
const persianMarks: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' }

/** Another language's quotation marks, and this language's own in their place. */
const quotesOf: Record<Language, Record<string, string>> = {
  en: { '„': '“', '‚': '‘', '«': '“', '»': '”' },
  fa: { '“': '«', '”': '»', '„': '«', '‚': '«' },
  pl: { '“': '„', '«': '„', '»': '”' },
}

/** Endings that are never words of their own. */
const endings = 'ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان|ترین'

/** The rules of all languages. What tells a mistake from a possible spelling stands in the pattern, never in a list of places. */
export const typographyRules: readonly TypographyRule[] = [
  { code: 'arabicLetter', languages: fa, pattern: /[يىك]/gu, wanted: (match) => persianLetters[match] ?? match },
  { code: 'arabicDigits', languages, pattern: /[٠-٩]+/gu, wanted: toPersianDigits },
  {
    code: 'latinMark',
    languages: fa,
    // After a letter, a closing quote or what a variable shows; a Latin citation keeps its own marks.
    pattern: new RegExp(`(?<=[\\p{Script=Arabic}${halfSpace}»${placeholder}])[,;?](?=\\s|$|»)`, 'gu'),
    wanted: (match) => persianMarks[match] ?? match,
  },
  {
    code: 'halfSpaceMissing',
    languages: fa,
    pattern: new RegExp(`(?<![\\p{L}${halfSpace}])ن?می (?=\\p{Script=Arabic})`, 'gu'),
    wanted: (match) => match.replace(' ', halfSpace),
  },
  {
    code: 'halfSpaceMissing',
    languages: fa,
    pattern: new RegExp(`(?<=[\\p{L}${placeholder}»)]) (?:${endings})(?![\\p{L}${halfSpace}])`, 'gu'),
    wanted: (match) => match.replace(' ', halfSpace),
  },
  {
    code: 'halfSpaceMissing',
    languages: fa,
    // Only verbs that no other word begins like.
    pattern: new RegExp(`(?<![\\p{L}${halfSpace}])ن?می(?=(?:شو|کن|توان|خواه|گیر|دهی|دهن|دهد)\\p{L})`, 'gu'),
    wanted: (match) => match + halfSpace,
  },
  {
    code: 'halfSpaceStray',
    languages: fa,
    pattern: /\u200C{2,}|(?<=^|[\s،؛؟.:!«([])\u200C|\u200C(?=$|[\s،؛؟.:!»)\]])/gu,
    wanted: (match) => (match.length > 1 ? halfSpace : ''),
  },
  { code: 'ezafeMark', languages: fa, pattern: /ۀ|\u0654|(?<=ه)\u200Cی(?!\p{L})/gu },
  {
    code: 'straightQuote',
    languages,
    // A pair with what it encloses, or one alone.
    pattern: /"[^"]*"|(?<![\p{L}\p{N}])'[^'"]*'(?!\p{L})|["']/gu,
  },
  ...languages.map((language) => ({
    code: 'foreignQuote' as const,
    languages: [language],
    pattern: new RegExp(`[${Object.keys(quotesOf[language]).join('')}]`, 'gu'),
    wanted: (match: string) => quotesOf[language][match] ?? match,
  })),
  { code: 'doubleSpace', languages, pattern: /(?<=\S)[ \u00A0]{2,}(?=\S)/gu },
  {
    code: 'spaceBeforeMark',
    languages,
    // A mark that begins a word (“.pl”, “.NET”) is no end of one.
    pattern: /(?<=\S)[ \u00A0\u202F\u200C]+(?=[,.;:?!،؛؟]+(?:\s|$|[»”)]))/gu,
  },
  { code: 'hyphenAsDash', languages, pattern: /(?<=\S)[ \u00A0]--?[ \u00A0](?=\S)/gu, wanted: () => ' – ' },
  { code: 'threeDots', languages, pattern: /\.{3,}/gu, wanted: () => '…' },
]
