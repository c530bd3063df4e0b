import { layoutDocument } from 'docx/layout'
import { expect, test } from 'vitest'
import { typefaces } from '#core/design/brand'
import { headingNumbers } from '#core/export/docx/heading-numbers'
import type { PageBox } from '#core/export/docx/page-boxes'
import { pageNumbers, paginate } from '#core/export/docx/page-numbers'
import { wordDocument } from '#core/export/docx/word-document'
import { type Language, languages } from '#core/language'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'
import { pngLogo } from '#tests/support/docx-samples'
import { publicationOf, sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

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

/** Three times the sample's text, its sections numbered as by parts so that no entry and no step looks like one. */
const longPolicy = (language: Language): ResolvedPolicy => {
  const sample = sampleResolvedPolicy(language)
  const sections = Array.from({ length: 3 }, (_, round) =>
    structuredClone(sample.sections).map((section) => ({
      ...section,
      anchor: `${section.anchor}-${round}`,
      label: `${round}-${section.label}`,
    })),
  ).flat()
  return { ...sample, sections }
}

const looks = languages.flatMap((language) => typefaces.map((typeface) => ({ language, typeface })))

test.each(looks)(
  'sections begin on the pages that docx’s layout of Word’s pages has them on ($language, $typeface)',
  ({ language, typeface }) => {
    const policy = longPolicy(language)
    const layout = typeface === 'serif' ? ({ paper: 'Letter', margin: 18 } as const) : {}
    const publication = publicationOf([policy], layout, { typeface }, pngLogo)
    const { pages } = layoutDocument(wordDocument(publication), { guess: true })
    const found = pages.flatMap(({ body }, index) =>
      body.flatMap((block) => {
        const first = block.type === 'paragraph' ? (block.lines[0]?.text ?? '') : ''
        const isEntry = /\t.*\t/s.test(first)
        return /^\d-[\d۰-۹]\.\t/.test(first) && !isEntry ? [index + 1] : []
      }),
    )
    const estimated = pageNumbers(publication, headingNumbers([policy]))
    expect(found).toHaveLength(policy.sections.length)
    expect(policy.sections.map((section) => estimated.get(section))).toEqual(found)
  },
)

test('in one file with others, a language goes on counting pages where the one before ended', () => {
  const policies = [longPolicy('en'), longPolicy('pl')] as const
  const publication = publicationOf(policies)
  const together = pageNumbers(publication, headingNumbers(policies))
  const alone = pageNumbers(publicationOf([policies[1]]), headingNumbers(policies))
  const [first] = policies[1].sections
  if (!first) throw new Error('no section')
  const offset = (together.get(first) ?? 0) - (alone.get(first) ?? 0)
  expect(offset).toBeGreaterThanOrEqual(Math.max(...policies[0].sections.map((section) => together.get(section) ?? 0)))
  expect(policies[1].sections.map((section) => (together.get(section) ?? 0) - (alone.get(section) ?? 0))).toEqual(
    policies[1].sections.map(() => offset),
  )
})

test('a paragraph that does not fit goes on, but never with one line on either page', () => {
  expect(paginate([box(9), box(5)], 100).pages).toEqual([1, 2])
  expect(paginate([box(8), box(5), box(7)], 100).pages).toEqual([1, 1, 2])
  expect(paginate([box(8), box(3)], 100).pages).toEqual([1, 2])
})

test('a heading moves to the next page with what it is kept with', () => {
  const heading = box(1, { keepNext: true })
  expect(paginate([box(8), heading, box(9)], 100).pages).toEqual([1, 2, 2])
  expect(paginate([box(7), heading, box(9)], 100).pages).toEqual([1, 1, 1])
})

test('between paragraphs stands the larger space, at the top of a page none', () => {
  expect(paginate([box(4, { after: 30 }), box(3, { before: 10 })], 100).pages).toEqual([1, 1])
  expect(paginate([box(4, { after: 10 }), box(3, { before: 40 })], 100).pages).toEqual([1, 2])
  expect(paginate([box(10), box(10, { before: 90 }), box(1)], 100).pages).toEqual([1, 2, 3])
})

test('a paragraph longer than several pages takes them', () => {
  expect(paginate([box(35), box(1)], 100)).toEqual({ pages: [1, 4], last: 4 })
})
