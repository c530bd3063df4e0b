import { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { documentSchema } from '#core/document/document-extensions'
import type { MarkJson, NodeJson } from '#core/document/document-json'
import { surelyFits } from '#core/document/surely-fits'

const text = (value: string, ...marks: MarkJson[]): NodeJson => ({ type: 'text', text: value, marks })
const node = (type: string, attrs: Record<string, unknown>, ...content: NodeJson[]): NodeJson => ({
  type,
  attrs,
  content,
})
const paragraph = (...content: NodeJson[]) => node('paragraph', {}, ...content)
const link = (href: string): MarkJson => ({ type: 'link', attrs: { href } })
const cell = (type: string) => node(type, { colspan: 1, rowspan: 1, colwidth: null }, paragraph(text('x')))

const sample = node(
  'section',
  {},
  node('sectionTitle', {}, text('Title'), text('slanted', { type: 'italic' })),
  node('heading', { level: 3 }, text('Heading')),
  paragraph(text('a', { type: 'bold' }), text('b', link('https://example.com/')), text('c', { type: 'code' })),
  paragraph(node('variable', { fact: 'business.name' }), node('crossReference', { section: 'a-b' }), {
    type: 'hardBreak',
  }),
  node(
    'orderedList',
    { start: 2 },
    node('listItem', {}, paragraph(text('one')), node('bulletList', {}, node('listItem', {}, paragraph()))),
  ),
  node('table', {}, node('tableRow', {}, cell('tableHeader'), cell('tableCell'))),
  node('blockquote', {}, paragraph(text('q'))),
)

/** Whether ProseMirror's own check passes. */
function fits(document: NodeJson): boolean {
  try {
    Node.fromJSON(documentSchema, document).check()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Whether it is said to fit surely; a refused attribute throws. */
function isSure(document: NodeJson): boolean {
  try {
    return surelyFits(document)
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const oddValues = [undefined, null, 0, 1, 3, 99, '', 'x', 'business.name', '<script>', 'javascript:alert(1)', [], {}]
const markLists: MarkJson[][] = [
  ...Object.keys(documentSchema.marks).map((type) => [{ type }]),
  [{ type: 'blink' }],
  [link('javascript:alert(1)')],
  [link('https://example.com/')],
  [{ type: 'bold' }, { type: 'bold' }],
  [{ type: 'code' }, { type: 'bold' }],
  [{ type: 'italic' }, { type: 'bold' }],
]

/** What can be wrong with one node by itself, without what it contains. */
function* variantsOf(given: NodeJson): Generator<NodeJson> {
  const { content = [], attrs = {} } = given
  for (const type of [...Object.keys(documentSchema.nodes), 'video', 'constructor', '__proto__'])
    yield { ...given, type }
  for (const name of [...Object.keys(attrs), 'level', 'fact'])
    for (const value of oddValues) yield { ...given, attrs: { ...attrs, [name]: value } }
  for (const marks of markLists) yield { ...given, marks }
  const { attrs: _, ...bare } = given
  yield bare
  yield { ...given, content: [] }
  yield { ...given, text: 'x' }
  yield { ...given, content: content.toReversed() }
  for (const [index, child] of content.entries()) {
    yield { ...given, content: content.toSpliced(index, 1) }
    yield { ...given, content: content.toSpliced(index, 0, child) }
    yield { ...given, content: content.toSpliced(index, 1, ...(child.content ?? [])) }
    yield { ...given, content: content.toSpliced(index, 1, paragraph(child)) }
  }
}

/** The document with one thing changed in one place, for every place. */
function* variants(document: NodeJson): Generator<NodeJson> {
  yield* variantsOf(document)
  const { content = [] } = document
  for (const [index, child] of content.entries())
    for (const variant of variants(child)) yield { ...document, content: content.toSpliced(index, 1, variant) }
}

test('whatever is changed in a document, only what ProseMirror accepts fits surely', () => {
  const counts = { sure: 0, refused: 0 }
  for (const variant of variants(sample)) {
    const [sure, right] = [isSure(variant), fits(variant)]
    if (sure && !right) throw new Error(JSON.stringify(variant))
    if (sure) counts.sure += 1
    if (!right) counts.refused += 1
  }
  expect(counts.sure).toBeGreaterThan(300)
  expect(counts.refused).toBeGreaterThan(1000)
})

test('a usual text fits surely, so that ProseMirror is not asked', () => {
  expect(surelyFits(sample)).toBe(true)
})

test('a text nested too deep for anybody is left to ProseMirror', () => {
  let nested = paragraph(text('x'))
  for (let depth = 0; depth < 100; depth += 1) nested = node('blockquote', {}, nested)
  expect(surelyFits(node('section', {}, node('sectionTitle', {}, text('x')), nested))).toBe(false)
})
