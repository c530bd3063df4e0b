import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '#core/search/fold-text'
import { type Match, prepareSearch, type SearchQuery } from '#core/search/search'
import { SearchedText } from '#core/search/searched-text'

const plain = { matchCase: false, wholeWord: false, regex: false }

const find = (text: string, wanted: string, options: Partial<SearchQuery> = {}): Match[] => {
  const search = prepareSearch({ ...plain, ...options, text: wanted })
  if (!search.ok) throw new Error(search.error)
  return search.value(new SearchedText(text))
}

/** The pieces of the text that match. */
const found = (text: string, wanted: string, options: Partial<SearchQuery> = {}): string[] =>
  find(text, wanted, options).map(({ from, to }) => text.slice(from, to))

test.each([
  ['Arabic kaf and ye in the text', 'كتابي و کتابی', 'کتابی', ['كتابي', 'کتابی']],
  ['Arabic kaf and ye in the query', 'کتابی', 'كتابى', ['کتابی']],
  ['heh with hamza, in one sign and in two', 'خانۀ ما، خانهٔ ما، خانه', 'خانه', ['خانۀ', 'خانهٔ', 'خانه']],
  ['heh with hamza in the query', 'خانه', 'خانهٔ', ['خانه']],
  ['a half-space only in the text', 'می‌شود', 'میشود', ['می‌شود']],
  ['a half-space only in the query', 'میشود', 'می‌شود', ['میشود']],
  ['digits of any kind', '۱۴۰۳ ١٤٠٣ 1403', '1403', ['۱۴۰۳', '١٤٠٣', '1403']],
  ['Persian digits in the query', 'RODO 2016/679', '۲۰۱۶', ['2016']],
  ['vowel marks', 'مُحَمَّد', 'محمد', ['مُحَمَّد']],
  ['a kashida', 'مـــن', 'من', ['مـــن']],
  ['direction marks', 'a\u200eb', 'ab', ['a\u200eb']],
  ['a hard space', 'art.\u00a013', 'art. 13', ['art.\u00a013']],
  ['Polish letters in either case', 'ŁÓDŹ łódź', 'Łódź', ['ŁÓDŹ', 'łódź']],
  ['an accent of its own', 'o\u0301smy ósmy', 'ósmy', ['o\u0301smy', 'ósmy']],
  ['no letter without its accent', 'ósmy o\u0301smy', 'osmy', []],
  ['no half of a character', 'x\u0302', 'x', []],
  ['a letter that is longer in lower case', 'aİb', 'b', ['b']],
  ['another letter', 'آب', 'اب', []],
  ['a longer text', 'ab', 'abc', []],
  ['nothing but what is not seen', 'می‌شود', '\u200c', []],
  ['nothing', 'abc', '', []],
  ['matches side by side', 'aaaa', 'aa', ['aa', 'aa']],
])('a text is found in all its spellings: %s', (_, text, wanted, pieces) => {
  expect(found(text, wanted)).toEqual(pieces)
})

test('case counts when it should', () => {
  expect(found('Łódź łódź ŁÓDŹ', 'łódź', { matchCase: true })).toEqual(['łódź'])
})

test.each([
  ['data database metadata data', 'data', 2],
  ['żółć żółćią', 'żółć', 1],
  ['می‌شود می', 'می', 1],
  ['شود‌ می‌شود', 'شود', 1],
  ['کتابِ من', 'کتاب', 1],
  ['art13 13', '13', 1],
  ['«داده» (داده)', 'داده', 2],
  ['a+b, a + b', '+', 2],
  ['e-mail', 'mail', 1],
])('as a whole word, in “%s” there is “%s” %i times', (text, wanted, count) => {
  expect(found(text, wanted, { wholeWord: true })).toHaveLength(count)
})

test('a regular expression sees Persian letters and digits folded, and catches what is written', () => {
  const [match] = find('كتاب ۱۲', '(کتاب) (\\d+)', { regex: true })
  expect(match).toEqual({ from: 0, to: 7, groups: ['كتاب', '۱۲'] })
  expect(found('کتاب ۱۲ و ٣', '[۰-۹]+', { regex: true })).toEqual(['۱۲', '٣'])
})

test('a regular expression matches whole words, case and what is not empty', () => {
  const regex = true
  expect(found('data database', 'data|database', { regex, wholeWord: true })).toEqual(['data', 'database'])
  expect(found('ALA ala', 'a.a', { regex, matchCase: true })).toEqual(['ala'])
  expect(found('ŁÓDŹ', 'łódź', { regex })).toEqual(['ŁÓDŹ'])
  expect(found('a1b22', '\\d*', { regex })).toEqual(['1', '22'])
  expect(found('abc', '^|$', { regex })).toEqual([])
})

test.each(['(', '[', '*a', 'a)(b', '\\', '\\p{Nothing}', '(?<x>a)(?<x>b)'])('%s is told to be unsound', (text) => {
  for (const wholeWord of [false, true]) {
    expect(prepareSearch({ ...plain, wholeWord, regex: true, text })).toEqual({ ok: false, error: 'invalidPattern' })
  }
})

/** Texts of the signs that are folded, and of others around them. */
const sign = fc.constantFrom(
  ...[
    'ا',
    'ب',
    'ک',
    'ك',
    'ی',
    'ي',
    'ى',
    'ه',
    'ۀ',
    'ە',
    '\u0654',
    '\u064e',
    '\u0670',
    '\u0653',
    'ـ',
    '\u200c',
    '\u200e',
  ],
  ...['۱', '١', '1', ' ', '\u00a0', 'a', 'A', 'ł', 'Ł', 'o', '\u0301', 'ó', 'İ', 'ß', '𝔸', '😀', '.'],
)
const text = fc.oneof(
  fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)

/** A text and a piece of it, or another text. */
const textAndWanted = fc.oneof(
  fc.tuple(text, text),
  fc.tuple(text, fc.nat(30), fc.nat(6)).map(([whole, at, length]) => [whole, whole.slice(at, at + length)] as const),
)

test('matches come in order, do not overlap, are not empty, and say what is looked for', () => {
  fc.assert(
    fc.property(textAndWanted, fc.boolean(), fc.boolean(), ([whole, wanted], matchCase, wholeWord) => {
      let end = 0
      for (const { from, to } of find(whole, wanted, { matchCase, wholeWord })) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(whole.length)
        expect(foldText(whole.slice(from, to), matchCase).text).toBe(foldText(wanted, matchCase).text)
        end = to
      }
    }),
    { numRuns: 2000 },
  )
})

test('folding maps each unit onto the characters it comes from, in order, and folds nothing twice', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (whole, matchCase) => {
      const { text: folded, starts, ends } = foldText(whole, matchCase)
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
      for (let unit = 1; unit < folded.length; unit += 1) {
        const [before, from, end, to] = [starts[unit - 1] ?? 0, starts[unit] ?? 0, ends[unit - 1] ?? 0, ends[unit] ?? 0]
        expect(before === from ? end === to : end <= from).toBe(true)
      }
      for (let unit = 0; unit < folded.length; unit += 1) {
        const origin = foldText(whole.slice(starts[unit], ends[unit]), matchCase).text
        expect(origin).toContain(folded[unit])
      }
      expect(foldText(folded, matchCase).text).toBe(folded)
    }),
    { numRuns: 2000 },
  )
})

test('a text is found in itself', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (whole, matchCase) => {
      const pieces = found(whole, whole, { matchCase })
      expect(pieces).toHaveLength(foldText(whole, matchCase).text === '' ? 0 : 1)
    }),
  )
})

test('a regular expression’s matches come in order and do not overlap', () => {
  fc.assert(
    fc.property(text, fc.stringMatching(/^[abکی۱.*+?|()[\]\\d^$]{0,8}$/), fc.boolean(), (whole, pattern, wholeWord) => {
      const search = prepareSearch({ ...plain, wholeWord, regex: true, text: pattern })
      let end = 0
      for (const { from, to } of search.ok ? search.value(new SearchedText(whole)) : []) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        end = to
      }
    }),
    { numRuns: 1000 },
  )
})
