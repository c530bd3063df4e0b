import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assemblePolicy } from '#core/assembly/assemble-policy'
import { checkFacts } from '#core/facts/check-facts'
import { holds } from '#core/facts/condition'
import type { Facts } from '#core/facts/facts'
import { languages } from '#core/language'
import { checkPolicy } from '#core/policy/parse-policy'
import { resolvePolicy } from '#core/resolve/resolve-policy'
import { arbitraryFacts } from '#tests/support/arbitrary-facts'
import { clauseLibrary, clauseLibraryFiles, loadClauseLibrary } from '#tests/support/clause-library'

const library = clauseLibrary()
const model = library.factModel

const policyOf = (facts: Facts) =>
  assemblePolicy({
    library,
    facts,
    policyFacts: {},
    languages: [...languages],
    authoritative: 'en',
    id: 'privacy',
    title: {},
    effectiveDate: '2026-11-22',
  })

test('has no findings', () => {
  expect(loadClauseLibrary().findings).toEqual([])
})

test.each([
  'introduction',
  'collection',
  'usage',
  'third-parties',
  'cookies',
  'security',
  'retention',
  'rights',
  'caloppa',
  'coppa',
  'changes',
  'contact',
])('has a clause in the category %s', (category) => {
  expect(library.clauses.filter((clause) => clause.category === category).length).toBeGreaterThan(0)
})

test('asks at least 25 questions', () => {
  expect(model.facts.length).toBeGreaterThanOrEqual(25)
})

test('Persian texts have Persian letters and half-spaces, no text has a straight quote', () => {
  for (const [file, text] of clauseLibraryFiles()) {
    if (!file.endsWith('.md') || file === 'README.md') continue
    expect(text, file).not.toMatch(/[ىيك]/)
    expect(text, file).not.toMatch(/["']/)
  }
})

/** Facts that a table or list shows are asked before; all others are found answered when the form is complete. */
test('any complete form gives a policy without gaps, the same in each language', () => {
  fc.assert(
    fc.property(arbitraryFacts(model), (facts) => {
      expect(checkFacts(facts, model)).toBeNull()
      const policy = policyOf(facts)
      expect(checkPolicy(policy)).toEqual({ ok: true, value: policy })
      for (const section of policy.sections) {
        const clause = library.clauses.find((item) => item.id === section.clause?.id)
        expect(clause?.when === undefined || holds(clause.when, facts), section.id).toBe(true)
      }
      for (const language of languages) {
        const resolved = resolvePolicy({ policy, clientFacts: facts, factModel: model, language })
        expect(resolved.missing).toEqual([])
        expect(resolved.brokenReferences).toEqual([])
        expect(resolved.untranslated).toEqual([])
        expect(resolved.sections.every((section) => section.blocks.length > 0 && section.title.length > 0)).toBe(true)
        expect(resolved.sections.map((section) => section.id)).toEqual(policy.sections.map((section) => section.id))
      }
    }),
    { numRuns: 150 },
  )
})
