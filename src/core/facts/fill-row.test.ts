import { expect, test } from 'vitest'
import type { FactColumn, FactModel, Term } from '#core/facts/fact-definition'
import type { FactRow } from '#core/facts/facts'
import { fillRow, termsOfColumn } from '#core/facts/fill-row'

const text = { en: 'x', fa: 'x', pl: 'x' }
const term = (id: string, label: string, fills: Term['fills']): Term => ({
  id,
  label: { en: label, fa: label, pl: label },
  ...(fills !== undefined && { fills }),
})
const ga = term('ga', '_ga', { provider: 'Google', purpose: 'analytics', data: ['ip'] })
const lang = term('lang', 'lang', { purpose: 'preferences' })
const model: FactModel = {
  groups: [],
  facts: [],
  services: [],
  vocabularies: { cookies: { id: 'cookies', title: text, groups: [], terms: [ga, lang] } },
}
const name: FactColumn = { id: 'name', title: text, type: 'text', suggestions: 'cookies' }
const kind: FactColumn = { id: 'kind', title: text, type: 'choice', vocabulary: 'cookies' }
const fill = (row: FactRow, column: FactColumn, chosen: Term) => fillRow(row, column, chosen, { model, language: 'en' })

test('a term fills the other cells: as its label in a text, as its id in a choice', () => {
  expect(fill({}, name, ga)).toEqual({ name: '_ga', provider: 'Google', purpose: 'analytics', data: ['ip'] })
  expect(fill({}, kind, lang)).toEqual({ kind: 'lang', purpose: 'preferences' })
})

test('what a person wrote stays; an empty cell is filled', () => {
  expect(fill({ name: '_g', provider: 'Us', purpose: '', data: [] }, name, ga)).toEqual({
    name: '_ga',
    provider: 'Us',
    purpose: 'analytics',
    data: ['ip'],
  })
})

test('another term takes back what the former one filled in, and nothing else', () => {
  const row = { ...fill({}, name, ga), provider: 'Google Ireland', note: 'ours' }
  expect(fill(row, name, lang)).toEqual({
    name: 'lang',
    provider: 'Google Ireland',
    purpose: 'preferences',
    note: 'ours',
  })
})

test('only columns with a vocabulary have terms', () => {
  expect(termsOfColumn(name, model)).toEqual([ga, lang])
  expect(termsOfColumn(kind, model)).toEqual([ga, lang])
  expect(termsOfColumn({ id: 'note', title: text, type: 'text' }, model)).toEqual([])
  expect(termsOfColumn({ id: 'page', title: text, type: 'url' }, model)).toEqual([])
  expect(termsOfColumn({ ...kind, vocabulary: 'lost' }, model)).toEqual([])
})
