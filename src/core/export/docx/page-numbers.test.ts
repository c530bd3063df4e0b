import { layoutDocument } from 'docx/layout'
import { expect, test } from 'vitest'
import { lookOf } from '#core/export/docx/look'
import type { PageBox } from '#core/export/docx/page-boxes'
import { pageNumbers, paginate } from '#core/export/docx/page-numbers'
import { wordDocument } from '#core/export/docx/word-document'
import { languages } from '#core/language'
import { sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

const box = (lines: number, more: Partial<PageBox> = {}): PageBox => ({
  lines,
  lineHeight: 10,
  edges: 0,
  before: 0,
  after: 0,
  keepNext: false,
  keepLines: false,
  ...more,
})

test.each(languages)('sections begin on the pages that docx’s layout of Word’s pages has them on (%s)', (language) => {
  const sample = sampleResolvedPolicy(language)
  const sections = Array.from({ length: 3 }, (_, round) =>
    sample.sections.map((section) => ({
      ...section,
      anchor: `${section.anchor}-${round}`,
      number: `${round}-${section.number}`,
    })),
  ).flat()
  const policy = { ...sample, sections }
  const look = lookOf(language)
  const { pages } = layoutDocument(wordDocument(policy, look), { guess: true })
  const found = pages.flatMap(({ body }, index) =>
    body.flatMap((block) => {
      const first = block.type === 'paragraph' ? (block.lines[0]?.text ?? '') : ''
      const isEntry = /\t.*\t/s.test(first)
      return /^\d-[\d۰-۹]\.\t/.test(first) && !isEntry ? [index + 1] : []
    }),
  )
  expect([...pageNumbers(policy, look).values()]).toEqual(found)
})

test('a paragraph that does not fit goes on, but never with one line on either page', () => {
  expect(paginate([box(9), box(5)], 100)).toEqual([1, 2])
  expect(paginate([box(8), box(5), box(7)], 100)).toEqual([1, 1, 2])
  expect(paginate([box(8), box(3)], 100)).toEqual([1, 2])
})

test('a heading moves to the next page with what it is kept with', () => {
  const heading = box(1, { keepNext: true })
  expect(paginate([box(8), heading, box(9)], 100)).toEqual([1, 2, 2])
  expect(paginate([box(7), heading, box(9)], 100)).toEqual([1, 1, 1])
})

test('between paragraphs stands the larger space, at the top of a page none', () => {
  expect(paginate([box(4, { after: 30 }), box(3, { before: 10 })], 100)).toEqual([1, 1])
  expect(paginate([box(4, { after: 10 }), box(3, { before: 40 })], 100)).toEqual([1, 2])
  expect(paginate([box(10), box(10, { before: 90 }), box(1)], 100)).toEqual([1, 2, 3])
})

test('a paragraph longer than several pages takes them', () => {
  expect(paginate([box(35), box(1)], 100)).toEqual([1, 4])
})
