import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { headingsOf } from '#core/export/heading-text'
import { finishPdf } from '#core/export/pdf/finish-pdf'
import { printablePublication } from '#core/export/pdf/printable-publication'
import { publicationOf, samplePublication } from '#tests/support/sample-resolved-policy'

const name = (text: string): PDFName => PDFName.of(text)

/** A PDF as Chromium leaves it: titles as drawn, node numbers and dates of the moment. */
const printed = async (titles: readonly string[], firstNode: number): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  document.addPage()
  document.setCreationDate(new Date(firstNode * 1e9))
  const { context } = document
  const refs = titles.map(() => context.nextRef())
  const [first] = refs
  if (!first) throw new Error('an outline needs a title')
  const outline = context.register(context.obj({ First: first, Count: titles.length }))
  for (const [index, title] of titles.entries()) {
    const ref = refs[index]
    const next = refs[index + 1]
    if (!ref) continue
    context.assign(ref, context.obj({ Title: PDFHexString.fromText(title), ...(next ? { Next: next } : {}) }))
  }
  document.catalog.set(name('Outlines'), outline)
  const id = (node: number): PDFString => PDFString.of(`node${String(node).padStart(8, '0')}`)
  context.register(context.obj({ Headers: [id(firstNode), id(firstNode + 1)], ID: id(firstNode + 1) }))
  return document.save({ useObjectStreams: false })
}

const outlineTitles = (document: PDFDocument): string[] => {
  const titles: string[] = []
  let entry = document.catalog.lookup(name('Outlines'), PDFDict).lookupMaybe(name('First'), PDFDict)
  while (entry) {
    titles.push(entry.lookup(name('Title'), PDFHexString).decodeText())
    entry = entry.lookupMaybe(name('Next'), PDFDict)
  }
  return titles
}

const load = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false })

const persian = samplePublication('fa')
const [policy] = persian.policies

test('the document says who, what, when and in which language', async () => {
  const document = await load(await finishPdf(await printed(['x'], 1), persian))
  expect(document.getTitle()).toBe(policy.title)
  expect(document.getAuthor()).toBe(policy.controller)
  expect(document.getLanguage()).toBe('fa')
  expect(document.getProducer()).toBe('Clausebook')
  expect(document.getCreationDate()?.toISOString()).toBe('2026-03-01T00:00:00.000Z')
  expect(document.getModificationDate()?.toISOString()).toBe('2026-03-01T00:00:00.000Z')
  expect(document.catalog.getOrCreateViewerPreferences().getDisplayDocTitle()).toBe(true)
})

test('the metadata is well-formed and the same as the document information', async () => {
  const publication = publicationOf([{ ...policy, title: 'A & B <C>', controller: `"D" ]]>` }])
  const bytes = await finishPdf(await printed(['x'], 1), publication)
  const xmp = new TextDecoder().decode(bytes.slice(...xmpRange(bytes)))
  expect(xmp).toContain('<rdf:li xml:lang="x-default">A &#x26; B &#x3C;C></rdf:li>')
  expect(xmp).toContain('<xmp:CreateDate>2026-03-01T00:00:00Z</xmp:CreateDate>')
  expect(xmp).toContain('<pdf:Producer>Clausebook</pdf:Producer>')
})

const xmpRange = (bytes: Uint8Array): [start: number, end: number] => {
  const text = Buffer.from(bytes).toString('latin1')
  return [text.indexOf('<?xpacket begin'), text.indexOf('<?xpacket end')]
}

test('outline titles drawn from right to left are written in the order of reading', async () => {
  const headings = headingsOf(persian)
  const drawn = headings.map((heading) => [...heading].reverse().join(''))
  const document = await load(await finishPdf(await printed(drawn, 1), persian))
  expect(outlineTitles(document)).toEqual(headings)
})

test('an entry that no heading answers to keeps its title, and the others get theirs', async () => {
  const [title = '', contents = '', first = ''] = headingsOf(persian)
  const document = await load(await finishPdf(await printed([title, 'unheard of', contents, first], 1), persian))
  expect(outlineTitles(document)).toEqual([title, 'unheard of', contents, first])
})

test('a title that Chromium wrote twice is written once', async () => {
  const [title = '', contents = ''] = headingsOf(persian)
  const document = await load(await finishPdf(await printed([title, `${contents} ${contents}`], 1), persian))
  expect(outlineTitles(document)).toEqual([title, contents])
})

test('headings of the printed policy are those of the policy', async () => {
  const drawn = headingsOf(printablePublication(persian))
  expect(drawn).not.toEqual(headingsOf(persian))
  const document = await load(await finishPdf(await printed(drawn, 1), persian))
  expect(outlineTitles(document)).toEqual(headingsOf(persian))
})

test('what was printed at another time and after other pages gives the same bytes', async () => {
  const one = await finishPdf(await printed(['x'], 658), persian)
  const other = await finishPdf(await printed(['x'], 1492), persian)
  expect(Buffer.compare(one, other)).toBe(0)
  const changed = await finishPdf(await printed(['x'], 658), publicationOf([{ ...policy, controller: 'other' }]))
  expect(Buffer.compare(one, changed)).not.toBe(0)
})
