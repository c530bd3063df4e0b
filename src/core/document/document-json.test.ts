import { expect, test } from 'vitest'
import { documentJsonSchema } from '#core/document/document-json'

const section = (...content: unknown[]) => ({ type: 'section', content })
const text = (changes: object) => section({ type: 'paragraph', content: [{ type: 'text', text: 'x', ...changes }] })

test('a document is given back as it is, whatever its nodes are called', () => {
  const document = section({ type: 'video', attrs: { any: [1] }, marks: [{ type: 'blink', attrs: undefined }] })
  expect(documentJsonSchema.parse(document)).toBe(document)
})

test.each([
  ['no record', 42, []],
  ['an instance of a class', new Map(), []],
  ['another node', { type: 'doc', content: [] }, ['type']],
  ['no content', { type: 'section' }, ['content']],
  ['content that is no list', { type: 'section', content: {} }, ['content']],
  ['a key of its own', { ...section(), surprise: 1 }, []],
  [
    'a key that JSON can make and scripts cannot',
    JSON.parse('{ "type": "section", "content": [], "__proto__": {} }'),
    [],
  ],
  ['a node without a type', section({ content: [] }), ['content', 0, 'type']],
  ['null as a node', section(null), ['content', 0]],
  ['null as content', section({ type: 'paragraph', content: null }), ['content', 0, 'content']],
  ['an empty text', text({ text: '' }), ['content', 0, 'content', 0, 'text']],
  ['a number as text', text({ text: 1 }), ['content', 0, 'content', 0, 'text']],
  ['a key of its own deep inside', text({ html: '<b>' }), ['content', 0, 'content', 0]],
  ['attributes that are a list', text({ attrs: [] }), ['content', 0, 'content', 0, 'attrs']],
  ['null as attributes', text({ attrs: null }), ['content', 0, 'content', 0, 'attrs']],
  ['marks that are no list', text({ marks: {} }), ['content', 0, 'content', 0, 'marks']],
  ['a mark without a type', text({ marks: [{}] }), ['content', 0, 'content', 0, 'marks', 0, 'type']],
  [
    'a mark with a key of its own',
    text({ marks: [{ type: 'bold', on: true }] }),
    ['content', 0, 'content', 0, 'marks', 0],
  ],
])('refuses %s', (_name, document, path) => {
  expect(documentJsonSchema.safeParse(document).error?.issues[0]?.path).toEqual(path)
})
