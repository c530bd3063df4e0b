import { expect, test } from 'vitest'
import type { DocumentJson } from '#core/document/document-json'
import { beginningOfText, titleText } from '#core/document/plain-text'

const section: DocumentJson = {
  type: 'section',
  content: [
    { type: 'sectionTitle', content: [{ type: 'text', text: ' Contact ' }] },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'no' }] }] }],
    },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Write to ' },
        { type: 'variable', attrs: { fact: 'business.email' } },
        { type: 'text', text: ', or' },
        { type: 'hardBreak' },
        { type: 'text', text: 'call us.' },
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: 'More.' }] },
  ],
}
const beginning = (most: number) => beginningOfText(section, (fact) => `‹${fact}›`, most)

test('a title is read in one line', () => {
  expect(titleText(section, String)).toBe('Contact')
  expect(titleText(undefined, String)).toBe('')
})

test.each([
  [100, 'Write to ‹business.email›, or call us.'],
  [38, 'Write to ‹business.email›, or call us.'],
  [37, 'Write to ‹business.email›, or call…'],
  [30, 'Write to ‹business.email›, or…'],
  [29, 'Write to ‹business.email›…'],
  [10, 'Write to…'],
  [4, 'Wri…'],
])('the first paragraph begins, in %i characters, in whole words: %s', (most, shown) => {
  expect(beginning(most)).toBe(shown)
  expect([...shown].length).toBeLessThanOrEqual(most)
})

test('no character is cut in two, and a section without a paragraph begins with nothing', () => {
  const crowded: DocumentJson = {
    type: 'section',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: '🍪🍪🍪🍪' }] }],
  }
  expect(beginningOfText(crowded, String, 3)).toBe('🍪🍪…')
  expect(beginningOfText({ type: 'section', content: [] }, String, 3)).toBe('')
})
