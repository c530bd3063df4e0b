import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assemblePolicy } from '#core/assembly/assemble-policy'
import { checkFacts } from '#core/facts/check-facts'
import { holds } from '#core/facts/condition'
import type { Facts } from '#core/facts/facts'
import { askedFacts } from '#core/facts/open-questions'
import { relevantFacts } from '#core/facts/relevant-facts'
import { languages } from '#core/language'
import type { Clause } from '#core/library/clause'
import { isOwedByText } from '#core/library/library-coverage'
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

test('asks everybody only what every policy needs', () => {
  expect(model.facts.filter((fact) => fact.when === undefined).map((fact) => fact.key)).toEqual([
    'business.name',
    'business.address',
    'business.email',
    'business.website',
    'business.details',
    'laws.apply',
    'site.features',
    'data.practices',
    'data.items',
    'purposes.list',
    'recipients.services',
    'security.measures',
    'retention.list',
    'changes.channels',
  ])
})

test('asks a simple shop at most 15 questions', () => {
  const shop: Facts = {
    'laws.apply': ['gdpr', 'pke'],
    'site.features': ['orders', 'delivery', 'card-payments', 'necessary-cookies', 'logs'],
    'data.practices': ['none'],
    'recipients.services': ['payu', 'inpost'],
  }
  expect(checkFacts(shop, model)).toBeNull()
  expect(askedFacts(model, shop).length).toBeLessThanOrEqual(15)
})

test('Persian texts have Persian letters and half-spaces, no text has a straight quote', () => {
  for (const [file, text] of clauseLibraryFiles()) {
    if (!file.endsWith('.md') || file === 'README.md') continue
    expect(text, file).not.toMatch(/[ىيك]/)
    expect(text, file).not.toMatch(/["']/)
  }
})

const familyOf = ({ id, alternative }: Clause): string => alternative?.of ?? id

/** Requirements that the text of a policy of these facts has to meet. */
const owed = (facts: Facts) =>
  library.laws
    .filter((law) => law.when === undefined || holds(law.when, facts))
    .flatMap((law) => law.requirements)
    .filter((requirement) => isOwedByText(requirement))
    .filter(({ when }) => when === undefined || holds(when, facts))

/** Facts that a table or list shows are asked before; all others are found answered when the form is complete. */
test('any complete form gives a policy without gaps, the same in each language, with what the laws require', () => {
  fc.assert(
    fc.property(arbitraryFacts(model), (answers) => {
      expect(checkFacts(answers, model)).toBeNull()
      const policy = policyOf(answers)
      expect(checkPolicy(policy)).toEqual({ ok: true, value: policy })
      const facts = relevantFacts(model, answers)
      const clauses = policy.sections.flatMap(
        (section) => library.clauses.find((item) => item.id === section.clause?.id) ?? [],
      )
      expect(clauses.length).toBe(policy.sections.length)
      expect(clauses.filter(({ when }) => when !== undefined && !holds(when, facts)).map(({ id }) => id)).toEqual([])
      expect(new Set(clauses.map(familyOf)).size).toBe(clauses.length)
      const claimed = new Set(clauses.flatMap(({ requirements }) => requirements))
      expect(owed(facts).filter(({ id }) => !claimed.has(id))).toEqual([])
      for (const language of languages) {
        const resolved = resolvePolicy({ policy, clientFacts: answers, factModel: model, language })
        expect(resolved.missing).toEqual([])
        expect(resolved.brokenReferences).toEqual([])
        expect(resolved.untranslated).toEqual([])
        expect(resolved.sections.every((section) => section.blocks.length > 0 && section.title.length > 0)).toBe(true)
        expect(resolved.sections.map((section) => section.id)).toEqual(policy.sections.map((section) => section.id))
      }
    }),
    { numRuns: 500 },
  )
}, 120_000)
