import { expect, test } from 'vitest'
import { en as agencyEn } from '#i18n/agency/en'
import { fa as agencyFa } from '#i18n/agency/fa'
import { pl as agencyPl } from '#i18n/agency/pl'
import { en as main } from '#i18n/en'
import { fa as mainFa } from '#i18n/fa'
import { pl as mainPl } from '#i18n/pl'

interface Texts {
  readonly [key: string]: string | Texts
}

const flatten = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] satisfies [string, string]]
      : flatten(value, `${path}${key}.`),
  )

const [en, fa, pl]: [Texts, Texts, Texts] = [
  { main, agency: agencyEn },
  { main: mainFa, agency: agencyFa },
  { main: mainPl, agency: agencyPl },
]

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
