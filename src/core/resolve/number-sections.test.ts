import { expect, test } from 'vitest'
import type { NodeJson } from '#core/document/document-json'
import type { Language } from '#core/language'
import type { Category } from '#core/library/library'
import { type LayoutChoices, settleLayout } from '#core/policy/layout'
import type { Policy, Section } from '#core/policy/policy'
import { resolvePolicy } from '#core/resolve/resolve-policy'
import type { Block, Inline } from '#core/resolve/resolved-policy'

const category = (id: string, en: string, fa: string): Category => ({ id, title: { en, fa, pl: en }, clauses: [] })
const categories = [category('collection', 'Collection', 'گردآوری'), category('cookies', 'Cookies', 'کوکی‌ها')]

const text = (value: string): NodeJson => ({ type: 'text', text: value })
const heading = (level: 3 | 4, value: string): NodeJson => ({
  type: 'heading',
  attrs: { level },
  content: [text(value)],
})
const reference: NodeJson = { type: 'crossReference', attrs: { section: 'cookies-kinds' } }
const sentences: Record<Language, NodeJson[]> = {
  en: [text('As in section '), reference, text('; sections '), reference, text(' and '), reference, text('.')],
  fa: [text('در بخش '), reference, text(' آمده است.')],
  pl: [text('Zob. punkt '), reference, text(' i w punkcie '), reference, text('.')],
}

const section = (id: string, clause: string | null, ...blocks: NodeJson[]): Section => {
  const document = (language: Language) => ({
    type: 'section' as const,
    content: [
      { type: 'sectionTitle', content: [text(`Title of ${id}`)] },
      { type: 'paragraph', content: sentences[language] },
      ...blocks,
    ],
  })
  return {
    id,
    ...(clause === null ? {} : { clause: { id: clause, libraryVersion: '1.0.0', insertedText: {} } }),
    text: { en: document('en'), fa: document('fa'), pl: document('pl') },
  }
}

const sections = [
  section('preface', null),
  section('collection-what', 'collection/what', heading(3, 'A'), heading(4, 'B'), heading(3, 'C')),
  section('own', null, heading(4, 'D')),
  section('cookies-kinds', 'cookies/kinds'),
]

const resolve = (language: Language, layout: LayoutChoices, changed: Partial<Policy> = {}) => {
  const policy: Policy = {
    formatVersion: 1,
    id: 'p',
    title: {},
    languages: ['en', 'fa', 'pl'],
    authoritative: 'en',
    effectiveDate: '2026-11-22',
    sections,
    facts: {},
    ...changed,
  }
  const factModel = { facts: [], vocabularies: {}, services: [], groups: [] }
  return resolvePolicy({ policy, clientFacts: {}, factModel, categories, language, layout: settleLayout(layout) })
}

const wordsOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('')
const labelsOf = (language: Language, layout: LayoutChoices, changed?: Partial<Policy>) =>
  resolve(language, layout, changed).sections.map(({ level, label, anchor }) => [level, label, anchor])
const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.label]] : []))
const sentence = (language: Language, layout: LayoutChoices) => {
  const [first] = resolve(language, layout).sections.at(-1)?.blocks ?? []
  return first?.kind === 'paragraph' ? wordsOf(first.content) : ''
}

test('numbers sections in one row, as paragraphs, or not at all', () => {
  expect(labelsOf('en', {}).map(([, label]) => label)).toEqual(['1.', '2.', '3.', '4.'])
  expect(labelsOf('pl', { numbering: 'paragraphs' }).map(([, label]) => label)).toEqual(
    [1, 2, 3, 4].map((number) => `§\u00a0${number}.`),
  )
  expect(labelsOf('fa', { numbering: 'paragraphs' }).map(([, label]) => label)).toEqual([
    'ماده ۱.',
    'ماده ۲.',
    'ماده ۳.',
    'ماده ۴.',
  ])
  expect(labelsOf('en', { numbering: 'none' }).map(([, label]) => label)).toEqual(['', '', '', ''])
})

test('numbers by parts: what stands together of one category is a part, headings go on counting', () => {
  expect(labelsOf('fa', { numbering: 'parts' })).toEqual([
    [2, '۱.', 'preface'],
    [2, '۲.', 'part-collection'],
    [3, '۲.۱', 'collection-what'],
    [3, '۲.۲', 'own'],
    [2, '۳.', 'part-cookies'],
    [3, '۳.۱', 'cookies-kinds'],
  ])
  const { sections: english } = resolve('en', { numbering: 'parts' })
  expect(english.map(({ title }) => wordsOf(title))).toContain('Collection')
  expect(headings(english[2]?.blocks ?? [])).toEqual([
    [4, '2.1.1'],
    [5, '2.1.1.1'],
    [4, '2.1.2'],
  ])
  // A heading of the lower level that comes first would leave a level out.
  expect(headings(english[3]?.blocks ?? [])).toEqual([[4, '2.2.1']])
})

test('a part is headed by the first of its sections that has a text, and its anchor is nobody else’s', () => {
  const [preface, what, own, kinds] = sections
  if (!preface || !what || !own || !kinds) throw new Error('four sections expected')
  const untranslated = { ...what, text: { fa: what.text.fa } } as Section
  expect(labelsOf('en', { numbering: 'parts' }, { sections: [untranslated, own, kinds] })).toEqual([
    [2, '1.', 'part-collection'],
    [3, '1.2', 'own'],
    [2, '2.', 'part-cookies'],
    [3, '2.1', 'cookies-kinds'],
  ])
  const taken = { ...own, id: 'part-cookies' }
  expect(
    labelsOf('en', { numbering: 'parts' }, { sections: [taken, kinds, what, kinds] }).map(([, , id]) => id),
  ).toEqual([
    'part-cookies',
    'part-cookies-2',
    'cookies-kinds',
    'part-collection',
    'collection-what',
    'part-cookies-3',
    'cookies-kinds',
  ])
})

test('a reference shows what its section is called by, and the noun before it gives way to a sign', () => {
  expect(sentence('en', {})).toBe('As in section 4; sections 4 and 4.')
  expect(sentence('en', { numbering: 'parts' })).toBe('As in section 3.1; sections 3.1 and 3.1.')
  expect(sentence('en', { numbering: 'paragraphs' })).toBe('As in §\u00a04; §\u00a04 and §\u00a04.')
  expect(sentence('pl', { numbering: 'paragraphs' })).toBe('Zob.\u00a0§\u00a04 i\u00a0w\u00a0§\u00a04.')
  expect(sentence('fa', { numbering: 'paragraphs' })).toBe('در ماده ۴ آمده است.')
  expect(sentence('pl', { numbering: 'none' })).toContain('punkt „Title of cookies-kinds” i')
})

test('the date is written in the calendar asked for, the version beside it', () => {
  const effective = (language: Language, calendar: 'gregorian' | 'jalali' | 'both' | 'usual') =>
    resolve(language, { calendar }).labels.effective
  expect(effective('en', 'usual')).toBe('Effective from 22 November 2026')
  expect(effective('en', 'both')).toBe('Effective from 22 November 2026 (1 Azar 1405)')
  expect(effective('en', 'jalali')).toBe('Effective from 1 Azar 1405 (Solar Hijri)')
  expect(effective('fa', 'jalali')).toBe('تاریخ اجرا: ۱ آذر ۱۴۰۵')
  expect(effective('fa', 'gregorian')).toBe('تاریخ اجرا: ۲۲ نوامبر ۲۰۲۶')
  expect(effective('pl', 'both')).toBe('Obowiązuje od 22 listopada 2026 r. (1 Āsar 1405 r. w kalendarzu irańskim)')
  expect(resolve('fa', { version: '2.1' }).labels.version).toBe('نسخهٔ ۲.۱')
  expect(resolve('pl', {}).labels.version).toBe('')
})
