import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkFacts } from '#core/facts/check-facts'
import type { Facts } from '#core/facts/facts'
import { askedFacts } from '#core/facts/open-questions'
import { expectWholePolicy } from '#tests/library/expect-whole-policy'
import { arbitraryFacts } from '#tests/support/arbitrary-facts'
import { clauseLibrary, clauseLibraryFiles, loadClauseLibrary } from '#tests/support/clause-library'

const library = clauseLibrary()
const model = library.factModel

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

/** Facts that a table or list shows are asked before; all others are found answered when the form is complete. */
test('any complete form gives a policy without gaps, the same in each language, with what the laws require', () => {
  fc.assert(
    fc.property(arbitraryFacts(model), (answers) => expectWholePolicy(library, answers)),
    { numRuns: 500 },
  )
}, 600_000)
