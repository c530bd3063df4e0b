import type { Language } from '#core/language'
import type { Finding } from '#core/library/finding'
import { englishWords, isName } from '#core/library/review/english-words'
import {
  excerpt,
  placeholder,
  type ReadableText,
  type ReadableTexts,
  withoutAddresses,
} from '#core/library/review/readable-text'

/** What is put where a text is still to be written. */
const unfinished = /\bTODO\b|\bTBD\b|\bFIXME\b|\bXXX+\b|\blorem\b|\bipsum\b|[?؟]{3,}|\[(?:…|\.{3}|\s*)\]/giu

const quoted = /„[^”]*”|“[^”]*”|«[^»]*»/gu
const bracketed = /\([^()]*\)/gu

const blank = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (match) => placeholder.repeat(match.length))

/** Letters that the language does not have, where no name or quotation brings them along. */
const foreignLetters: Partial<Record<Language, RegExp>> = {
  // A capital makes a Polish name (“Łódź”, “Stanisława”); other Polish words stand in quotation marks or brackets.
  en: /\p{Script=Arabic}+|(?<![\p{L}’])(?!\p{Lu})\p{L}*[ąćęłńóśźż]\p{L}*/gu,
  pl: /\p{Script=Arabic}+/gu,
}

/** Whether a whole text is still in English. A quotation in it is no part of its language. */
function isEnglish({ text, language }: ReadableText, english: ReadableText | undefined): boolean {
  const prose = blank(withoutAddresses(text), quoted)
  const words = prose.match(/\p{L}[\p{L}’-]*/gu) ?? []
  const ownEnglish = englishWords(prose).length
  if (language === 'fa') return words.length > 0 && !/\p{Script=Arabic}/u.test(prose) && !isName(prose)
  // Many Polish and English terms are the same word: “newsletter”, “marketing”. Three of them in a row are not.
  const sameAsEnglish = text === english?.text && words.filter((word) => /^\p{Ll}/u.test(word)).length >= 3
  return sameAsEnglish || (text === english?.text && ownEnglish > 0) || ownEnglish >= 3 || ownEnglish * 4 > words.length
}

function findingsIn(own: ReadableText, english: ReadableText | undefined): Finding[] {
  const { file, language, text, lineAt } = own
  const found = (code: Finding['code'], start: number, end: number): Finding => ({
    code,
    file,
    line: lineAt(start),
    details: { found: excerpt(text, start, end), language },
  })
  const open = [...text.matchAll(unfinished)].map(({ 0: match, index }) =>
    found('unfinishedText', index, index + match.length),
  )
  if (language !== 'en' && isEnglish(own, english)) {
    const start = text.search(/\S/)
    return [...open, found('untranslatedText', start, start + 40)]
  }
  const prose = blank(blank(withoutAddresses(text), quoted), bracketed)
  // English words amid a Persian sentence, where the sentence itself is translated.
  const strays = language === 'fa' ? englishWords(prose) : []
  const pattern = foreignLetters[language]
  const letters = pattern === undefined ? [] : [...prose.matchAll(pattern)]
  return [
    ...open,
    ...strays.map(({ start, end }) => found('untranslatedText', start, end)),
    ...letters.map(({ 0: match, index }) => found('foreignLetters', index, index + match.length)),
  ]
}

/** Texts that were forgotten: still in another language, or not written yet. */
export const checkLeftovers = (texts: readonly ReadableTexts[]): Finding[] =>
  texts
    .filter(({ literal }) => !literal)
    .flatMap(({ texts: byLanguage }) => Object.values(byLanguage).flatMap((text) => findingsIn(text, byLanguage.en)))
