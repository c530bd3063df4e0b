import { sectionFromClause } from '#core/assembly/section-from-clause'
import { holds } from '#core/facts/condition'
import type { Facts } from '#core/facts/facts'
import { relevantFacts } from '#core/facts/relevant-facts'
import type { ByLanguage, Language } from '#core/language'
import type { Clause } from '#core/library/clause'
import { familyOf } from '#core/library/clause-family'
import type { Library } from '#core/library/library'
import { type Policy, policyFormatVersion, type Section } from '#core/policy/policy'

export interface Assembly {
  library: Library
  /** The client's answers. */
  facts: Facts
  /** Answers that differ for this policy. */
  policyFacts: Facts
  languages: Language[]
  authoritative: Language
  id: string
  title: Partial<ByLanguage<string>>
  /** ISO 8601 date. */
  effectiveDate: string
}

/** The clauses that belong into a policy of these facts, in reading order: `when` holds, and one of each family of alternatives. */
export function applicableClauses(library: Library, facts: Facts): Clause[] {
  const taken = new Set<string>()
  return library.clauses.filter((clause) => {
    const family = familyOf(clause)
    if (taken.has(family) || (clause.when !== undefined && !holds(clause.when, facts))) return false
    taken.add(family)
    return true
  })
}

/** Makes a new policy from the library's clauses that apply to the facts. The result passes `checkPolicy`. */
export function assemblePolicy(assembly: Assembly): Policy {
  const { library, languages } = assembly
  const taken = new Set<string>()
  const sections: Section[] = []
  const facts = relevantFacts(library.factModel, { ...assembly.facts, ...assembly.policyFacts })
  for (const clause of applicableClauses(library, facts)) {
    const section = sectionFromClause(clause, library.version, languages, taken)
    taken.add(section.id)
    sections.push(section)
  }
  return {
    formatVersion: policyFormatVersion,
    id: assembly.id,
    title: assembly.title,
    languages,
    authoritative: assembly.authoritative,
    effectiveDate: assembly.effectiveDate,
    sections,
    facts: assembly.policyFacts,
  }
}
