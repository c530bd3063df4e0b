import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerEffect, hasNoEffect } from '#core/assembly/answer-effect'
import { assemblePolicy } from '#core/assembly/assemble-policy'
import { revisePolicy } from '#core/assembly/revise-policy'
import type { Facts } from '#core/facts/facts'
import { idsOf } from '#core/facts/format-fact'
import type { Policy, Section } from '#core/policy/policy'
import { arbitraryFacts } from '#tests/support/arbitrary-facts'
import { clauseLibrary } from '#tests/support/clause-library'
import { exampleClient } from '#tests/support/example-policy'

const library = clauseLibrary()
const { facts } = exampleClient('online-shop')

const assembled = (facts: Facts, policyFacts: Facts = {}): Policy =>
  assemblePolicy({
    library,
    facts,
    policyFacts,
    languages: ['en', 'fa'],
    authoritative: 'en',
    id: 'privacy-policy',
    title: {},
    effectiveDate: '2026-11-28',
  })

const revised = (policy: Policy, before: Facts, after: Facts): Policy => {
  const { added, removed } = answerEffect(library, policy, before, after)
  return revisePolicy(library, policy, {
    add: added.map(({ id }) => id),
    remove: removed.map(({ section }) => section.id),
  })
}

const ids = (sections: readonly Section[]): string[] => sections.map(({ id }) => id)

test('a policy that follows its answers is the one that the new answers give', () => {
  fc.assert(
    fc.property(arbitraryFacts(library.factModel), arbitraryFacts(library.factModel), (before, after) => {
      expect(revised(assembled(before), before, after)).toEqual(assembled(after))
    }),
    { numRuns: 60 },
  )
})

test('an answer that is shown alters the sections that show it, and no others', () => {
  const policy = assembled(facts)
  const effect = answerEffect(library, policy, facts, { ...facts, 'business.email': 'new@example.com' })
  expect([effect.added, effect.removed]).toEqual([[], []])
  expect(effect.altered.length).toBeGreaterThan(0)
  for (const section of policy.sections)
    expect(JSON.stringify(section.text).includes('"business.email"')).toBe(effect.altered.includes(section))
})

test('an answer of the policy’s own goes before the client’s', () => {
  const policy = assembled(facts, { 'business.email': 'own@example.com' })
  const effect = answerEffect(library, policy, facts, { ...facts, 'business.email': 'new@example.com' })
  expect(hasNoEffect(effect)).toBe(true)
})

test('what was taken out stays out, and what was edited is told', () => {
  const features = idsOf(facts['site.features'])
  const [off, on] = [
    { ...facts, 'site.features': features.filter((id) => id !== 'accounts') },
    { ...facts, 'site.features': [...features, 'accounts'] },
  ]
  const { added } = answerEffect(library, assembled(off), off, on)
  expect(added.length).toBeGreaterThan(0)
  const policy = assembled(on)
  const [clause] = added
  const mine = policy.sections.find((section) => section.clause?.id === clause?.id)
  if (mine === undefined) throw new Error('the clause is not in the policy')
  const edited: Section = {
    ...mine,
    text: { ...mine.text, en: { type: 'section', content: [{ type: 'sectionTitle' }, { type: 'paragraph' }] } },
  }
  const sections = policy.sections.map((section) => (section === mine ? edited : section))
  const { removed } = answerEffect(library, { ...policy, sections }, on, off)
  expect(removed.find(({ section }) => section === edited)?.edited).toBe(true)
  expect(removed.filter(({ edited }) => edited)).toHaveLength(1)
  const out = { ...policy, sections: sections.filter((section) => section !== edited) }
  expect(ids(revised(out, on, { ...on, 'business.email': 'new@example.com' }).sections)).toEqual(ids(out.sections))
})
