import { expect, test } from 'vitest'
import type { Logo } from '#core/design/logo'
import { writeDocx } from '#core/export/docx/write-docx'
import { plainText } from '#core/export/heading-text'
import { languages } from '#core/language'
import type { Block, ResolvedSection } from '#core/resolve/resolved-policy'
import { docxPart, docxParts, elementsOf, valuesOf } from '#tests/support/docx-parts'
import { pngLogo, svgLogo, svgLogoAlone } from '#tests/support/docx-samples'
import { publicationOf, samplePublication, sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

const documentOf = async (language: (typeof languages)[number]) =>
  docxPart(await writeDocx(samplePublication(language)), 'word/document.xml')

const stylesUsed = (parent: Document | Element) => valuesOf(parent, 'w:pStyle')

const ofStyle = (document: Document, style: string) =>
  elementsOf(document, 'w:p').filter((paragraph) => stylesUsed(paragraph)[0] === style)

const textOf = (paragraph: Element) =>
  elementsOf(paragraph, 'w:t')
    .map((text) => text.textContent ?? '')
    .join('')
    .replace(/[\u200E\u200F]/g, '')

/** The bookmarks around titles, without those around numbers. */
const titleBookmarks = (document: Document) =>
  valuesOf(document, 'w:bookmarkStart', 'w:name').filter((name) => !name.startsWith('_'))

test.each(languages)('a section is a heading 1 with its number and bookmark (%s)', async (language) => {
  const { sections } = sampleResolvedPolicy(language)
  const headings = ofStyle(await documentOf(language), 'Heading1')
  // In Persian numbers are text, with bookmarks of their own; else the style brings them.
  const printed = ({ label }: ResolvedSection) => (language === 'fa' ? label : '')
  expect(headings.map(textOf)).toEqual(sections.map((section) => printed(section) + plainText(section.title)))
  const bookmarks = language === 'fa' ? 2 : 1
  expect(headings.every((heading) => elementsOf(heading, 'w:bookmarkStart').length === bookmarks)).toBe(true)
})

test.each(languages)('every style that is used is defined, and so is every list (%s)', async (language) => {
  const file = await writeDocx(samplePublication(language))
  const document = docxPart(file, 'word/document.xml')
  const defined = valuesOf(docxPart(file, 'word/styles.xml'), 'w:style', 'w:styleId')
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => valuesOf(document, name))
  expect(defined).toEqual(expect.arrayContaining(used))
  expect(new Set(defined).size).toBe(defined.length)
  expect(used).toEqual(
    expect.arrayContaining(['Title', 'Subtitle', 'TOC1', 'Heading2', 'Heading3', 'Quote', 'ListBullet']),
  )
  const numbers = valuesOf(docxPart(file, 'word/numbering.xml'), 'w:num', 'w:numId')
  expect(numbers).toEqual(expect.arrayContaining(valuesOf(document, 'w:numId')))
})

test.each(languages)('the contents list is filled in, linked, and asks nothing on opening (%s)', async (language) => {
  const file = await writeDocx(samplePublication(language))
  const document = docxPart(file, 'word/document.xml')
  const headings = sampleResolvedPolicy(language).sections.map(({ label, title }) => label + plainText(title))
  const entries = ofStyle(document, 'TOC1')
  const page = language === 'fa' ? /[۰-۹]+$/ : /[0-9]+$/
  expect(entries.map((entry) => textOf(entry).replace(page, ''))).toEqual(headings)
  expect(entries.every((entry) => page.test(textOf(entry)))).toBe(true)
  const anchors = entries.flatMap((entry) => valuesOf(entry, 'w:hyperlink', 'w:anchor'))
  expect(anchors).toEqual(titleBookmarks(document))
  const instructions = elementsOf(document, 'w:instrText').map((element) => element.textContent)
  expect(instructions).toEqual(['TOC \\o "1-1" \\h \\z', ...anchors.map((anchor) => `PAGEREF ${anchor} \\h`)])
  const marks = valuesOf(document, 'w:fldChar', 'w:fldCharType')
  for (const mark of ['begin', 'separate', 'end']) {
    expect(marks.filter((each) => each === mark)).toHaveLength(instructions.length)
  }
  expect(valuesOf(document, 'w:fldChar', 'w:dirty').join('')).toBe('')
  expect(docxParts(file).get('word/settings.xml')).not.toContain('updateFields')
})

test.each(languages)(
  'links, bookmarks and relationships all lead somewhere, under unique ids (%s)',
  async (language) => {
    const file = await writeDocx(samplePublication(language))
    const document = docxPart(file, 'word/document.xml')
    const relationships = elementsOf(docxPart(file, 'word/_rels/document.xml.rels'), 'Relationship')
    const ids = relationships.map((relationship) => relationship.getAttribute('Id'))
    expect(new Set(ids).size).toBe(ids.length)
    const hyperlinks = elementsOf(document, 'w:hyperlink')
    const external = hyperlinks.flatMap((link) => link.getAttribute('r:id') || [])
    expect(ids).toEqual(expect.arrayContaining(external))
    const targets = relationships
      .filter((relationship) => relationship.getAttribute('TargetMode') === 'External')
      .map((relationship) => relationship.getAttribute('Target') ?? '')
    expect(targets.map((target) => target.split(':')[0])).toEqual(['https', 'mailto', 'tel'])
    const names = valuesOf(document, 'w:bookmarkStart', 'w:name')
    const anchors = hyperlinks.flatMap((link) => link.getAttribute('w:anchor') || [])
    expect(anchors).toHaveLength(titleBookmarks(document).length + 1)
    expect(names).toEqual(expect.arrayContaining(anchors))
    expect(valuesOf(document, 'w:bookmarkStart', 'w:id')).toEqual(names.map((_, index) => String(index + 1)))
    expect(valuesOf(document, 'w:bookmarkEnd', 'w:id')).toEqual(names.map((_, index) => String(index + 1)))
  },
)

test('a link to a section that the policy does not have is printed as text', async () => {
  const policy = sampleResolvedPolicy('en')
  const sections = policy.sections.filter(({ anchor }) => anchor !== 'cookies')
  const document = docxPart(await writeDocx(publicationOf([{ ...policy, sections }])), 'word/document.xml')
  const anchors = elementsOf(document, 'w:hyperlink').flatMap((link) => link.getAttribute('w:anchor') || [])
  expect(anchors).toEqual(titleBookmarks(document))
  expect(document.documentElement.textContent).toContain('section 3')
})

test.each(languages)('a header row is repeated, and only where there is one (%s)', async (language) => {
  const tables = elementsOf(await documentOf(language), 'w:tbl')
  expect(tables.map((table) => elementsOf(table, 'w:tblHeader').length)).toEqual([1, 0])
  expect(tables.map((table) => valuesOf(table, 'w:tblLook', 'w:firstRow'))).toEqual([['true'], ['false']])
  for (const table of tables) {
    const widths = valuesOf(table, 'w:gridCol', 'w:w').map(Number)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(Number(valuesOf(table, 'w:tblW', 'w:w')[0]))
  }
})

const line = (text: string): Block => ({
  kind: 'paragraph',
  content: [{ kind: 'text', text, marks: [], direction: 'ltr' }],
})
const bodyOf = async (blocks: Block[]) => {
  const sample = sampleResolvedPolicy('en')
  const sections = sample.sections.slice(0, 1).map((section) => ({ ...section, blocks }))
  return docxPart(await writeDocx(publicationOf([{ ...sample, sections }])), 'word/document.xml')
}

test('a table’s columns are as wide as their longest words, and the rest goes by length', async () => {
  const row = (...texts: string[]) => texts.map((text) => ({ content: [line(text)] }))
  const data = 'name; e-mail address; telephone number; '.repeat(8)
  const document = await bodyOf([
    { kind: 'table', header: row('Role', 'Data', 'More'), rows: [row('współadministrator', data, data)] },
  ])
  const [role = 0, first = 0, second = 0] = valuesOf(document, 'w:gridCol', 'w:w').map(Number)
  expect(role).toBeGreaterThan(1900)
  expect(role).toBeLessThan(2600)
  expect(Math.abs(first - second)).toBeLessThan(3)
})

test('what introduces a list or table stays with it, and its ends are not left alone', async () => {
  const list = (...items: string[]): Block => ({
    kind: 'list',
    ordered: false,
    items: items.map((text) => [line(text)]),
  })
  const row = (text: string) => [{ content: [line(text)] }]
  const document = await bodyOf([
    line('We are:'),
    list('a name', 'an address', 'an e-mail address'),
    line('no list follows'),
    line('We use:'),
    list('1', '2', '3', '4', '5'),
    line('They are:'),
    { kind: 'table', header: [], rows: ['A', 'B', 'C', 'D'].map(row) },
    line('end'),
  ])
  const body = elementsOf(document, 'w:p').filter(
    (paragraph) => !['Heading1', 'TOC1'].includes(stylesUsed(paragraph)[0] ?? ''),
  )
  const kept = body.filter((paragraph) => elementsOf(paragraph, 'w:keepNext').length > 0).map(textOf)
  expect(kept).toEqual(['We are:', 'a name', 'an address', 'We use:', '1', '4', 'They are:', 'A', 'C'])
})

test('a missing fact is highlighted, and nothing else is', async () => {
  const document = await documentOf('en')
  const highlighted = elementsOf(document, 'w:r').filter((run) => elementsOf(run, 'w:highlight').length > 0)
  expect(highlighted.map((run) => run.textContent)).toEqual(['[Data protection officer]'])
})

test.each(languages)('title, business, dates and language stand in the properties (%s)', async (language) => {
  const policy = sampleResolvedPolicy(language)
  const file = await writeDocx(samplePublication(language))
  const core = docxPart(file, 'docProps/core.xml')
  const property = (name: string) => elementsOf(core, name)[0]?.textContent
  expect(property('dc:title')).toBe(policy.title)
  expect(property('dc:creator')).toBe(policy.controller)
  expect(property('cp:lastModifiedBy')).toBe(policy.controller)
  expect(property('dcterms:created')).toBe('2026-03-01T00:00:00Z')
  expect(property('dcterms:modified')).toBe('2026-03-01T00:00:00Z')
  expect(property('dc:language')).toBe({ en: 'en-GB', pl: 'pl-PL', fa: 'fa-IR' }[language])
})

test.each(languages)('the business is named above and the pages counted below (%s)', async (language) => {
  const { controller, labels } = sampleResolvedPolicy(language)
  const file = await writeDocx(samplePublication(language))
  expect(docxPart(file, 'word/header1.xml').documentElement.textContent).toBe(controller)
  const footer = docxPart(file, 'word/footer1.xml')
  expect(
    elementsOf(footer, 'w:t')
      .map((text) => text.textContent)
      .join(''),
  ).toContain(labels.page.before)
  expect(elementsOf(footer, 'w:instrText').map((element) => element.textContent)).toEqual(['PAGE', 'NUMPAGES'])
  expect(valuesOf(docxPart(file, 'word/document.xml'), 'w:pgSz', 'w:w')).toEqual(['11906'])
})

test('paper, margins, colours, font, version and maker are those of the design', async () => {
  const design = {
    paper: 'Letter',
    margin: 30,
    version: '2.1',
    producer: 'Firm & Co',
    documentDate: '2026-01-02',
  } as const
  const brand = { heading: '#7a1f3d', accent: '#0a6b58', typeface: 'serif' } as const
  const sample = sampleResolvedPolicy('en')
  const policy = { ...sample, labels: { ...sample.labels, version: 'Version 2.1' } }
  const file = await writeDocx(publicationOf([policy], design, brand))
  const document = docxPart(file, 'word/document.xml')
  expect(valuesOf(document, 'w:pgSz', 'w:w')).toEqual(['12240'])
  expect(valuesOf(document, 'w:pgSz', 'w:h')).toEqual(['15840'])
  const sides = ['w:top', 'w:bottom', 'w:left', 'w:right'].flatMap((side) => valuesOf(document, 'w:pgMar', side))
  expect(sides).toEqual(['1701', '1701', '1701', '1701'])
  expect(ofStyle(document, 'Subtitle').map(textOf)).toEqual(['Effective from 1 March 2026 · Version 2.1'])
  const styles = docxPart(file, 'word/styles.xml')
  const colourOf = (id: string) =>
    elementsOf(styles, 'w:style').flatMap((style) =>
      style.getAttribute('w:styleId') === id ? valuesOf(style, 'w:color').slice(-1) : [],
    )
  expect([colourOf('Title'), colourOf('Heading1'), colourOf('Hyperlink')]).toEqual([['7A1F3D'], ['7A1F3D'], ['0A6B58']])
  expect(valuesOf(styles, 'w:rFonts', 'w:cs')[0]).toBe('Times New Roman')
  expect(elementsOf(docxPart(file, 'docProps/app.xml'), 'Application')[0]?.textContent).toBe('Firm & Co')
  expect(elementsOf(docxPart(file, 'docProps/core.xml'), 'dcterms:created')[0]?.textContent).toBe(
    '2026-01-02T00:00:00Z',
  )
})

test('styles of four levels of headings and of the contents list are there, whatever the text uses', async () => {
  const file = await writeDocx(samplePublication('en', { contents: false }))
  const ids = valuesOf(docxPart(file, 'word/styles.xml'), 'w:style', 'w:styleId')
  const expected = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'TOC1', 'TOC2', 'TOC3', 'TOCHeading', 'Quote']
  expect(ids).toEqual(expect.arrayContaining(expected))
  const document = docxPart(file, 'word/document.xml')
  expect(elementsOf(document, 'w:sdt')).toEqual([])
  expect(elementsOf(document, 'w:instrText')).toEqual([])
})

test('the logo stands before the title under the business’s name, an SVG with the same as PNG', async () => {
  const policy = sampleResolvedPolicy('en')
  const withLogo = async (logo: Logo) => writeDocx(publicationOf([policy], {}, {}, logo))
  const file = await withLogo(svgLogo)
  const [drawing] = elementsOf(docxPart(file, 'word/document.xml'), 'wp:docPr')
  expect(drawing?.getAttribute('descr')).toBe(policy.controller)
  const images = (docx: Uint8Array) =>
    [...docxParts(docx).keys()].flatMap((path) => path.match(/media\/.*\.(\w+)$/)?.[1] ?? [])
  expect(images(file).sort()).toEqual(['png', 'svg'])
  expect(images(await withLogo(pngLogo))).toEqual(['png'])
  expect(images(await withLogo(svgLogoAlone))).toEqual([])
})
