import { expect, test } from 'vitest'
import { checkDocument } from '#core/document/check-document'

const section = (...blocks: unknown[]) => ({
  type: 'section',
  content: [{ type: 'sectionTitle', content: [{ type: 'text', text: 'Title' }] }, ...blocks],
})
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const text = (value: string, ...marks: unknown[]) => ({ type: 'text', text: value, marks })

test('accepts every node and mark of the schema', () => {
  const cell = (type: string) => ({
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [paragraph(text('x'))],
  })
  const document = section(
    { type: 'heading', attrs: { level: 3 }, content: [text('Heading')] },
    paragraph(
      text('a', { type: 'bold' }, { type: 'underline' }),
      text('b', { type: 'link', attrs: { href: 'https://example.com/' } }),
      { type: 'variable', attrs: { fact: 'business.name' } },
      { type: 'crossReference', attrs: { section: 'rights-gdpr-rights' } },
      { type: 'hardBreak' },
    ),
    { type: 'orderedList', attrs: { start: 2 }, content: [{ type: 'listItem', content: [paragraph(text('one'))] }] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('one'))] }] },
    { type: 'table', content: [{ type: 'tableRow', content: [cell('tableHeader'), cell('tableHeader')] }] },
    { type: 'blockquote', content: [paragraph(text('q'))] },
  )
  expect(checkDocument(document)).toEqual({ ok: true, value: document })
})

test.each([
  ['an unknown node', section({ type: 'video', attrs: {} }), /video/],
  ['a heading of level 99', section({ type: 'heading', attrs: { level: 99 }, content: [text('x')] }), /99/],
  [
    'a script link',
    section(paragraph(text('x', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))),
    /javascript/,
  ],
  ['an unknown mark', section(paragraph(text('x', { type: 'blink' }))), /blink/],
  ['a section without title', { type: 'section', content: [paragraph(text('x'))] }, /section/],
  [
    'a heading in a cell',
    section({ type: 'blockquote', content: [{ type: 'heading', attrs: { level: 3 } }] }),
    /blockquote/,
  ],
  ['an empty text', section(paragraph({ type: 'text', text: '' })), /./],
  ['a variable that names no fact', section(paragraph({ type: 'variable', attrs: { fact: '<script>' } })), /fact/],
  ['something else', 42, /./],
])('refuses %s', (_name, document, reason) => {
  const result = checkDocument(document)
  if (result.ok) throw new Error('was accepted')
  expect(result.error.code).toBe('invalidDocument')
  expect(result.error.details.reason).toMatch(reason)
})

test('refuses nesting beyond the stack without throwing', () => {
  let list: unknown = paragraph(text('x'))
  for (let depth = 0; depth < 20_000; depth += 1) list = { type: 'blockquote', content: [list] }
  expect(checkDocument(section(list)).ok).toBe(false)
})
