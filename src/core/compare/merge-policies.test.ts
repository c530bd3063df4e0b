import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePolicies } from '#core/compare/compare-policies'
import type { SectionChoice } from '#core/compare/compare-sections'
import { type MergeChoices, mergePolicies, suggestedChoices } from '#core/compare/merge-policies'
import type { DocumentJson } from '#core/document/document-json'
import type { Language } from '#core/language'
import type { Note } from '#core/policy/note'
import { parsePolicy, serializePolicy } from '#core/policy/parse-policy'
import type { Policy, Section } from '#core/policy/policy'
import { samePolicy } from '#core/policy/same-policy'
import { afterSourceChange, staleSections, translatedFrom } from '#core/policy/translation-state'

const text = (title: string, words: string): DocumentJson => ({
  type: 'section',
  content: [
    { type: 'sectionTitle', content: [{ type: 'text', text: title }] },
    { type: 'paragraph', content: [{ type: 'text', text: words }] },
  ],
})
const section = (id: string, words = id): Section => ({
  id,
  text: { en: text(id, words), fa: text(id, `${words} فا`) },
})
const policy = (...sections: Section[]): Policy => ({
  formatVersion: 1,
  id: 'sample',
  title: { en: 'Sample' },
  languages: ['en', 'fa'],
  authoritative: 'en',
  effectiveDate: '2026-11-22',
  sections,
  facts: {},
})
const note = (id: string, words = id, date = '2026-11-28T05:49:04.616Z'): Note => ({
  id,
  author: 'A',
  date,
  text: words,
  resolved: false,
})

/** The policy with one text written anew, as the window does it. */
const written = (of: Policy, id: string, language: Language, words: string): Policy => ({
  ...of,
  sections: of.sections.map((one) => {
    if (one.id !== id) return one
    const next = { ...one, text: { ...one.text, [language]: text(id, words) } }
    return language === of.authoritative ? afterSourceChange(one, next, language) : next
  }),
})
const without = (of: Policy, id: string): Policy => ({ ...of, sections: of.sections.filter((one) => one.id !== id) })
const withNotes = (of: Policy, id: string, notes: Note[]): Policy => ({
  ...of,
  sections: of.sections.map((one) => (one.id === id ? { ...one, notes } : one)),
})

const base = policy(section('a'), section('b'), section('c'))
const told = (mine: Policy, theirs: Policy, from: Policy | null = base) => {
  const { parts, sections } = comparePolicies(mine, theirs, from)
  return [...parts, ...sections].map(({ key, changedBy, suggested }) => `${key} ${changedBy} ${suggested}`)
}
const merged = (
  mine: Policy,
  theirs: Policy,
  chosen: Record<string, SectionChoice> = {},
  from: Policy | null = base,
) => {
  const comparison = comparePolicies(mine, theirs, from)
  return mergePolicies(comparison, new Map([...suggestedChoices(comparison), ...Object.entries(chosen)]))
}
const idsOf = ({ sections }: Policy) => sections.map(({ id }) => id)

test('policies that say the same do not differ', () => {
  expect(told(base, structuredClone(base))).toEqual([])
  expect(comparePolicies(base, structuredClone(base), null).notesDiffer).toBe(false)
})

test('a section says which side changed, added or deleted it', () => {
  expect(told(written(base, 'a', 'en', 'x'), base)).toEqual(['section:a mine mine'])
  expect(told(base, written(base, 'a', 'en', 'x'))).toEqual(['section:a theirs theirs'])
  expect(told(base, policy(...base.sections, section('d')))).toEqual(['section:d theirs theirs'])
  expect(told(base, without(base, 'b'))).toEqual(['section:b theirs theirs'])
  expect(told(written(base, 'a', 'en', 'x'), written(base, 'a', 'en', 'y'))).toEqual(['section:a both null'])
  expect(told(written(base, 'b', 'fa', 'x'), without(base, 'b'))).toEqual(['section:b both null'])
})

test('without a base nobody can tell who changed a section, and one that only one side has stays', () => {
  expect(told(written(base, 'a', 'en', 'x'), base, null)).toEqual(['section:a unknown null'])
  expect(told(without(base, 'b'), base, null)).toEqual(['section:b unknown theirs'])
  expect(told(base, without(base, 'b'), null)).toEqual(['section:b unknown mine'])
})

test('a note keeps a section that the other side has deleted from going unseen', () => {
  expect(told(without(base, 'b'), withNotes(base, 'b', [note('n')]))).toEqual(['section:b both null'])
})

test('edits of one section in two languages are put together, and its translation still tells of its source', () => {
  const mine = written(base, 'a', 'en', 'new source')
  const theirs = written(base, 'a', 'fa', 'نو')
  const both = merged(mine, theirs)
  expect(both.sections[0]?.text).toEqual({ en: text('a', 'new source'), fa: text('a', 'نو') })
  expect(staleSections(both, 'fa')).toEqual(['a'])
})

test('a translation confirmed on one side for the source that it had is stale beside the source of the other', () => {
  const stale = written(base, 'a', 'en', 'second')
  const confirmed = {
    ...stale,
    sections: stale.sections.map((one) => translatedFrom(one, 'fa', null, 'en')),
  }
  const kept = merged(written(stale, 'a', 'en', 'third'), confirmed, {}, stale)
  expect(staleSections(kept, 'fa')).toEqual(['a'])
  expect(staleSections(merged(stale, confirmed, {}, stale), 'fa')).toEqual([])
})

test('a section changed on both sides is as one has it, or stands there twice', () => {
  const mine = written(base, 'a', 'en', 'mine')
  const theirs = written(base, 'a', 'en', 'theirs')
  expect(merged(mine, theirs, { 'section:a': 'mine' })).toEqual(mine)
  expect(merged(mine, theirs, { 'section:a': 'theirs' })).toEqual(theirs)
  const both = merged(mine, theirs, { 'section:a': 'both' })
  expect(idsOf(both)).toEqual(['a', 'a-2', 'b', 'c'])
  expect(both.sections[1]?.text).toEqual(theirs.sections[0]?.text)
  expect(() => merged(mine, theirs)).toThrow('section:a')
})

test('notes of both sides stay in the order of writing, but for those that one side has deleted', () => {
  const before = withNotes(base, 'a', [note('old', 'old', '2026-11-01T00:00:00.000Z')])
  const mine = withNotes(before, 'a', [
    ...(before.sections[0]?.notes ?? []),
    note('m', 'm', '2026-11-03T00:00:00.000Z'),
  ])
  const theirs = withNotes(before, 'a', [note('t', 't', '2026-11-02T00:00:00.000Z')])
  expect(told(mine, theirs, before)).toEqual([])
  expect(merged(mine, theirs, {}, before).sections[0]?.notes?.map(({ id }) => id)).toEqual(['t', 'm'])
  expect(merged(mine, theirs, {}, null).sections[0]?.notes?.map(({ id }) => id)).toEqual(['old', 't', 'm'])
})

test('a note that both sides wrote anew is there in both wordings', () => {
  const [mine, theirs] = ['mine', 'theirs'].map((words) => withNotes(base, 'a', [note('n', words)]))
  if (mine === undefined || theirs === undefined) throw new Error('two policies expected')
  expect(merged(mine, theirs).sections[0]?.notes?.map(({ id, text }) => [id, text])).toEqual([
    ['n', 'mine'],
    ['n-2', 'theirs'],
  ])
})

test('what a policy says beside its sections is merged each for itself', () => {
  const mine: Policy = { ...base, title: { en: 'Mine' }, facts: { 'business.name': 'M' } }
  const theirs: Policy = {
    ...base,
    title: { en: 'Sample', fa: 'نمونه' },
    effectiveDate: '2027-01-01',
    layout: { margin: 15 },
  }
  expect(merged(mine, theirs)).toEqual({
    ...theirs,
    title: { en: 'Mine', fa: 'نمونه' },
    facts: { 'business.name': 'M' },
  })
})

test('one side moves sections and the other adds one: it comes after what it followed', () => {
  const moved = policy(section('c'), section('a'), section('b'))
  const grown = policy(section('a'), section('new'), section('b'), section('c'))
  expect(told(moved, grown)).toEqual(['order mine mine', 'section:new theirs theirs'])
  expect(idsOf(merged(moved, grown))).toEqual(['c', 'a', 'new', 'b'])
  expect(idsOf(merged(grown, moved))).toEqual(['c', 'a', 'new', 'b'])
})

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const
type Edit = (of: Policy) => Policy

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...ids), fc.constantFrom('en' as const, 'fa' as const), fc.constantFrom('x', 'y', 'z')).map(
    ([id, language, words]): Edit =>
      (of) =>
        written(of, id, language, words),
  ),
  fc.constantFrom(...ids).map(
    (id): Edit =>
      (of) =>
        without(of, id),
  ),
  fc.tuple(fc.constantFrom(...ids, 'new', 'newer'), fc.nat({ max: 6 })).map(
    ([id, place]): Edit =>
      (of) => {
        const fresh = of.sections.find((one) => one.id === id) ?? section(id, 'fresh')
        const sections = of.sections.filter((one) => one.id !== id)
        return { ...of, sections: sections.toSpliced(place, 0, fresh) }
      },
  ),
  fc.constantFrom('One', 'Two').map(
    (title): Edit =>
      (of) => ({ ...of, title: { ...of.title, en: title } }),
  ),
  fc.constantFrom('M', 'T').map(
    (name): Edit =>
      (of) => ({ ...of, facts: { 'business.name': name } }),
  ),
  fc.constantFrom(10, 20).map(
    (margin): Edit =>
      (of) => ({ ...of, layout: { margin } }),
  ),
)
const edits = fc.array(edit, { maxLength: 6 })
const start = policy(...ids.map((id) => section(id)))
const after = (changes: readonly Edit[], from = start) => changes.reduce((of, change) => change(of), from)

const pair = fc
  .tuple(edits, edits, fc.boolean())
  .map(([mine, theirs, knowsBase]) => comparePolicies(after(mine), after(theirs), knowsBase ? start : null))

const all = ({ parts, sections }: ReturnType<typeof comparePolicies>, choice: SectionChoice): MergeChoices =>
  new Map([...parts, ...sections].map(({ key }) => [key, choice]))

test('all of mine gives mine, all of theirs gives theirs', () => {
  fc.assert(
    fc.property(pair, (comparison) => {
      const { mine, theirs } = comparison.policies
      expect(samePolicy(mergePolicies(comparison, all(comparison, 'mine')), mine)).toBe(true)
      expect(samePolicy(mergePolicies(comparison, all(comparison, 'theirs')), theirs)).toBe(true)
    }),
  )
})

test('whatever is chosen, the file can be read again, and no section is lost but those whose side was not chosen', () => {
  fc.assert(
    fc.property(pair, fc.infiniteStream(fc.nat({ max: 2 })), (comparison, picks) => {
      const { mine, theirs } = comparison.policies
      const choices = new Map([
        ...comparison.parts.map(({ key }) => [key, picks.next().value % 2 === 0 ? 'mine' : 'theirs'] as const),
        ...comparison.sections.map(
          ({ key, choices: offered }) => [key, offered[picks.next().value % offered.length] ?? 'mine'] as const,
        ),
      ])
      const result = mergePolicies(comparison, choices)
      expect(parsePolicy(serializePolicy(result)).ok).toBe(true)
      const kept = new Map(result.sections.map((one) => [one.id, one]))
      for (const one of [...mine.sections, ...theirs.sections]) {
        const choice = choices.get(`section:${one.id}`)
        const side = choice === 'theirs' ? theirs : mine
        const stays = choice === undefined || choice === 'each' || choice === 'both' || idsOf(side).includes(one.id)
        expect(kept.has(one.id)).toBe(stays)
      }
      const twice = [...choices].filter(([, choice]) => choice === 'both').length
      expect(result.sections.length).toBe(
        new Set([...idsOf(mine), ...idsOf(theirs)].filter((id) => kept.has(id))).size + twice,
      )
    }),
  )
})

test('what is suggested has every change that one side alone made, and each side’s order where only it moved any', () => {
  fc.assert(
    fc.property(pair, (comparison) => {
      const { mine, theirs } = comparison.policies
      const undecided = new Map(all(comparison, 'mine'))
      const result = mergePolicies(comparison, new Map([...undecided, ...suggestedChoices(comparison)]))
      for (const { id, sides, texts, suggested } of comparison.sections) {
        const present = result.sections.find((one) => one.id === id)
        if (suggested === 'mine' || suggested === 'theirs') expect(present?.text).toEqual(sides[suggested]?.text)
        if (suggested !== 'each') continue
        for (const { language, changedBy } of texts) {
          expect(present?.text[language]).toEqual(sides[changedBy === 'theirs' ? 'theirs' : 'mine']?.text[language])
        }
      }
      const order = comparison.parts.find(({ part }) => part === 'order')
      const lead = idsOf(order?.suggested === 'theirs' ? theirs : mine)
      const positions = idsOf(result)
        .map((id) => lead.indexOf(id))
        .filter((place) => place >= 0)
      expect(positions).toEqual(positions.toSorted((one, other) => one - other))
    }),
  )
})
