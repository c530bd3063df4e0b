import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSpeltRight, listKnows } from './is-spelt-right'
import { plainSpelling } from './plain-spelling'

test.each([
  ['en', 'user’s', "user's"],
  ['en', 'co\u00adoperate', 'cooperate'],
  ['pl', 'z\u0307o\u0301łty', 'żółty'],
  ['fa', 'كتابي', 'کتابی'],
  ['fa', 'کِتـــاب', 'کتاب'],
  ['fa', 'خانهٔ', 'خانه'],
  ['fa', 'خانۀ', 'خانه'],
  ['fa', 'می\u200c\u200cشود', 'می\u200cشود'],
] as const)('plain spelling in %s: %s', (language, word, plain) => {
  expect(plainSpelling(word, language)).toBe(plain)
})

test.each(['en', 'fa', 'pl'] as const)('plain spelling of a plain spelling is the same (%s)', (language) => {
  const word = fc.string({ unit: fc.constantFrom(...'aéżكيکیهٔۀ\u0640\u064b\u200c\u00ad’-') })
  fc.assert(
    fc.property(word, (given) => {
      const plain = plainSpelling(given, language)
      expect(plainSpelling(plain, language)).toBe(plain)
    }),
  )
})

test.each([
  ['en', 'opt-out', true],
  ['en', 'opt-oot', false],
  ['en', "Acme's", true],
  ['en', "vendors'", true],
  ['en', "vendos'", false],
  ['en', 'acme', false],
  ['en', 'Vendors', true],
  ['pl', "Acme'a", true],
  ['pl', "Acmi'a", false],
  ['pl', 'e-sklep', true],
  ['fa', 'کتاب‌ها', true],
  ['fa', 'کتاب‌هایشان', true],
  ['fa', 'کتابها', true],
  ['fa', 'کتب‌ها', false],
  ['fa', 'کسب‌وکارهای', true],
  ['fa', 'بی‌کتاب', true],
  ['fa', 'دیجی‌کالاها', false],
  ['fa', 'دیجی‌کالا‌ها', true],
  ['fa', 'می‌کتاب', false],
] as const)('with a small dictionary, in %s: %s → %s', (language, word, right) => {
  const knows = listKnows(['opt', 'out', 'Acme', 'vendors', 'sklep', 'کتاب', 'کسب', 'کار', 'دیجی‌کالا'])
  expect(isSpeltRight(word, language, knows)).toBe(right)
})
