import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Language, languages } from '#core/language'
import { splitWords } from './split-words'

const wordsOf = (text: string, language: Language) => splitWords(text, language).map((word) => word.text)

test.each([
  ['en', 'The user’s data, e.g. opt-outs; “cookies”!', ['The', 'user’s', 'data', 'opt-outs', 'cookies']],
  ['pl', 'Państwa e-mail (zob. art. 13) – nie-ujawniany.', ['Państwa', 'e-mail', 'zob', 'art', 'nie-ujawniany']],
  ['fa', '«کتاب‌ها» را می‌خوانیم؛ اطلاعاتِ شما؟', ['کتاب‌ها', 'را', 'می‌خوانیم', 'اطلاعاتِ', 'شما']],
] as const)('words of a sentence (%s)', (language, text, words) => {
  expect(wordsOf(text, language)).toEqual(words)
})

test.each([
  ['names of cookies', 'Set _ga, _fbp, PHPSESSID and __utm2 now', ['Set', 'and', 'now']],
  ['addresses', 'See https://example.com/a?b=c, www.wrogn.net, shop.example or office@exmaple.com', ['See', 'or']],
  ['paths', 'In /privacy-polcy you find', ['In', 'you', 'find']],
  ['numbers and codes', 'the 2nd §13 A4 v1.2 form', ['the', 'form']],
  ['abbreviations and names with capitals inside', 'the GDPR and CalOPPA by YouTube', ['the', 'and', 'by']],
  ['single letters', 'a I x is', ['is']],
  ['words of another script', 'the حریم خصوصی page', ['the', 'page']],
])('%s are left out', (_, text, words) => {
  expect(wordsOf(text, 'en')).toEqual(words)
})

test('Latin words in a Persian text are left out, and Persian digits', () => {
  expect(wordsOf('قانون GDPR و cookie در ۱۳ فروردین', 'fa')).toEqual(['قانون', 'در', 'فروردین'])
})

/** Texts of letters, signs, digits and spaces as they come in policies. */
const text = fc
  .array(fc.constantFrom(...'aZłÓż ’-._@/1۲کیها \u200c\u0640\u064b\u00ad,.;«»()‑é'), { maxLength: 60 })
  .map((characters) => characters.join(''))

test.each(languages)('words stand in order, apart, and as the text has them (%s)', (language) => {
  fc.assert(
    fc.property(text, (sentence) => {
      let end = 0
      for (const word of splitWords(sentence, language)) {
        expect(word.from).toBeGreaterThanOrEqual(end)
        expect(sentence.slice(word.from, word.to)).toBe(word.text)
        expect(word.text).toMatch(/^\p{L}|^\p{M}/u)
        expect(word.text).not.toMatch(/[\s\p{N}_@/.,;«»()]/u)
        end = word.to
      }
    }),
    { numRuns: 500 },
  )
})

const letters: Record<Language, string> = { en: 'abcdefgz', pl: 'aąbćęłńóśźż', fa: 'ابپتجدرزسشکگلمنوهی' }

test.each(languages)('every word between spaces and punctuation is found (%s)', (language) => {
  const word = fc
    .array(fc.constantFrom(...letters[language]), { minLength: 2, maxLength: 12 })
    .map((parts) => parts.join(''))
  const space = fc.constantFrom(' ', ', ', '. ', '\u00a0', ' – ', '; «', '» (', ')\n')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 12 }), (pairs) => {
      expect(wordsOf(pairs.flat().join(''), language)).toEqual(pairs.map(([only]) => only))
    }),
  )
})
