import { expect, test } from 'vitest'
import { checkDocument } from '#core/document/check-document'
import { markdownToDocument } from '#core/document/markdown-to-document'

test('reads every construct of a clause into a document that passes the schema', () => {
  const result = markdownToDocument(`## Who *we* are

We are {{business.name}}, see
section [[rights/gdpr-rights]] and **[our site](https://example.com)**.

### Heading

- one
- two
  1. nested

#### Deeper

3. three
4. four

> quoted

| a | b |
| - | - |
| 1 | {{business.email}} |
`)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  expect(checkDocument(result.value)).toEqual({ ok: true, value: result.value })
  expect(result.value.content?.map((node) => node.type)).toEqual([
    'sectionTitle',
    'paragraph',
    'heading',
    'bulletList',
    'heading',
    'orderedList',
    'blockquote',
    'table',
  ])
  expect(result.value.content?.[1]?.content).toEqual([
    { type: 'text', text: 'We are ' },
    { type: 'variable', attrs: { fact: 'business.name' } },
    { type: 'text', text: ', see section ' },
    { type: 'crossReference', attrs: { section: 'rights-gdpr-rights' } },
    { type: 'text', text: ' and ' },
    {
      type: 'text',
      text: 'our site',
      marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://example.com' } }],
    },
    { type: 'text', text: '.' },
  ])
})

test.each([
  ['no title here', 1, 'noTitle'],
  ['## T\n\n# Too high', 3, 'headingLevel'],
  ['## T\n\ntext\n\n<b>html</b>', 5, 'unknownSyntax'],
  ['## T\n\n![image](https://example.com/x.png)', 3, 'unknownSyntax'],
  ['## T\n\n```\ncode\n```', 3, 'unknownSyntax'],
  ['## T\n\n[x](javascript:alert(1))', 3, 'unsafeLink'],
  ['## T\n\n{{Business Name}}', 3, 'badVariable'],
  ['## T\n\n- a\n\n  > quote', 5, 'notInList'],
])('refuses %j', (markdown, line, reason) => {
  expect(markdownToDocument(markdown)).toMatchObject({ ok: false, error: { line, reason } })
})
