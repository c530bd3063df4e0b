import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankSection } from '#core/assembly/section-from-clause'
import type { Policy, Section } from '#core/policy/policy'
import { changesOf, withChanges } from '#core/policy/policy-changes'
import { policyChangesSchema } from '#core/policy/policy-changes-schema'

const section = (id: string, title = id): Section => ({ ...blankSection({ en: title }, new Set()), id })
const base: Policy = {
  formatVersion: 1,
  id: 'privacy',
  title: {},
  languages: ['en', 'fa'],
  authoritative: 'en',
  effectiveDate: '2026-11-22',
  sections: ['a', 'b', 'c', 'd'].map((id) => section(id)),
  facts: {},
}

test('changes make the changed policy of the one before, whatever was moved, removed, added or written', () => {
  const edited = fc
    .shuffledSubarray([...base.sections, section('new')])
    .chain((sections) =>
      fc.tuple(...sections.map((one) => fc.boolean().map((typed) => (typed ? section(one.id, 'typed') : one)))),
    )
  fc.assert(
    fc.property(edited, fc.string(), (sections, title) => {
      const policy: Policy = { ...base, title: { en: title }, sections }
      const sent = policyChangesSchema.parse(JSON.parse(JSON.stringify(changesOf(base, policy))))
      expect(withChanges(base, sent)).toEqual(policy)
    }),
  )
})

test('only sections that are other objects are changes', () => {
  const typed = section('b', 'typed')
  const [first, , ...others] = base.sections
  if (first === undefined) throw new Error('a section expected')
  expect(changesOf(base, { ...base, sections: [first, typed, ...others] }).sections).toEqual([typed])
})

test.each([
  ['of another policy', ['a', 'x']],
  ['twice', ['a', 'a']],
])('changes with a section %s make no policy', (_, order) => {
  const { sections: _sections, ...frame } = base
  expect(withChanges(base, { frame, order, sections: [] })).toBeNull()
})
