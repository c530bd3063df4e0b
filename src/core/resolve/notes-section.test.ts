import { expect, test } from 'vitest'
import type { DocumentJson } from '#core/document/document-json'
import type { Language } from '#core/language'
import type { Note } from '#core/policy/note'
import type { Policy } from '#core/policy/policy'
import { resolvePolicy } from '#core/resolve/resolve-policy'
import type { Block, Inline } from '#core/resolve/resolved-policy'
import { loadSmallLibrary } from '#tests/support/small-library'

const { library } = loadSmallLibrary()
if (library === null) throw new Error('the small library does not load')
const { factModel, categories } = library

const note = (text: string, change: Partial<Note> = {}): Note => ({
  id: text,
  author: 'Anna Nowak',
  date: '2026-11-28T05:49:04.616Z',
  text,
  resolved: false,
  ...change,
})

const titled = (title: string): DocumentJson => ({
  type: 'section',
  content: [{ type: 'sectionTitle', content: [{ type: 'text', text: title }] }, { type: 'paragraph' }],
})

const policy: Policy = {
  formatVersion: 1,
  id: 'privacy',
  title: {},
  languages: ['en', 'fa', 'pl'],
  authoritative: 'en',
  effectiveDate: '2026-11-22',
  sections: [
    { id: 'one', text: { en: titled('One'), fa: titled('یک'), pl: titled('Jeden') } },
    {
      id: 'notes',
      text: { en: titled('Two') },
      notes: [note('Is it "right"?\n\nAsk.'), note('درست است', { author: 'رضا', resolved: true })],
    },
  ],
  facts: {},
}

const resolve = (language: Language, notes?: boolean, of = policy) =>
  resolvePolicy({ policy: of, clientFacts: {}, factModel, categories, language, ...(notes !== undefined && { notes }) })

const textOf = (inlines: Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('')
const linesOf = (block: Block): string[] => {
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(linesOf))
  return block.kind === 'heading' || block.kind === 'paragraph' ? [textOf(block.content)] : []
}

test('nothing of a note is in a resolved policy as a rule', () => {
  const bare = { ...policy, sections: policy.sections.map(({ notes: _, ...section }) => section) }
  expect(resolve('en')).toEqual(resolve('en', true, bare))
  expect(JSON.stringify(resolve('en'))).not.toMatch(/Anna|Ask|درست/)
})

test.each([
  ['en', 'Notes', ['Two', 'Anna Nowak · 28 November 2026', 'رضا · 28 November 2026 · resolved']],
  ['pl', 'Notatki', ['Two', 'Anna Nowak · 28 listopada 2026 r.', 'رضا · 28 listopada 2026 r. · rozwiązana']],
  ['fa', 'یادداشت‌ها', ['Two', 'Anna Nowak · ۷ آذر ۱۴۰۵ (۲۸ نوامبر ۲۰۲۶)', 'رضا · ۷ آذر ۱۴۰۵ (۲۸ نوامبر ۲۰۲۶) · حل‌شده']],
] as const)(
  'in %s an appendix shows them when it is asked for, letter for letter',
  (language, title, [about, one, two]) => {
    const { sections } = resolve(language, true)
    const appendix = sections.at(-1)
    // A section has that id already.
    expect(appendix).toMatchObject({ id: 'notes-2', anchor: 'notes-2', level: 2, label: '' })
    expect(textOf(appendix?.title ?? [])).toBe(title)
    expect(appendix?.blocks.flatMap(linesOf)).toEqual([about, one, 'Is it "right"?', 'Ask.', two, 'درست است'])
    expect(appendix?.blocks[0]).toMatchObject({ kind: 'heading', label: language === 'fa' ? '۲.' : '2.' })
  },
)

test('a note of the other direction is a run of its own direction', () => {
  const runs = JSON.stringify(resolve('en', true).sections.at(-1)?.blocks)
  expect(runs).toContain('{"kind":"text","marks":[],"text":"درست است","direction":"rtl"}')
})

test('a policy without notes gets no appendix', () => {
  const none = { ...policy, sections: policy.sections.slice(0, 1) }
  expect(resolve('en', true, none).sections.map(({ id }) => id)).toEqual(['one'])
})
