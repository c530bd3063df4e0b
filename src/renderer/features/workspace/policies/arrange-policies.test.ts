import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PolicyRow } from '#contract/policy-schema'
import { columns, findPolicies, nextOrder, orderPolicies } from './arrange-policies'
import { listedPolicy } from './listed-policy'

const note = (when: number) => ({ when, formats: ['pdf' as const], languages: ['pl' as const] })
const row = (
  name: string,
  title: PolicyRow['policy']['title'],
  rest: Partial<Pick<PolicyRow, 'openQuestions' | 'lastExport'>> & { modified?: number },
): PolicyRow => ({
  client: { id: 'c', name, archived: false },
  policy: { id: 'p', title, languages: title.fa === undefined ? ['pl'] : ['pl', 'fa'], modified: rest.modified ?? 0 },
  openQuestions: rest.openQuestions ?? null,
  lastExport: rest.lastExport ?? null,
})

const listed = [
  row('Żółw', { pl: 'Polityka 10' }, { modified: 3, openQuestions: 2, lastExport: note(5) }),
  row('Zorza', { pl: 'Polityka 9' }, { modified: 9, openQuestions: 0, lastExport: note(7) }),
  row('Aster', { pl: 'Ąkcja', fa: 'سیاست کوکی' }, { modified: 1 }),
].map((each) => listedPolicy(each, 'pl', '–'))
const names = (policies: typeof listed) => policies.map(({ client }) => client.name)
const ordered = (column: (typeof columns)[number], descending: boolean) =>
  names(orderPolicies(listed, { column, descending }, 'pl'))

test('each column orders as its readers do, and what is not known comes last either way', () => {
  expect(ordered('title', false)).toEqual(['Aster', 'Zorza', 'Żółw'])
  expect(ordered('client', true)).toEqual(['Żółw', 'Zorza', 'Aster'])
  expect(ordered('modified', true)).toEqual(['Zorza', 'Żółw', 'Aster'])
  expect(ordered('open', true)).toEqual(['Żółw', 'Zorza', 'Aster'])
  expect(ordered('open', false)).toEqual(['Zorza', 'Żółw', 'Aster'])
  expect(ordered('exported', false)).toEqual(['Żółw', 'Zorza', 'Aster'])
  expect(ordered('languages', true)).toEqual(['Aster', 'Zorza', 'Żółw'])
})

test('whatever order they come in, they are shown in the same one', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(listed, { minLength: listed.length }),
      fc.constantFrom(...columns),
      fc.boolean(),
      (shuffled, column, descending) => {
        expect(names(orderPolicies(shuffled, { column, descending }, 'pl'))).toEqual(ordered(column, descending))
      },
    ),
  )
})

test('policies are found by words of titles and clients, and by language', () => {
  const found = (words: string, language: 'fa' | null = null) => names(findPolicies(listed, { words, language }))
  expect(found('zolw polit')).toEqual(['Żółw'])
  expect(found('سياست')).toEqual(['Aster'])
  expect(found('', 'fa')).toEqual(['Aster'])
  expect(found('polityka', 'fa')).toEqual([])
})

test('a column chosen again turns round; dates and numbers begin with the greatest', () => {
  const byTitle = nextOrder({ column: 'modified', descending: true }, 'title')
  expect(byTitle).toEqual({ column: 'title', descending: false })
  expect(nextOrder(byTitle, 'title')).toEqual({ column: 'title', descending: true })
  expect(nextOrder(byTitle, 'open')).toEqual({ column: 'open', descending: true })
})

test('a policy says whether it changed after its last export', () => {
  expect(listed.map(({ changedSince }) => changedSince)).toEqual([false, true, false])
})
