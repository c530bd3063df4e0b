import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyTemplate, type templateSections } from '#core/assembly/apply-template'
import { assemblePolicy } from '#core/assembly/assemble-policy'
import { blankSection } from '#core/assembly/section-from-clause'
import type { Facts } from '#core/facts/facts'
import { checkPolicy } from '#core/policy/parse-policy'
import type { Policy } from '#core/policy/policy'
import { arbitraryFacts } from '#tests/support/arbitrary-facts'
import { clauseLibrary } from '#tests/support/clause-library'

const library = clauseLibrary()
const today = '2026-11-28'

const assembled = (facts: Facts, policyFacts: Facts = {}): Policy =>
  assemblePolicy({
    ...{ library, facts, policyFacts, languages: ['fa', 'pl'], authoritative: 'fa', id: 'privacy' },
    title: { fa: 'حریم خصوصی', pl: 'Prywatność' },
    effectiveDate: '2020-01-01',
  })

const apply = (template: Policy, facts: Facts, take: (typeof templateSections)[number]) =>
  applyTemplate({ template, facts, library, take, id: 'new', effectiveDate: today })

const facts = arbitraryFacts(library.factModel)
const ids = ({ sections }: Pick<Policy, 'sections'>) => sections.map(({ id }) => id)
const clausesOf = ({ sections }: Pick<Policy, 'sections'>) => sections.map(({ clause }) => clause?.id)

test('all of a template becomes a sound policy with its very texts, whosever answers it meets', () => {
  fc.assert(
    fc.property(facts, facts, (templateFacts, clientFacts) => {
      const template = { ...assembled(templateFacts), layout: { together: true } }
      const before = JSON.stringify(template)
      const { policy, referringInVain } = apply(template, clientFacts, 'all')
      expect(policy).toEqual({ ...template, id: 'new', effectiveDate: today, facts: {} })
      expect(referringInVain).toEqual([])
      expect(checkPolicy(policy).ok).toBe(true)
      expect(JSON.stringify(template)).toBe(before)
    }),
    { numRuns: 20 },
  )
})

test('what applies and what does not make up the template, and what applies would be assembled too', () => {
  fc.assert(
    fc.property(facts, facts, (templateFacts, clientFacts) => {
      const template = assembled(templateFacts)
      const { policy, notApplying } = apply(template, clientFacts, 'applying')
      const left = ids({ sections: notApplying })
      expect(ids(policy)).toEqual(ids(template).filter((id) => !left.includes(id)))
      expect(apply(template, clientFacts, 'all').notApplying).toEqual(notApplying)
      expect(apply(policy, clientFacts, 'applying')).toMatchObject({ policy, notApplying: [], referringInVain: [] })
      const fresh = clausesOf(assembled(clientFacts))
      expect(clausesOf({ sections: notApplying }).filter((clause) => fresh.includes(clause))).toEqual([])
    }),
    { numRuns: 20 },
  )
})

test('a template suits the answers it was assembled from', () => {
  fc.assert(
    fc.property(facts, (answers) => {
      expect(apply(assembled(answers), answers, 'all').notApplying).toEqual([])
    }),
    { numRuns: 20 },
  )
})

test('one’s own sections apply, and so do those whose clause the library has no more', () => {
  const own = blankSection({ fa: 'خود', pl: 'Własna' }, new Set())
  const gone = {
    ...blankSection({ fa: 'قدیمی', pl: 'Dawna' }, new Set(['section'])),
    clause: { id: 'old/gone', libraryVersion: '0.1.0', insertedText: {} },
  }
  const template = { ...assembled({}), sections: [own, gone] }
  expect(apply(template, {}, 'applying')).toMatchObject({ policy: { sections: [own, gone] }, notApplying: [] })
})

test('the template’s own answers stay behind: its laws are not the new client’s', () => {
  const template = assembled({}, { 'laws.apply': ['gdpr'] })
  const { policy, notApplying } = apply(template, { 'laws.apply': ['ccpa'] }, 'all')
  expect(policy.facts).toEqual({})
  expect(notApplying.length).toBeGreaterThan(0)
})

test('a section that refers to one left out is told', () => {
  const conditional = library.clauses.find(({ when }) => when !== undefined && 'fact' in when && 'is' in when)
  if (conditional === undefined) throw new Error('the library has no such clause')
  const [left] = assembled({}).sections
  if (left === undefined) throw new Error('a policy has no section')
  const leaving = { ...left, id: 'leaving', clause: { id: conditional.id, libraryVersion: '1', insertedText: {} } }
  const own = blankSection({ fa: 'خود', pl: 'Własna' }, new Set())
  const reference = { type: 'crossReference', attrs: { section: 'leaving' } }
  const text = { type: 'section' as const, content: [{ type: 'paragraph', content: [reference] }] }
  const referring = { ...own, text: { ...own.text, pl: text } }
  const template = { ...assembled({}), sections: [leaving, referring] }
  expect(apply(template, {}, 'applying')).toMatchObject({
    policy: { sections: [referring] },
    notApplying: [leaving],
    referringInVain: [referring],
  })
  expect(apply(template, {}, 'all').referringInVain).toEqual([])
})
