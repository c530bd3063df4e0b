import { expect, test } from 'vitest'
import type { Language } from '#core/language'
import { findStaleStatements } from '#core/library/find-stale-statements'
import { type StaleStatement, staleStatementsSchema } from '#core/library/stale-statement'

const texts = { en: 'x', fa: 'x', pl: 'x' }
const ruleOf = (words: string[], unless: string[] = []): StaleStatement => ({
  id: 'rule',
  kind: 'stale',
  severity: 'error',
  citation: 'c',
  detect: { en: words, fa: words, pl: words },
  unless,
  why: texts,
  fix: texts,
})

const isFound = (text: string, words: string, language: Language = 'en', unless: string[] = []): boolean =>
  findStaleStatements(text, language, [ruleOf([words], unless)]).length > 0

test.each<[string, string, Language]>([
  ['We use Secure  sockets\nlayer here', 'secure sockets layer', 'en'],
  ['Twoje dane\u00A0osobowe', 'dane osobowe', 'pl'],
  ['uchylony', 'uchylon', 'pl'],
  ['with SSL.', 'SSL', 'en'],
  ['Dyrektywa 95/46/WE', '95/46', 'pl'],
  ['a friend’s name', "friend's name", 'en'],
  ['نگه مي‌داريم', 'نگه می‌داریم', 'fa'],
  ['نگه میداریم', 'نگه می‌داریم', 'fa'],
  ['زیر ١٣ سال', 'زیر ۱۳ سال', 'fa'],
  ['(a+b)', '(a+b)', 'en'],
])('finds in “%s” the words “%s” (%s)', (text, words, language) => {
  expect(isFound(text, words, language)).toBe(true)
})

test.each<[string, string, Language]>([
  ['with OpenSSL or ssl', 'SSL', 'en'],
  ['COPPA', 'COPA', 'en'],
  ['habitat', 'ABI', 'pl'],
  ['the law of 1998', 'law of 1997', 'en'],
])('does not find in “%s” the words “%s” (%s)', (text, words, language) => {
  expect(isFound(text, words, language)).toBe(false)
})

test('reads only the words of the text’s language', () => {
  const rule: StaleStatement = { ...ruleOf([]), detect: { en: ['law'], fa: [], pl: ['prawo'] } }
  expect(findStaleStatements('prawo', 'en', [rule])).toEqual([])
  expect(findStaleStatements('prawo', 'pl', [rule])).toMatchObject([{ pattern: 'prawo', sentence: 'prawo', line: 0 }])
})

test.each<[string, boolean]>([
  ['We use SSL, now called TLS.', false],
  ['We use SSL. TLS is another thing.', true],
  ['We use SSL (see art. 5 and Dz.U. 2004) or TLS.', false],
  ['We use SSL etc. or even TLS.', false],
  ['SSL ... TLS', false],
  ['SSL؟ TLS', true],
  ['SSL is old. SSL and TLS.', true],
])('“unless” counts in the same sentence: %s', (text, found) => {
  expect(isFound(text, 'SSL', 'en', ['TLS'])).toBe(found)
})

test('tells the line and the sentence', () => {
  const [hit] = findStaleStatements('One. Two\nthree  with SSL.\nFour.', 'en', [ruleOf(['SSL'])])
  expect(hit).toMatchObject({ line: 1, sentence: 'Two three with SSL.' })
})

test('a rule has the keys it needs and no others', () => {
  expect(staleStatementsSchema.safeParse({ statements: [ruleOf(['a'])] }).success).toBe(true)
  expect(staleStatementsSchema.safeParse({ statements: [{ ...ruleOf(['a']), regex: 'a' }] }).success).toBe(false)
})
