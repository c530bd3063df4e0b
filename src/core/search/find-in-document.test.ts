import { expect, test } from 'vitest'
import { documentSchema } from '#core/document/document-extensions'
import type { NodeJson } from '#core/document/document-json'
import { findInDocument } from '#core/search/find-in-document'
import { prepareSearch } from '#core/search/search'

const text = (words: string, mark?: string): NodeJson =>
  mark === undefined ? { type: 'text', text: words } : { type: 'text', text: words, marks: [{ type: mark }] }
const paragraph = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const variable: NodeJson = { type: 'variable', attrs: { fact: 'business.name' } }
const reference: NodeJson = { type: 'crossReference', attrs: { section: 'contact' } }

const documentOf = (title: NodeJson[], ...blocks: NodeJson[]) =>
  documentSchema.nodeFromJSON({
    type: 'doc',
    content: [{ type: 'section', attrs: { id: 'a' }, content: [{ type: 'sectionTitle', content: title }, ...blocks] }],
  })

const searchFor = (wanted: string, regex = false) => {
  const search = prepareSearch({ text: wanted, matchCase: false, wholeWord: false, regex })
  if (!search.ok) throw new Error(search.error)
  return search.value
}

const found = (doc: ReturnType<typeof documentOf>, wanted: string, regex = false) =>
  findInDocument(doc, searchFor(wanted, regex), () => false)?.map(({ from, to }) => doc.textBetween(from, to, '|', '#'))

test('titles, lists, quotes and cells are searched', () => {
  const cell = {
    type: 'tableCell',
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [paragraph(text('data'))],
  }
  const doc = documentOf(
    [text('Data')],
    paragraph(text('no')),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('of data'))] }] },
    { type: 'blockquote', content: [paragraph(text('“data”'))] },
    { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
  )
  expect(found(doc, 'data')).toEqual(['Data', 'data', 'data', 'data'])
})

test('a match goes on over the border of bold text, and stops at the end of a block', () => {
  const doc = documentOf(
    [text('t')],
    paragraph(text('per'), text('sonal', 'bold')),
    paragraph(text('per')),
    paragraph(text('sonal')),
  )
  expect(found(doc, 'personal')).toEqual(['personal'])
})

test('no match holds a variable, a reference or a line break, whatever the expression', () => {
  const doc = documentOf(
    [text('t')],
    paragraph(text('we, '), variable, text(', and '), reference, { type: 'hardBreak' }, text('you')),
  )
  expect(found(doc, 'we, , and')).toEqual([])
  expect(found(doc, '\ufffc')).toEqual([])
  expect(found(doc, '[^]+', true)).toEqual(['t', 'we, ', ', and ', 'you'])
})

test('a search that takes too long finds nothing, and blocks that were searched are not searched again', () => {
  const doc = documentOf([text('a')], paragraph(text('a')), paragraph(text('a')))
  let searched = 0
  const all = searchFor('a')
  const search: typeof all = (stretch) => {
    searched += 1
    return all(stretch)
  }
  expect(findInDocument(doc, search, () => searched === 2)).toBeNull()
  expect(findInDocument(doc, search, () => false)).toHaveLength(3)
  expect(searched).toBe(3)
})
