import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientSchema } from '#contract/client'
import { assemblePolicy } from '#core/assembly/assemble-policy'
import { checkFacts } from '#core/facts/check-facts'
import { holds } from '#core/facts/condition'
import type { FactRow, Facts } from '#core/facts/facts'
import { askedFacts, isRequired } from '#core/facts/open-questions'
import { relevantFacts } from '#core/facts/relevant-facts'
import { languages } from '#core/language'
import { checkPolicy } from '#core/policy/parse-policy'
import { resolvePolicy } from '#core/resolve/resolve-policy'
import { clauseLibrary } from '#tests/support/clause-library'

const folder = join(process.cwd(), 'examples')
const library = clauseLibrary()
const model = library.factModel

const policyOf = (facts: Facts) =>
  assemblePolicy({
    library,
    facts,
    policyFacts: {},
    languages: [...languages],
    authoritative: 'en',
    id: 'privacy-policy',
    title: {},
    effectiveDate: '2026-11-22',
  })

const termsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

const rowsOf = (value: unknown): FactRow[] =>
  Array.isArray(value) ? value.filter((item): item is FactRow => typeof item === 'object') : []

describe.each(readdirSync(folder))('the example %s', (name) => {
  const client = clientSchema.parse(JSON.parse(readFileSync(join(folder, name, 'client.json'), 'utf8')))
  const facts = client.facts

  test('answers what is asked, and nothing else', () => {
    expect(checkFacts(facts, model)).toBeNull()
    const open = askedFacts(model, facts).filter((fact) => !(fact.key in facts) && isRequired(fact, facts))
    expect(open.map((fact) => fact.key)).toEqual([])
    expect(Object.keys(relevantFacts(model, facts))).toEqual(Object.keys(facts))
  })

  test('has its texts in every language', () => {
    for (const fact of model.facts) {
      const value = facts[fact.key]
      if (value === undefined) continue
      if (fact.type === 'localizedText') expect(Object.keys(value).sort(), fact.key).toEqual([...languages].sort())
      if (fact.type !== 'table') continue
      for (const column of fact.columns.filter((item) => item.type === 'localizedText')) {
        for (const row of rowsOf(value)) {
          expect(Object.keys(row[column.id] ?? {}).sort(), fact.key).toEqual([...languages].sort())
        }
      }
    }
  })

  test('lists every datum and purpose that its tables name', () => {
    const items = new Set(termsOf(facts['data.items']))
    const purposes = rowsOf(facts['purposes.list'])
    const used = new Set(purposes.flatMap((row) => termsOf(row.data)))
    expect([...used].filter((item) => !items.has(item))).toEqual([])
    expect([...items].filter((item) => !used.has(item))).toEqual([])
    const chosen = new Set(termsOf(facts['recipients.services']))
    for (const service of model.services.filter((item) => chosen.has(item.id))) {
      // Card details go from the buyer to the payment provider itself.
      expect(
        service.data.filter((item) => !items.has(item) && item !== 'card-details'),
        service.id,
      ).toEqual([])
      const named = purposes.map((row) => row.purpose)
      expect(
        service.purposes.filter((purpose) => !named.includes(purpose)),
        service.id,
      ).toEqual([])
    }
  })

  test('gives the same policy without gaps in every language', () => {
    const policy = policyOf(facts)
    expect(checkPolicy(policy)).toEqual({ ok: true, value: policy })
    for (const language of languages) {
      const resolved = resolvePolicy({ policy, clientFacts: facts, factModel: model, language })
      expect(resolved.missing).toEqual([])
      expect(resolved.brokenReferences).toEqual([])
      expect(resolved.untranslated).toEqual([])
      expect(resolved.sections.map((section) => section.id)).toEqual(policy.sections.map((section) => section.id))
    }
  })

  test('has no clause in two wordings', () => {
    const ids = policyOf(facts).sections.map((section) => section.clause?.id)
    const families = library.clauses
      .filter((clause) => ids.includes(clause.id))
      .map((clause) => clause.alternative?.of ?? clause.id)
    expect(families).toHaveLength(ids.length)
    expect(families.filter((family, index) => families.indexOf(family) !== index)).toEqual([])
  })

  test('meets every requirement of its laws that a text can meet', () => {
    const ids = policyOf(facts).sections.map((section) => section.clause?.id)
    const met = new Set(
      library.clauses.filter((clause) => ids.includes(clause.id)).flatMap((clause) => clause.requirements),
    )
    const unmet = library.laws
      .filter((law) => law.when === undefined || holds(law.when, facts))
      .flatMap((law) => law.requirements)
      .filter((requirement) => requirement.check === 'text' && requirement.severity === 'required')
      .filter((requirement) => requirement.when === undefined || holds(requirement.when, facts))
      .filter((requirement) => !met.has(requirement.id))
    expect(unmet.map((requirement) => requirement.id)).toEqual([])
  })
})
