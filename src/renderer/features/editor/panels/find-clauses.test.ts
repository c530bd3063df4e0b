import { expect, test } from 'vitest'
import type { Clause } from '#core/library/clause'
import { sampleText } from '../document/sample-policy'
import { findClauses } from './find-clauses'

const clause = (id: string, title: Clause['title'], fa = ''): Clause => ({
  id,
  title,
  category: 'c',
  facts: [],
  requirements: [],
  markdown: { en: '', fa, pl: '' },
  document: { en: sampleText('t'), fa: sampleText('t'), pl: sampleText('t') },
})
const clauses = [
  clause('c/cookies', { en: 'Cookies', fa: 'کوکی‌ها', pl: 'Pliki cookies' }, 'کلیدهای امنیتی'),
  clause('c/logs', { en: 'Server logs', fa: 'گزارش‌ها', pl: 'Dzienniki – żądania i błędy' }),
]
const found = (query: string) => findClauses(clauses, query, ['fa']).map((one) => one.id)

test('finds by title in any language, whatever the case, marks and order of words', () => {
  expect(found('LOGS server')).toEqual(['c/logs'])
  expect(found('bledy zadania')).toEqual(['c/logs'])
  expect(found('')).toEqual(['c/cookies', 'c/logs'])
  expect(found('nothing')).toEqual([])
})

test('Arabic letters and half-spaces find the Persian words', () => {
  expect(found('كوكي ها')).toEqual(['c/cookies'])
  expect(found('کلیدهای')).toEqual(['c/cookies'])
})
