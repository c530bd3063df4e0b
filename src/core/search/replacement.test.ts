import { expect, test } from 'vitest'
import { fillTemplate } from '#core/search/replacement'

const match = { from: 0, to: 4, groups: ['art', undefined] }

test.each([
  ['$1. $&', 'art. art13'],
  ['$$1', '$1'],
  ['[$2]', '[]'],
  ['$3 $0 $x $', '$3 $0 $x $'],
  ['$10', 'art0'],
  ['', ''],
  ['plain', 'plain'],
])('%s is filled in as “%s”', (template, filled) => {
  expect(fillTemplate(template, 'art13', match)).toBe(filled)
})
