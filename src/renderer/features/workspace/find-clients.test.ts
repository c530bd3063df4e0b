import { expect, test } from 'vitest'
import type { ClientSummary } from '#contract/contract'
import { findClients } from './find-clients'

const policy = (id: string, title: ClientSummary['policies'][number]['title']) => ({
  id,
  title,
  languages: [],
  modified: 0,
})
const shop = {
  id: 'shop',
  name: 'Sklep Żółw',
  archived: false,
  policies: [policy('a', { pl: 'Polityka prywatności' }), policy('b', {})],
}
const gifts = {
  id: 'gifts',
  name: 'هدیه‌های رنگین',
  archived: false,
  policies: [policy('c', { fa: 'سیاست کوکی', en: 'Cookie notice' })],
}
const clients: ClientSummary[] = [shop, gifts]

test('nothing asked for finds all', () => {
  expect(findClients(clients, '  ')).toEqual(clients)
})

test.each(['zolw', 'SKLEP żół', 'ZOLW sklep'])('%s finds a client by its name, with all its policies', (query) => {
  expect(findClients(clients, query)).toEqual([shop])
})

test.each(['هديه هاي رنگين', 'هدیه‌های'])(
  '%s finds a Persian name, whatever letters and half-spaces it is typed with',
  (query) => {
    expect(findClients(clients, query)).toEqual([gifts])
  },
)

test.each(['prywatnosci', 'sklep prywat'])('%s finds a policy by its title, in whatever language', (query) => {
  expect(findClients(clients, query)).toEqual([{ ...shop, policies: [shop.policies[0]] }])
})

test('finds nothing where no name or title has every word', () => {
  expect(findClients(clients, 'sklep cookie')).toEqual([])
})

test.each(["o'brien", 'O’Brien', 'obriens odd'])('%s finds a name whatever its quotation marks', (query) => {
  const odd = { ...shop, name: 'O’Brien’s “Odd” Shop' }
  expect(findClients([odd], query)).toEqual([odd])
})
