import { expect, test } from 'vitest'
import { findItems, type PaletteItem } from './find-items'

const items = ['درج نیم‌فاصله', 'جست‌وجوی کلیدها', 'Wstaw półspację', 'Insert a half-space', 'Go to: 12 Cookies'].map(
  (label): PaletteItem => ({ id: label, label, group: 'g', keys: null, run: () => {} }),
)
const found = (query: string) => findItems(items, query).map((item) => item.label)

test('an empty query finds all, in their order', () => {
  expect(found('')).toEqual(items.map((item) => item.label))
  expect(found('  ')).toHaveLength(items.length)
})

test.each([
  ['half insert', 'Insert a half-space'],
  ['12 COOK', 'Go to: 12 Cookies'],
  ['polspacje', 'Wstaw półspację'],
  ['نیم‌فاصله', 'درج نیم‌فاصله'],
  ['نیم فاصله', 'درج نیم‌فاصله'],
  ['نیمفاصله', 'درج نیم‌فاصله'],
  ['كليد', 'جست‌وجوی کلیدها'],
])('%s finds %s', (query, label) => expect(found(query)).toEqual([label]))

test('every word must be there', () => expect(found('half cookies')).toEqual([]))
