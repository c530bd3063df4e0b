import { expect, test } from 'vitest'
import type { Language } from '#core/language'
import { checkSameContent } from '#core/library/review/check-same-content'
import type { ReadableText } from '#core/library/review/readable-text'

const textOf = (language: Language, text: string, links: string[] = []): ReadableText => ({
  file: language,
  language,
  text,
  links,
  lineAt: () => 7,
})

const review = (en: ReadableText, other: ReadableText, place: 'policy' | 'form' = 'policy') =>
  checkSameContent([{ texts: { en, [other.language]: other }, literal: false, place }])

test.each<[string, Language, string]>([
  ['Art. 6(1)(b) of 2016/679', 'pl', 'art. 6 ust. 1 lit. b, 2016/679'],
  ['Art. 13(2)', 'fa', 'بند ۲ ماده ۱۳'],
  ['10,000 users', 'pl', '10 000 osób'],
  ['the Act of 2004', 'fa', 'قانون ۱۳۸۲'],
  ['the Act of 1382 (2004)', 'fa', 'قانون ۱۳۸۲'],
  ['no number', 'fa', 'بی‌شماره'],
])('the numbers of “%s” are those of the text in %s: %s', (en, language, other) => {
  expect(review(textOf('en', en), textOf(language, other))).toEqual([])
})

test.each<[string, Language, string]>([
  ['under 13', 'pl', 'poniżej 16'],
  ['under 13', 'fa', 'زیر ۱۶'],
  ['the Act of 2004', 'fa', 'قانون ۱۳۹۰'],
  ['within 30 days', 'pl', 'w terminie miesiąca'],
])('the numbers of “%s” are not those of the text in %s: %s', (en, language, other) => {
  expect(review(textOf('en', en), textOf(language, other))).toMatchObject([
    { code: 'numbersDiffer', file: language, line: 7 },
  ])
})

test('links may stand in another order, but not lead elsewhere', () => {
  const links = ['https://a.example/', 'https://b.example/']
  expect(review(textOf('en', '', links), textOf('pl', '', links.toReversed()))).toEqual([])
  expect(review(textOf('en', '', links), textOf('pl', '', links.slice(1)))).toMatchObject([
    { code: 'linksDiffer', file: 'pl', details: { expected: links.join(' '), found: 'https://b.example/' } },
  ])
})

test('what only helps to fill in the form may put numbers into words', () => {
  expect(review(textOf('en', '10 years'), textOf('fa', 'ده سال'), 'form')).toEqual([])
})
