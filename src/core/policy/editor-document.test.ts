import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankSection } from '#core/assembly/section-from-clause'
import { editorDocument, withEditorDocument } from '#core/policy/editor-document'
import type { Policy, Section } from '#core/policy/policy'

const section = (id: string): Section => ({ ...blankSection({ en: `${id} en`, fa: `${id} fa` }, new Set()), id })
const policy: Policy = {
  formatVersion: 1,
  id: 'privacy',
  title: {},
  languages: ['en', 'fa'],
  authoritative: 'en',
  effectiveDate: '2026-11-22',
  sections: ['a', 'b', 'c'].map(section),
  facts: {},
}
const pool = new Map(policy.sections.map((item) => [item.id, item]))

test('an unchanged document leaves the policy as it was', () => {
  expect(withEditorDocument(policy, 'en', editorDocument(policy, 'en'), pool)).toEqual(policy)
})

test('any order, with sections taken away, holds for every language and can be undone', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2]), (order) => {
      const document = editorDocument(policy, 'en')
      const moved = { ...document, content: order.flatMap((index) => document.content?.[index] ?? []) }
      const next = withEditorDocument(policy, 'en', moved, pool)
      expect(next.sections).toEqual(order.map((index) => policy.sections[index]))
      expect(withEditorDocument(next, 'en', document, pool)).toEqual(policy)
    }),
  )
})

test('text typed in one language leaves the other alone', () => {
  const document = editorDocument(policy, 'fa')
  const typed = {
    type: 'section',
    attrs: { id: 'a' },
    content: [{ type: 'sectionTitle' }, { type: 'paragraph', content: [{ type: 'text', text: 'تازه' }] }],
  }
  const next = withEditorDocument(
    policy,
    'fa',
    { ...document, content: [typed, ...(document.content ?? []).slice(1)] },
    pool,
  )
  expect(next.sections[0]?.text.en).toEqual(policy.sections[0]?.text.en)
  expect(next.sections[0]?.text.fa?.content?.[1]).toEqual(typed.content[1])
})

test('a pasted section without an id, or with one already used, gets its own', () => {
  const document = editorDocument(policy, 'en')
  const [first] = document.content ?? []
  if (first === undefined) throw new Error('a section expected')
  const next = withEditorDocument(
    policy,
    'en',
    { type: 'doc', content: [first, first, { ...first, attrs: { id: null } }] },
    pool,
  )
  expect(next.sections.map((item) => item.id)).toEqual(['a', 'section', 'section-2'])
})

test('a section without a text in a language opens empty, and stays without one until somebody types', () => {
  const half: Policy = { ...policy, sections: [{ id: 'a', text: blankSection({ en: 'a en' }, new Set()).text }] }
  const document = editorDocument(half, 'fa')
  expect(document.content?.[0]?.attrs).toEqual({ id: 'a' })
  expect(withEditorDocument(half, 'fa', document, new Map())).toEqual(half)
})
