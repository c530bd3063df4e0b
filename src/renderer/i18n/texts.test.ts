import { expect, test } from 'vitest'
import { en } from '#i18n/en'
import { fa } from '#i18n/fa'
import { allTexts as noteTexts } from '#i18n/notes/all-texts'
import { allTexts as ownClauseTexts } from '#i18n/own-clause/all-texts'
import { pl } from '#i18n/pl'

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
const texts = {
  en: { ...en, notes: noteTexts.en, ownClause: ownClauseTexts.en },
  fa: { ...fa, notes: noteTexts.fa, ownClause: ownClauseTexts.fa },
  pl: { ...pl, notes: noteTexts.pl, ownClause: ownClauseTexts.pl },
}
const english = new Map(flatten(texts.en))
const singular = /_(one|few|many)$/

test.each(['fa', 'pl'] as const)('every %s text names the variables of the English one', (language) => {
  for (const [key, text] of flatten(texts[language])) {
    const source = english.get(key) ?? english.get(key.replace(singular, '_other'))
    expect({ key, variables: variables(text) }).toEqual({ key, variables: variables(source ?? '') })
  }
})

test('Persian texts use Persian letters, quotation marks and half-spaces', () => {
  for (const [, text] of flatten(texts.fa)) {
    expect(text).not.toMatch(/[\u0643\u064a\u0660-\u0669"]/)
    expect(text).not.toMatch(/(?:^|\s)(?:ن?می) /)
  }
})

test('Polish texts use Polish quotation marks', () => {
  for (const [, text] of flatten(texts.pl)) expect(text).not.toMatch(/["“]/)
})
