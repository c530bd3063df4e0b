import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeText } from '#core/export/text/write-text'
import { languages } from '#core/language'
import type { Block } from '#core/resolve/resolved-policy'
import { arbitraryInlines, policyWith } from '#tests/support/arbitrary-inlines'
import { policyLines, squeezed } from '#tests/support/policy-text'
import { publicationOf, samplePublication, sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

const visible = (text: string): string => text.replace(/[\p{Cf}\p{M}]/gu, '')

/** Whether every isolate opened in a line is closed in it, and none is closed twice. */
const isBalanced = (line: string): boolean => {
  let open = 0
  for (const character of line) {
    if (character === '\u2066' || character === '\u2067') open += 1
    if (character === '\u2069') open -= 1
    if (open < 0) return false
  }
  return open === 0
}

const words = (text: string): string[] => visible(text).match(/[\p{L}\p{N}]+/gu) ?? []

test.each(languages)('every word stands in the text, in order: %s', (language) => {
  const sample = sampleResolvedPolicy(language)
  // A column's name comes with each row of a table that is not aligned; the tests of tables look at those.
  const withoutHeader = (block: Block): Block => (block.kind === 'table' ? { ...block, header: [] } : block)
  const sections = sample.sections.map((section) => ({ ...section, blocks: section.blocks.map(withoutHeader) }))
  const policy = { ...sample, sections }
  const written = words(writeText(publicationOf([policy], { contents: false })))
  let from = 0
  for (const word of words(policyLines(policy).join(' '))) {
    const found = written.indexOf(word, from)
    expect(found === -1 ? `missing: ${word}` : word).toBe(word)
    from = found + 1
  }
})

test.each(languages)('no line is wider than 80 columns, but for a word that is: %s', (language) => {
  for (const line of writeText(samplePublication(language, { contents: false }))
    .split('\n')
    .map(visible)) {
    if ([...line].length > 80) expect(line.trim()).not.toContain(' ')
  }
})

test('headings are underlined as wide as they are', () => {
  const lines = writeText(samplePublication('en', { contents: false })).split('\n')
  expect(lines.slice(0, 2)).toEqual(['Privacy Policy', '=============='])
  expect(lines[lines.indexOf('6. How to reach us') + 1]).toBe('------------------')
  expect(lines[lines.indexOf('Data that you give us') + 1]).toBe('~~~~~~~~~~~~~~~~~~~~~')
})

test('lists are indented, numbered in the digits of the language', () => {
  const english = writeText(samplePublication('en', { contents: false }))
  expect(english).toContain('• Data about your device:\n  • IP address, shortened after seven days\n')
  expect(english).toContain('\n   3. IP address, shortened after seven days\n   4. type')
  expect(writeText(samplePublication('fa', { contents: false }))).toContain('\n\u200f   ۳. نشانی \u2066IP\u2069، که')
})

test('a table that fits stands in columns, another in lines of its own', () => {
  const text = writeText(samplePublication('en', { contents: false }))
  expect(text).toContain('Invoices     seven years after the end of the tax year\nServer logs  30 days\n')
  expect(text).toContain(
    'Cookie: _ga\nPurpose: counts visitors; set only after you agreed\nKept for: 13 months\n\nCookie:',
  )
})

test('an empty cell has no line of its own', () => {
  const cell = (text: string) => ({
    content: text === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text, marks: [], direction: 'ltr' }] }],
  })
  const long = 'word '.repeat(20).trim()
  const rows = [['Carrier', '', long].map(cell), ['Bank', 'Example Bank', long].map(cell)]
  const table = { kind: 'table', header: ['Kind', 'Name', 'Purpose'].map(cell), rows } as Block
  const text = writeText(publicationOf([policyWith('en', [table])], { contents: false }))
  expect(text).toContain('Kind: Carrier\nPurpose: word')
  expect(text).toContain('Kind: Bank\nName: Example Bank\n')
})

test('a link shows its address unless its text is the address', () => {
  const text = writeText(samplePublication('en', { contents: false }))
  expect(text).toContain('rowanandpine.example\n<https://rowanandpine.example/?from=policy&lang=en>, order')
  expect(text).toContain('\nprivacy@rowanandpine.example\n+44 20 7946 0000\n')
})

test('each line of Persian says its direction and closes what it isolates', () => {
  const lines = writeText(samplePublication('fa', { contents: false }))
    .split('\n')
    .filter((line) => line !== '')
  for (const line of lines) {
    expect(line.startsWith('\u200f')).toBe(true)
    expect(isBalanced(line)).toBe(true)
  }
  expect(lines.join('\n')).toContain('میزبان ما \u2066Hetzner Online GmbH\u2069 در')
})

test('awkward text loses no character, and no line leaves an isolate open', () => {
  fc.assert(
    fc.property(
      arbitraryInlines,
      fc.constantFrom('en' as const, 'fa' as const),
      fc.constantFrom<(content: Block) => Block>(
        (block) => block,
        (block) => ({ kind: 'quote', content: [block] }),
        (block) => ({ kind: 'list', ordered: true, start: 9, items: [[block], [block]] }),
        (block) => ({ kind: 'table', header: [], rows: [[{ content: [block] }, { content: [block] }]] }),
      ),
      (inlines, language, around) => {
        const text = writeText(
          publicationOf([policyWith(language, [around({ kind: 'paragraph', content: inlines })])], { contents: false }),
        )
        for (const line of text.split('\n')) expect(isBalanced(line)).toBe(true)
        // Between two words a line may end, and the next begin with a sign of its own.
        const written = squeezed(text)
        for (const inline of inlines) {
          if (inline.kind === 'break') continue
          for (const word of inline.text.split(/\s+/)) expect(written).toContain(word)
        }
      },
    ),
  )
})
