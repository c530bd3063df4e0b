import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { documentSchema } from '#core/document/document-extensions'
import type { NodeJson } from '#core/document/document-json'
import { completedVariable, triggerAt } from './trigger'

const text = (words: string, mark?: string): NodeJson =>
  mark === undefined ? { type: 'text', text: words } : { type: 'text', text: words, marks: [{ type: mark }] }
const paragraph = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const inList = (block: NodeJson): NodeJson => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: [block] }],
})

/** A section with this block, and the cursor behind the last of its text. */
function endOf(block: NodeJson): EditorState {
  const title = { type: 'sectionTitle', content: [text('Title')] }
  const doc = documentSchema.nodeFromJSON({ type: 'doc', content: [{ type: 'section', content: [title, block] }] })
  return EditorState.create({ doc, selection: TextSelection.atEnd(doc) })
}
const typed = (words: string) => endOf(paragraph(text(words)))
const chip: NodeJson = { type: 'variable', attrs: { fact: 'a.b' } }

describe('a trigger', () => {
  test.each([
    ['Write to {{e-ma', { kind: 'fact', query: 'e-ma', alone: false }],
    ['{{', { kind: 'fact', query: '', alone: true }],
    ['نشانی {{ایمیل ما', { kind: 'fact', query: 'ایمیل ما', alone: false }],
    ['See [[cook', { kind: 'section', query: 'cook' }],
    ['/', { kind: 'menu', query: '', nested: false }],
    ['/gift ca', { kind: 'menu', query: 'gift ca', nested: false }],
  ])('is seen after “%s”', (words, trigger) => {
    expect(triggerAt(typed(words))).toMatchObject(trigger)
  })

  test('reaches from its signs to the cursor', () => {
    const state = typed('Write to {{e-ma')
    const trigger = triggerAt(state)
    expect(state.doc.textBetween(trigger?.from ?? 0, trigger?.to ?? 0)).toBe('{{e-ma')
  })

  test.each([
    'Write to {e',
    '{{done}} and',
    'and/or',
    ' /',
    '/ first',
    'https://example.com/{{',
    'www.example.com?a={{x',
    'me@{{',
  ])('is not seen after “%s”', (words) => {
    expect(triggerAt(typed(words))).toBeNull()
  })

  test('is not seen in code, nor across a chip', () => {
    expect(triggerAt(endOf(paragraph(text('{{e', 'code'))))).toBeNull()
    expect(triggerAt(endOf(paragraph(text('{{'), chip, text('x'))))).toBeNull()
    expect(triggerAt(endOf(paragraph(text('{{e', 'bold'))))).toMatchObject({ kind: 'fact' })
  })

  test('knows a list, where neither headings nor tables stand', () => {
    expect(triggerAt(endOf(inList(paragraph(text('/')))))).toMatchObject({ kind: 'menu', nested: true })
    expect(triggerAt(endOf(inList(paragraph(text('{{')))))).toMatchObject({ kind: 'fact', alone: false })
  })
})

describe('a variable that is typed out', () => {
  test.each([
    ['Write to {{contact.email}', '}', { fact: 'contact.email', alone: false }],
    ['{{ contact.email }', '}', { fact: 'contact.email', alone: true }],
    ['Write to ', '{{contact.email}}', { fact: 'contact.email' }],
  ])('is seen when “%s” is followed by “%s”', (words, last, found) => {
    expect(completedVariable(typed(words), last)).toMatchObject(found)
  })

  test('is not seen in code or in an address', () => {
    expect(completedVariable(endOf(paragraph(text('{{contact.email}', 'code'))), '}')).toBeNull()
    expect(completedVariable(typed('https://example.com/{{contact.email}'), '}')).toBeNull()
    expect(completedVariable(typed('{{Contact us}'), '}')).toBeNull()
  })
})
