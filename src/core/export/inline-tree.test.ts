import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SafeUrl } from '#core/document/safe-url'
import { type InlineNode, inlineTree } from '#core/export/inline-tree'
import type { Inline, Mark, TextRun } from '#core/resolve/resolved-policy'
import { arbitraryInlines } from '#tests/support/arbitrary-inlines'

const run = (text: string, more: Partial<TextRun> = {}): TextRun => ({
  kind: 'text',
  text,
  marks: [],
  direction: 'rtl',
  ...more,
})

/** Undoes the nesting: a run for each text, with what encloses it. */
const flatten = (nodes: readonly InlineNode[], outer: Partial<TextRun> & { marks: Mark[] }): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (node.kind === 'break') return [{ kind: 'break' }]
    if (node.kind === 'text')
      return [run(node.text, { ...outer, marks: node.code ? [...outer.marks, 'code'] : outer.marks })]
    const { wrapper } = node
    if (wrapper.kind === 'link') return flatten(node.children, { ...outer, link: wrapper.link })
    if (wrapper.kind === 'direction') return flatten(node.children, { ...outer, direction: wrapper.direction })
    if (wrapper.kind === 'missing') return flatten(node.children, { ...outer, missing: 'business.name' })
    return flatten(node.children, { ...outer, marks: [...outer.marks, wrapper.mark] })
  })

const sorted = (inlines: readonly Inline[]): Inline[] =>
  inlines.map((inline) => (inline.kind === 'text' ? { ...inline, marks: [...inline.marks].sort() } : inline))

test('nothing is lost, added or moved by nesting', () => {
  fc.assert(
    fc.property(arbitraryInlines, fc.constantFrom('ltr' as const, 'rtl' as const), (inlines, base) => {
      const back = flatten(inlineTree(inlines, base), { marks: [], direction: base })
      expect(sorted(back)).toEqual(sorted(inlines))
    }),
  )
})

test('a Latin phrase in Persian with a bold word in it is one stretch', () => {
  const tree = inlineTree(
    [run('میزبان '), run('Hetzner ', { direction: 'ltr' }), run('Online', { direction: 'ltr', marks: ['bold'] })],
    'rtl',
  )
  expect(tree).toEqual([
    { kind: 'text', text: 'میزبان ', code: false },
    {
      kind: 'wrap',
      wrapper: { kind: 'direction', direction: 'ltr' },
      children: [
        { kind: 'text', text: 'Hetzner ', code: false },
        {
          kind: 'wrap',
          wrapper: { kind: 'mark', mark: 'bold' },
          children: [{ kind: 'text', text: 'Online', code: false }],
        },
      ],
    },
  ])
})

test('a link whose text has both directions, and a break, is one link', () => {
  const link = { kind: 'url', url: 'https://example.com/' as SafeUrl } as const
  const tree = inlineTree(
    [run('سیاست ', { link }), run('Google', { link, direction: 'ltr' }), { kind: 'break' }, run('را', { link })],
    'rtl',
  )
  expect(tree).toHaveLength(1)
  expect(tree[0]).toMatchObject({ kind: 'wrap', wrapper: { kind: 'link' } })
})
