import { expect, test } from 'vitest'
import { windowTexts } from '#tests/support/window-texts'

const { en, fa, pl } = windowTexts

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
const english = new Map(flatten(en))
const singular = /_(one|few|many)$/

test.each([
  ['fa', fa],
  ['pl', pl],
] satisfies [string, Texts][])('every %s text names the variables of the English one', (_, texts) => {
  for (const [key, text] of flatten(texts)) {
    const source = english.get(key) ?? english.get(key.replace(singular, '_other'))
    expect({ key, variables: variables(text) }).toEqual({ key, variables: variables(source ?? '') })
  }
})

test('Persian texts use Persian letters, quotation marks and half-spaces', () => {
  for (const [, text] of flatten(fa)) {
    expect(text).not.toMatch(/[\u0643\u064a\u0660-\u0669"]/)
    expect(text).not.toMatch(/(?:^|\s)(?:ن?می) /)
  }
})

test('Polish texts use Polish quotation marks', () => {
  for (const [, text] of flatten(pl)) expect(text).not.toMatch(/["“]/)
})
