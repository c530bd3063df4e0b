import { expect, test } from 'vitest'
import { writeDocx } from '#core/export/docx/write-docx'
import { docxPart, elementsOf, valuesOf } from '#tests/support/docx-parts'
import { samplePublication } from '#tests/support/sample-resolved-policy'

const persian = await writeDocx(samplePublication('fa'))
const english = await writeDocx(samplePublication('en'))
const pages = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml']

const textOf = (run: Element) =>
  elementsOf(run, 'w:t')
    .map((text) => text.textContent ?? '')
    .join('')

const runsOf = (file: Uint8Array) => pages.flatMap((page) => elementsOf(docxPart(file, page), 'w:r'))

const isRightToLeft = (run: Element) => elementsOf(run, 'w:rtl').length > 0

test('sections, paragraphs and tables of a Persian document run from right to left', () => {
  const document = docxPart(persian, 'word/document.xml')
  for (const section of elementsOf(document, 'w:sectPr')) {
    expect(Array.from(section.childNodes).filter((child) => child.nodeName === 'w:bidi')).toHaveLength(1)
  }
  const paragraphs = pages.flatMap((page) => elementsOf(docxPart(persian, page), 'w:p'))
  expect(paragraphs.filter((paragraph) => elementsOf(paragraph, 'w:bidi').length === 0)).toEqual([])
  expect(elementsOf(document, 'w:bidiVisual')).toHaveLength(elementsOf(document, 'w:tbl').length)
})

test('every paragraph style of a Persian document does, so that a contents list built anew does too', () => {
  const styles = elementsOf(docxPart(persian, 'word/styles.xml'), 'w:style')
  const leftToRight = styles.filter(
    (style) => style.getAttribute('w:type') === 'paragraph' && elementsOf(style, 'w:bidi').length === 0,
  )
  expect(leftToRight.map((style) => style.getAttribute('w:styleId'))).toEqual([])
})

test('nothing in an English document does but Persian words', () => {
  const document = docxPart(english, 'word/document.xml')
  expect(elementsOf(document, 'w:bidi')).toEqual([])
  expect(elementsOf(document, 'w:bidiVisual')).toEqual([])
  const rightToLeft = runsOf(english).filter(isRightToLeft).map(textOf)
  expect(rightToLeft).toEqual(['شرکت نمونه'])
})

test('each run has its own direction: Latin words stand in runs of their own', () => {
  const runs = runsOf(persian)
  const latin = runs.filter((run) => /\p{Script=Latin}/u.test(textOf(run)))
  expect(latin.length).toBeGreaterThan(10)
  expect(latin.filter(isRightToLeft).map(textOf)).toEqual([])
  const arabic = runs.filter((run) => /\p{Script=Arabic}/u.test(textOf(run)))
  expect(arabic.filter((run) => !isRightToLeft(run)).map(textOf)).toEqual([])
})

test('what begins or ends with a sign is fenced, so that it keeps its order wherever direction comes from characters', () => {
  const texts = runsOf(persian).map(textOf)
  expect(texts).toContain('\u200E_ga')
  expect(texts).toContain('\u200E+98 21 0000 0000\u200E')
  expect(texts).toContain('GDPR')
})

test('fonts and sizes are given for complex scripts too', () => {
  const styles = docxPart(persian, 'word/styles.xml')
  const [defaults] = elementsOf(styles, 'w:docDefaults')
  if (!defaults) throw new Error('no defaults')
  expect(valuesOf(defaults, 'w:rFonts', 'w:cs')).toEqual(['Arial'])
  expect(valuesOf(defaults, 'w:szCs')).toEqual(['24'])
  expect(valuesOf(defaults, 'w:lang', 'w:bidi')).toEqual(['fa-IR'])
  for (const style of elementsOf(styles, 'w:style')) {
    expect(elementsOf(style, 'w:szCs')).toHaveLength(elementsOf(style, 'w:sz').length)
    expect(elementsOf(style, 'w:bCs')).toHaveLength(elementsOf(style, 'w:b').length)
  }
})

test('numbers of a Persian list are text in Persian digits, those of an English one are counted by Word', () => {
  const numbered = (file: Uint8Array) =>
    elementsOf(docxPart(file, 'word/document.xml'), 'w:p').filter(
      (each) => valuesOf(each, 'w:pStyle')[0] === 'ListNumber',
    )
  const first = (paragraph: Element) => textOf(elementsOf(paragraph, 'w:r')[0] ?? paragraph)
  expect(numbered(persian).map(first)).toEqual(['۱.', '۲.', '۳.', '۴.', '۳.'])
  expect(numbered(persian).flatMap((paragraph) => valuesOf(paragraph, 'w:numId'))).toEqual([])
  const lists = numbered(english).map((paragraph) => valuesOf(paragraph, 'w:numId')[0])
  expect(lists).toHaveLength(5)
  expect(lists[0]).toBe(lists[4])
  expect(new Set(lists).size).toBe(2)
})
