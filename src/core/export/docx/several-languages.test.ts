import { expect, test } from 'vitest'
import { writeDocx } from '#core/export/docx/write-docx'
import { docxPart, elementsOf, valuesOf } from '#tests/support/docx-parts'
import { threeLanguages } from '#tests/support/docx-samples'

const file = await writeDocx(threeLanguages('en'))
const document = docxPart(file, 'word/document.xml')
const persianFirst = docxPart(await writeDocx(threeLanguages('fa')), 'word/document.xml')

const isRightToLeft = (section: Element) => Array.from(section.childNodes).some((child) => child.nodeName === 'w:bidi')

const isPersian = (run: Element) => /\p{Script=Arabic}/u.test(elementsOf(run, 'w:t')[0]?.textContent ?? '')

test('each language is a section with a header and footer of its own, and pages are counted through', () => {
  const sections = elementsOf(document, 'w:sectPr')
  expect(sections.map(isRightToLeft)).toEqual([false, true, false])
  expect(elementsOf(persianFirst, 'w:sectPr').map(isRightToLeft)).toEqual([true, false, false])
  const headers = sections.flatMap((section) => valuesOf(section, 'w:headerReference', 'r:id'))
  expect(new Set(headers).size).toBe(3)
  expect(valuesOf(document, 'w:pgNumType', 'w:start').join('')).toBe('')
  const texts = [1, 2, 3].map((index) => docxPart(file, `word/header${index}.xml`).documentElement.textContent)
  expect(texts).toEqual(threeLanguages('en').policies.map(({ controller }) => controller))
})

test('a contents list made anew has the headings of its own language: those in the bookmark it names', () => {
  const lists = elementsOf(document, 'w:instrText').flatMap(
    (each) => each.textContent?.match(/^TOC .* \\b (\w+)$/)?.[1] ?? [],
  )
  expect(lists).toEqual(['policy_en', 'policy_fa', 'policy_pl'])
  const body = Array.from(document.getElementsByTagName('w:body')[0]?.childNodes ?? []) as Element[]
  for (const [index, name] of lists.entries()) {
    const start = body.findIndex((each) => each.nodeName === 'w:bookmarkStart' && each.getAttribute('w:name') === name)
    const id = body[start]?.getAttribute('w:id')
    const end = body.findIndex((each) => each.nodeName === 'w:bookmarkEnd' && each.getAttribute('w:id') === id)
    const within = body.slice(start, end).filter((each) => valuesOf(each, 'w:pStyle')[0] === 'Heading1')
    expect(within).toHaveLength(threeLanguages('en').policies[index]?.sections.length ?? 0)
    expect(within.every((heading) => elementsOf(heading, 'w:r').some(isPersian) === (name === 'policy_fa'))).toBe(true)
  }
})

test.each([
  ['en', document],
  ['fa', persianFirst],
] as const)('paragraphs run as their language does, whatever the styles do (main language %s)', (main, part) => {
  const directions = elementsOf(part, 'w:p').map((paragraph) => {
    const mark = elementsOf(paragraph, 'w:bidi').find((each) => each.parentNode?.nodeName === 'w:pPr')
    if (!mark) return main === 'fa' ? 'rtl' : 'ltr'
    return ['false', '0'].includes(mark.getAttribute('w:val') ?? '') ? 'ltr' : 'rtl'
  })
  const persian = elementsOf(part, 'w:p').map((paragraph) => elementsOf(paragraph, 'w:rtl').length > 1)
  expect(directions.filter((direction) => direction === 'rtl').length).toBeGreaterThan(30)
  expect(directions.filter((direction) => direction === 'ltr').length).toBeGreaterThan(60)
  persian.forEach((isPersianParagraph, index) => {
    if (isPersianParagraph) expect(directions[index]).toBe('rtl')
  })
})

test('runs name the language they are in where it is not the document’s', () => {
  const languagesOf = (text: RegExp) =>
    new Set(
      elementsOf(document, 'w:r')
        .filter((run) => text.test(elementsOf(run, 'w:t')[0]?.textContent ?? ''))
        .flatMap((run) => [valuesOf(run, 'w:lang')[0] ?? 'the document’s']),
    )
  expect(languagesOf(/Who we are/)).toEqual(new Set(['the document’s']))
  expect(languagesOf(/Polityka prywatności|Spis treści/)).toEqual(new Set(['pl-PL']))
  expect(elementsOf(docxPart(file, 'docProps/core.xml'), 'dc:language')[0]?.textContent).toBe('en-GB')
})
