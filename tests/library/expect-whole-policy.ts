import { expect } from 'vitest'
import { assemblePolicy } from '#core/assembly/assemble-policy'
import { checkFacts } from '#core/facts/check-facts'
import { holds } from '#core/facts/condition'
import type { Facts } from '#core/facts/facts'
import { relevantFacts } from '#core/facts/relevant-facts'
import { languages } from '#core/language'
import type { Library } from '#core/library/library'
import { isOwedByText } from '#core/library/library-coverage'
import { checkPolicy } from '#core/policy/parse-policy'
import { resolvePolicy } from '#core/resolve/resolve-policy'

/**
 * Holds that these answers, which fill in the form, give a policy in all languages that has no gap and no clause that
 * does not belong, none in two wordings, and whatever the laws that apply want a text to say.
 */
export function expectWholePolicy(library: Library, answers: Facts): void {
  const { factModel, categories } = library
  expect(checkFacts(answers, factModel)).toBeNull()
  const policy = assemblePolicy({
    library,
    facts: answers,
    policyFacts: {},
    languages: [...languages],
    authoritative: 'en',
    id: 'privacy-policy',
    title: {},
    effectiveDate: '2026-11-22',
  })
  expect(checkPolicy(policy)).toEqual({ ok: true, value: policy })
  const facts = relevantFacts(factModel, answers)
  const clauses = policy.sections.flatMap(
    (section) => library.clauses.find((item) => item.id === section.clause?.id) ?? [],
  )
  expect(clauses.length).toBe(policy.sections.length)
  expect(clauses.filter(({ when }) => when !== undefined && !holds(when, facts)).map(({ id }) => id)).toEqual([])
  expect(new Set(clauses.map(({ id, alternative }) => alternative?.of ?? id)).size).toBe(clauses.length)
  const claimed = new Set(clauses.flatMap(({ requirements }) => requirements))
  const owed = library.laws
    .filter((law) => law.when === undefined || holds(law.when, facts))
    .flatMap((law) => law.requirements)
    .filter((requirement) => isOwedByText(requirement))
    .filter(({ when }) => when === undefined || holds(when, facts))
  expect(owed.filter(({ id }) => !claimed.has(id))).toEqual([])
  for (const language of languages) {
    const resolved = resolvePolicy({ policy, clientFacts: answers, factModel, categories, language })
    expect(resolved.missing).toEqual([])
    expect(resolved.brokenReferences).toEqual([])
    expect(resolved.untranslated).toEqual([])
    expect(resolved.sections.every((section) => section.blocks.length > 0 && section.title.length > 0)).toBe(true)
    expect(resolved.sections.map((section) => section.id)).toEqual(policy.sections.map((section) => section.id))
  }
}
