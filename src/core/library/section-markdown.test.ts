import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument } from '#core/document/check-document'
import type { DocumentJson, MarkJson, NodeJson } from '#core/document/document-json'
import { markdownToDocument } from '#core/document/markdown-to-document'
import { sameText } from '#core/document/same-text'
import { languages } from '#core/language'
import { sectionMarkdown } from '#core/library/section-markdown'
import { clauseLibrary } from '#tests/support/clause-library'

const read = (markdown: string): DocumentJson => {
  const document = markdownToDocument(markdown)
  if (!document.ok) throw new Error(`${document.error.reason} in line ${document.error.line} of\n${markdown}`)
  return document.value
}

const again = (document: DocumentJson): DocumentJson => read(sectionMarkdown(document))

test('every text of the library is written as it is read', () => {
  for (const clause of clauseLibrary().clauses) {
    for (const language of languages) expect(again(clause.document[language])).toEqual(clause.document[language])
  }
})

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('word', 'کلمه', 'می‌شود', 'żółć', '«نقل»', '10', '1.', '§'),
      fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'ab*_`<>&|!\\#-+.1()~:/[]') }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '))
  // Two brackets are the library's own sign.
  .filter((text) => !/\[\[|\]\]/.test(text))

const link: MarkJson = { type: 'link', attrs: { href: 'https://example.com/a?b=(c)' } }
const marks: fc.Arbitrary<MarkJson[]> = fc
  .subarray([{ type: 'bold' }, { type: 'italic' }, { type: 'underline' }, { type: 'strike' }] as MarkJson[])
  .chain((list) => fc.constantFrom(list, [...list, link]))
const marked = (node: NodeJson, list: MarkJson[]): NodeJson => (list.length > 0 ? { ...node, marks: list } : node)

const inline: fc.Arbitrary<NodeJson> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(words, marks).map(([text, list]) => marked({ type: 'text', text }, list)) },
  fc
    .tuple(fc.constantFrom('business.name', 'cookies.list'), marks)
    .map(([fact, list]) => marked({ type: 'variable', attrs: { fact } }, list)),
  fc.constantFrom('introduction-who', 'section-2').map((section) => ({ type: 'crossReference', attrs: { section } })),
  fc.constant({ type: 'hardBreak' }),
)
const line = fc.array(inline, { minLength: 1, maxLength: 5 })
const paragraph = line.map((content): NodeJson => ({ type: 'paragraph', content }))
const list = fc
  .tuple(fc.constantFrom('bulletList', 'orderedList'), fc.array(paragraph, { minLength: 1, maxLength: 3 }))
  .map(([type, items]): NodeJson => ({ type, content: items.map((item) => ({ type: 'listItem', content: [item] })) }))
const cell = (type: string) => line.map((content) => ({ type, content: [{ type: 'paragraph', content }] }))
const table = fc
  .tuple(
    fc.array(cell('tableHeader'), { minLength: 2, maxLength: 2 }),
    fc.array(cell('tableCell'), { minLength: 2, maxLength: 2 }),
  )
  .map(
    ([header, row]): NodeJson => ({
      type: 'table',
      content: [header, row].map((content) => ({ type: 'tableRow', content })),
    }),
  )
const block = fc.oneof(
  paragraph,
  fc.tuple(fc.constantFrom(3, 4), line).map(([level, content]) => ({ type: 'heading', attrs: { level }, content })),
  list,
  table,
  fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((content) => ({ type: 'blockquote', content })),
)
const section: fc.Arbitrary<DocumentJson> = fc
  .tuple(words, fc.array(block, { minLength: 1, maxLength: 4 }))
  .map(([title, content]) => ({
    type: 'section',
    content: [{ type: 'sectionTitle', content: [{ type: 'text', text: title }] }, ...content],
  }))

const wordsOf = (node: NodeJson): string =>
  node.type === 'text'
    ? (node.text ?? '')
    : node.type === 'variable' || node.type === 'crossReference'
      ? ` ${JSON.stringify(node.attrs)} `
      : node.type === 'hardBreak'
        ? ' '
        : `${(node.content ?? []).map(wordsOf).join('')} `
const squeezed = (node: NodeJson): string => wordsOf(node).replace(/\s+/g, '')

/** Emphasis that begins with a break, where a heading makes a space of it. */
const italicAfterBreak: DocumentJson = {
  type: 'section',
  content: [
    { type: 'sectionTitle', content: [{ type: 'text', text: 'a' }] },
    {
      type: 'heading',
      attrs: { level: 3 },
      content: [
        { type: 'text', text: 'one', marks: [link] },
        { type: 'text', text: 'two', marks: [{ type: 'italic' }, link] },
        { type: 'hardBreak' },
        { type: 'text', text: 'three', marks: [{ type: 'italic' }] },
        { type: 'text', text: 'four' },
      ],
    },
  ],
}

/** A backslash before a letter that stands before emphasis, which `toMarkdown` may write as a character reference. */
const backslashBeforeItalic: DocumentJson = {
  type: 'section',
  content: [
    { type: 'sectionTitle', content: [{ type: 'text', text: 'a' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '\\', marks: [link] },
        { type: 'text', text: 'a', marks: [link] },
        { type: 'text', text: '* word', marks: [{ type: 'italic' }, link] },
      ],
    },
  ],
}

test('whatever a section says, a clause made of it says the same words, variables and references', () => {
  fc.assert(
    fc.property(section, (document) => {
      // The sign may also come about where two texts meet; such a text is refused (`saveClause`).
      fc.pre(!/\[\[|\]\]/.test(wordsOf(document)))
      const first = again(document)
      expect(checkDocument(first).ok).toBe(true)
      expect(squeezed(first)).toBe(squeezed(document))
      // What has been written once is written as it is read ever after.
      expect(sameText(again(first), first)).toBe(true)
    }),
    { numRuns: 300, examples: [[italicAfterBreak], [backslashBeforeItalic]] },
  )
})

test.each([
  ['a variable in bold', '## T\n\n**{{business.name}}** is ours.\n'],
  ['references', '## T\n\nSee [[introduction-who]] and [[section-2]].\n'],
  ['a table', '## T\n\n| A       | B |\n| ------- | - |\n| {{a.b}} | b |\n'],
  ['a list in a list', '## T\n\n1. One\n2. Two\n   - Deep\n   - *Deeper*\n'],
  ['a title and nothing else', '## T\n'],
])('%s is written as the library writes it', (_, markdown) => {
  expect(sectionMarkdown(read(markdown))).toBe(markdown)
})
