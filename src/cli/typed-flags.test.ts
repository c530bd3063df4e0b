import { expect, test } from 'vitest'
import { typedFlags } from '#cli/typed-flags'

test.each([
  { argv: [], expected: { language: 'pl', unknownLanguage: null, json: false } },
  { argv: ['demo', '--ui-lang', 'fa'], expected: { language: 'fa', unknownLanguage: null, json: false } },
  { argv: ['--ui-lang=en', 'demo', '--json'], expected: { language: 'en', unknownLanguage: null, json: true } },
  { argv: ['--ui-lang', 'en', '--ui-lang', 'fa'], expected: { language: 'fa', unknownLanguage: null, json: false } },
  { argv: ['--ui-lang', 'de'], expected: { language: 'pl', unknownLanguage: 'de', json: false } },
  { argv: ['--ui-lang='], expected: { language: 'pl', unknownLanguage: '', json: false } },
  // Commander tells that the value is missing.
  { argv: ['--ui-lang'], expected: { language: 'pl', unknownLanguage: null, json: false } },
  {
    argv: ['init', '--', '--json', '--ui-lang', 'fa'],
    expected: { language: 'pl', unknownLanguage: null, json: false },
  },
])('$argv', ({ argv, expected }) => {
  expect(typedFlags(argv, 'pl')).toEqual(expected)
})
