import { expect, test } from 'vitest'
import type { Language } from '#core/language'
import type { FindingCode } from '#core/library/finding'
import { checkTypography } from '#core/library/review/check-typography'
import type { ReadableTexts } from '#core/library/review/readable-text'

const textsOf = (language: Language, text: string, literal = false): ReadableTexts[] => {
  const lineAt = (index: number) => text.slice(0, index).split('\n').length
  return [{ texts: { [language]: { file: 'f', language, text, links: [], lineAt } }, literal, place: 'policy' }]
}

test.each<[FindingCode, Language, string, string | undefined]>([
  ['arabicLetter', 'fa', 'كوکی', 'کوکی'],
  ['arabicLetter', 'fa', 'شخصي', 'شخصی'],
  ['arabicLetter', 'fa', 'حتى', 'حتی'],
  ['arabicDigits', 'fa', 'تا ١٣ سال', '۱۳'],
  ['latinDigits', 'fa', 'تا 13 سال', '۱۳'],
  ['latinDigits', 'fa', 'بند 2 (GDPR)، سپس 3 روز', '۳'],
  ['latinMark', 'fa', 'نام, نشانی', 'نام،'],
  ['latinMark', 'fa', 'نام; نشانی', 'نام؛'],
  ['latinMark', 'fa', 'آیا هست?', 'هست؟'],
  ['latinMark', 'fa', '\uFFFC, نشانی', '…،'],
  ['halfSpaceMissing', 'fa', 'چه می شود', 'می‌شود'],
  ['halfSpaceMissing', 'fa', 'این نمی تواند', 'نمی‌تواند'],
  ['halfSpaceMissing', 'fa', 'میشود', 'می‌شود'],
  ['halfSpaceMissing', 'fa', 'نمیکنیم', 'نمی‌کنیم'],
  ['halfSpaceMissing', 'fa', 'داده ها', 'داده‌ها'],
  ['halfSpaceMissing', 'fa', 'داده های شخصی', 'داده‌های'],
  ['halfSpaceMissing', 'fa', 'URL هایی که', 'URL‌هایی'],
  ['halfSpaceMissing', 'fa', 'مهم ترین', 'مهم‌ترین'],
  ['halfSpaceStray', 'fa', 'داده‌ ما', 'داده'],
  ['halfSpaceStray', 'fa', 'داده‌‌ها', 'داده‌ها'],
  ['halfSpaceStray', 'fa', 'داده‌، نام', 'داده،'],
  ['ezafeMark', 'fa', 'همهٔ داده‌ها', undefined],
  ['ezafeMark', 'fa', 'همه‌ی داده‌ها', undefined],
  ['ezafeMark', 'fa', 'نامۀ ما', undefined],
  ['straightQuote', 'en', 'the "data"', undefined],
  ['straightQuote', 'en', "friend's", undefined],
  ['straightQuote', 'fa', 'بخش "الف"', undefined],
  ['straightQuote', 'pl', 'tzw. "pliki"', undefined],
  ['foreignQuote', 'en', '„data”', '“data”'],
  ['foreignQuote', 'en', '«data', '“data'],
  ['foreignQuote', 'fa', '“داده', '«داده'],
  ['foreignQuote', 'fa', 'داده”', 'داده»'],
  ['foreignQuote', 'fa', '„داده', '«داده'],
  ['foreignQuote', 'pl', '“dane', '„dane'],
  ['foreignQuote', 'pl', '«dane', '„dane'],
  ['doubleSpace', 'en', 'two  spaces', undefined],
  ['doubleSpace', 'fa', 'دو  فاصله', undefined],
  ['doubleSpace', 'pl', 'dwie  spacje', undefined],
  ['spaceBeforeMark', 'en', 'name , address', undefined],
  ['spaceBeforeMark', 'en', 'to \uFFFC .', undefined],
  ['spaceBeforeMark', 'fa', 'نام ، نشانی', undefined],
  ['spaceBeforeMark', 'pl', 'dlaczego ?', undefined],
  ['hyphenAsDash', 'en', 'cookies - small files', 'cookies – small'],
  ['hyphenAsDash', 'fa', 'کوکی - پرونده', 'کوکی – پرونده'],
  ['hyphenAsDash', 'pl', 'cookies -- pliki', 'cookies – pliki'],
  ['threeDots', 'en', 'and so on...', 'on…'],
  ['threeDots', 'fa', 'و...', 'و…'],
  ['threeDots', 'pl', 'i tak...', 'tak…'],
])('finds %s (%s): %s', (code, language, text, wanted) => {
  const findings = checkTypography(textsOf(language, text))
  const finding = findings.find((candidate) => candidate.code === code)
  expect(finding).toMatchObject({ code, file: 'f', line: 1 })
  if (wanted !== undefined) expect(finding?.details.wanted).toContain(wanted)
})

test.each<[Language, string]>([
  ['fa', 'می‌شود، نمی‌شود و می‌خواهیم؛ داده‌ها، داده‌هایی و مهم‌ترین‌ها.'],
  ['fa', 'میدان، میلاد، آنها، تنها، همه‌اش، نامه‌ای، مسئول، رأی و سؤال؟'],
  ['fa', 'ماده ۱۳ GDPR، Art. 13(1)(a)، (16 CFR § 312.4) و Regulation (EU) 2016/679.'],
  ['fa', 'شماره +98 21 یا 24/7 یا 13.709/2018 و TLS 1.3.'],
  ['fa', 'از https://example.com/?a=1,2 یا dpo@ یا me@example.com، با \uFFFC‌ها.'],
  ['fa', '«کوکی» (Cookie; HTTP)، «Application» یا «Children’s Act».'],
  ['fa', 'از ۱۳ تا ۱۸ سال – ۲٫۵ درصد.'],
  ['en', '“Data”, ‘names’ and the business’s own: 13–16; e.g. .pl, .NET or Node.js – no more…'],
  ['pl', '„Dane” i Children’s Act – art. 6 ust. 1 lit. b RODO; domena .pl (e-mail).'],
])('finds nothing (%s): %s', (language, text) => {
  expect(checkTypography(textsOf(language, text))).toEqual([])
})

test('tells the line in a text of several, and passes over literals', () => {
  expect(checkTypography(textsOf('en', 'one\ntwo\nthree...'))).toMatchObject([{ code: 'threeDots', line: 3 }])
  expect(checkTypography(textsOf('fa', '_ga_12...', true))).toEqual([])
})

test('a pair of straight quotation marks is told once, with what it encloses', () => {
  const told = (text: string) => checkTypography(textsOf('en', text)).map(({ details }) => details.found)
  expect(told('the "personal data" of')).toEqual(['"personal data"'])
  expect(told("the 'data' and a friend's")).toEqual(["'data'", "friend's"])
  expect(told('an inch (")')).toEqual(['(")'])
})
