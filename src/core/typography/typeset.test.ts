import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '#core/language'
import { bindEnd, typeset } from '#core/typography/typeset'

const nb = (text: string) => text.replaceAll('_', '\u00A0')

test.each([
  ['(art. 6 ust. 1 lit. b RODO)', '(art._6 ust._1 lit._b_RODO)'],
  ['w tym i o prawach', 'w_tym i_o_prawach'],
  ['na podstawie art. 13 ust. 1 lit. b RODO', 'na podstawie art._13 ust._1 lit._b_RODO'],
  ['ustawa z 10 maja 2018 r. (Dz. U. z 2019 r. poz. 1781)', 'ustawa z_10 maja 2018_r. (Dz._U._z_2019_r. poz._1781)'],
  ['z powodu "celu" umowy', 'z_powodu „celu” umowy'],
  ['przez 30 dni lub 5 lat', 'przez 30_dni lub 5_lat'],
  ['po 3 miesiącach i 2 latach, 5 minut', 'po 3 miesiącach i_2 latach, 5_minut'],
])('binds Polish: %s', (text, expected) => {
  expect(typeset(text, 'pl')).toBe(nb(expected))
})

test.each([
  ['Art. 6(1)(b) and § 22575', 'Art._6(1)(b) and §_22575'],
  ['the "service" isn\'t', 'the “service” isn’t'],
])('sets English: %s', (text, expected) => {
  expect(typeset(text, 'en')).toBe(nb(expected))
})

test('sets Persian digits, letters and quotes', () => {
  expect(typeset('مادة 58 "كتاب" و 20%', 'fa')).toBe('مادة ۵۸ «کتاب» و ۲۰٪')
})

test('binds the end of a text to what follows it', () => {
  expect(bindEnd('punkty 37 i ', '48', 'pl')).toBe('punkty 37 i\u00A0')
  expect(bindEnd('zob. punkt ', '48', 'pl')).toBe('zob. punkt ')
  expect(bindEnd('por. art. ', '6', 'pl')).toBe('por. art.\u00A0')
  expect(bindEnd('and ', '48', 'en')).toBe('and ')
  expect(bindEnd('i ', '', 'pl')).toBe('i ')
})

test('a quote that opens a run after a letter closes', () => {
  expect(typeset('" dalej', 'pl', 'x')).toBe('” dalej')
})

test('is idempotent, and takes away and adds nothing but spaces, quotes and digits', () => {
  const prose = fc.string({ unit: fc.constantFrom(...'aiwz artusl.13 %"\'()§„”r كيی۵'.split('')), maxLength: 60 })
  fc.assert(
    fc.property(prose, fc.constantFrom(...languages), (text, language) => {
      const once = typeset(text, language)
      expect(typeset(once, language)).toBe(once)
      expect([...once]).toHaveLength([...text].length)
    }),
    { numRuns: 500 },
  )
})
