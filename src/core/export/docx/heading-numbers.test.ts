import { expect, test } from 'vitest'
import { headingNumbers } from '#core/export/docx/heading-numbers'
import { headingsIn } from '#core/export/docx/headings'
import { writeDocx } from '#core/export/docx/write-docx'
import type { Publication } from '#core/resolve/publication'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'
import { docxPart, elementsOf, valuesOf } from '#tests/support/docx-parts'
import { examplePublication } from '#tests/support/example-policy'
import { publicationOf, sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

/** A policy whose sections have these labels; a section of a part stands a level lower. */
const labelled = (...labels: string[]): ResolvedPolicy => {
  const sample = sampleResolvedPolicy('en')
  const [section] = sample.sections
  if (!section) throw new Error('no section')
  return {
    ...sample,
    sections: labels.map((label, index) => ({
      ...section,
      label,
      anchor: `s${index}`,
      level: /\d\.\d/.test(label) ? 3 : 2,
      blocks: [],
    })),
  }
}

const howCounted = (...policies: ResolvedPolicy[]) => {
  const numbers = headingNumbers(policies)
  return policies.flatMap(headingsIn).map((heading) => {
    const counted = numbers.of(heading)
    if (!counted) return 'text'
    return counted.restart === undefined ? 'counted' : numbers.restarts[counted.restart]
  })
}

test('numbers that follow on are counted, others begin anew', () => {
  expect(howCounted(labelled('1.', '2.', '3.'))).toEqual(['counted', 'counted', 'counted'])
  expect(howCounted(labelled('2.', '3.', '5.'))).toEqual([{ level: 0, start: 2 }, 'counted', { level: 0, start: 5 }])
  expect(howCounted(labelled('1.', '1.2', '1.3', '2.', '2.1'))).toEqual([
    'counted',
    { level: 1, start: 2 },
    'counted',
    'counted',
    'counted',
  ])
  expect(howCounted(labelled('§\u00a01.', '§\u00a03.'))).toEqual(['counted', { level: 0, start: 3 }])
  expect(howCounted(labelled('1.'), labelled('1.', '2.'))).toEqual(['counted', { level: 0, start: 1 }, 'counted'])
})

test('what the list would not print just so stays text', () => {
  expect(howCounted(labelled('۱.', '', 'A.', '01.', '0.', '1', '99999.'))).toEqual(Array(7).fill('text'))
  expect(howCounted(labelled('1.', '§\u00a02.', '2.'))).toEqual(['counted', 'text', 'counted'])
  expect(howCounted(labelled('1.', '2.1'))).toEqual(['counted', 'text'])
})

const numberingOf = async (publication: Publication) => {
  const file = await writeDocx(publication)
  const numbering = docxPart(file, 'word/numbering.xml')
  const styles = docxPart(file, 'word/styles.xml')
  const [definition] = elementsOf(numbering, 'w:abstractNum').filter((each) => valuesOf(each, 'w:pStyle').length > 0)
  const id = definition?.getAttribute('w:abstractNumId')
  const lists = elementsOf(numbering, 'w:num').filter((each) => valuesOf(each, 'w:abstractNumId')[0] === id)
  const styled = elementsOf(styles, 'w:style').filter((style) => valuesOf(style, 'w:numId').length > 0)
  return {
    type: definition && valuesOf(definition, 'w:multiLevelType')[0],
    levels: definition
      ? elementsOf(definition, 'w:lvl').map((each) => [valuesOf(each, 'w:pStyle')[0], valuesOf(each, 'w:lvlText')[0]])
      : [],
    starts: lists.map((list) => valuesOf(list, 'w:startOverride').map(Number)),
    list: lists[0]?.getAttribute('w:numId'),
    styles: styled.map((style) => [
      style.getAttribute('w:styleId'),
      valuesOf(style, 'w:ilvl')[0],
      valuesOf(style, 'w:numId')[0],
    ]),
  }
}

test('headings of parts are levels of one list, which heading styles and levels name each other by', async () => {
  const { type, levels, starts, list, styles } = await numberingOf(
    examplePublication('online-shop', ['en'], { layout: { numbering: 'parts' } }),
  )
  expect(type).toBe('multilevel')
  expect(levels).toEqual([
    ['Heading1', '%1.'],
    ['Heading2', '%1.%2'],
    ['Heading3', '%1.%2.%3'],
  ])
  expect(starts).toEqual([[]])
  expect(styles).toEqual([
    ['Heading1', '0', list],
    ['Heading2', '1', list],
    ['Heading3', '2', list],
  ])
})

test('sections and paragraphs have one level, nothing has none, and a number left out is one more start', async () => {
  const of = (numbering: 'none' | 'sections' | 'paragraphs', language: 'pl' | 'fa' = 'pl') =>
    numberingOf(examplePublication('online-shop', [language], { layout: { numbering } }))
  expect((await of('sections')).levels).toEqual([['Heading1', '%1.']])
  expect((await of('paragraphs')).levels).toEqual([['Heading1', '§\u00a0%1.']])
  expect((await of('none')).styles).toEqual([])
  expect((await of('sections', 'fa')).styles).toEqual([])
  const leftOut = await numberingOf(publicationOf([labelled('1.', '1.2', '2.', '2.1', '2.3', '5.')]))
  expect(leftOut.starts).toEqual([[], [2], [3], [5]])
})
