import { expect, test } from 'vitest'
import { windowTexts } from '#tests/support/window-texts'

interface Texts {
  readonly [key: string]: string | Texts
}

const flatten = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] satisfies [string, string]]
      : flatten(value, `${path}${key}.`),
  )

const variables = (text: string): string[] => [...text.matchAll(/\{\{.*?\}\}/g)].map(([found]) => found).sort()
const english = new Map(flatten(windowTexts.en))
const singular = /_(one|few|many)$/

test.each(['fa', 'pl'] as const)('every %s text names the variables of the English one', (language) => {
  for (const [key, text] of flatten(windowTexts[language])) {
    const source = english.get(key) ?? english.get(key.replace(singular, '_other'))
    expect({ key, variables: variables(text) }).toEqual({ key, variables: variables(source ?? '') })
  }
})

test('Persian texts use Persian letters, quotation marks and half-spaces', () => {
  for (const [, text] of flatten(windowTexts.fa)) {
    expect(text).not.toMatch(/[\u0643\u064a\u0660-\u0669"]/)
    expect(text).not.toMatch(/(?:^|\s)(?:ن?می) /)
  }
})

test('Polish texts use Polish quotation marks', () => {
  for (const [, text] of flatten(windowTexts.pl)) expect(text).not.toMatch(/["“]/)
})
