import { sectionFromClause } from '#core/assembly/section-from-clause'
import type { Clause, ClauseId } from '#core/library/clause'
import { familyOf } from '#core/library/clause-family'
import type { Library } from '#core/library/library'
import type { Policy, Section } from '#core/policy/policy'

/** Which clauses a policy is to have, and which sections no more. */
export interface Revision {
  add: readonly ClauseId[]
  /** Ids of sections. */
  remove: readonly string[]
}

/**
 * The place, counted from 0, that a clause's section has among others: after the last one whose clause comes before it
 * in the library.
 */
export function placeOfClause(library: Library, sections: readonly Section[], clause: Clause): number {
  const order = new Map(library.clauses.map((one, index) => [one.id, index]))
  const own = order.get(familyOf(clause)) ?? order.get(clause.id) ?? Number.POSITIVE_INFINITY
  const orderOf = (section: Section): number => order.get(section.clause?.id ?? '') ?? Number.POSITIVE_INFINITY
  return sections.findLastIndex((section) => orderOf(section) < own) + 1
}

/**
 * The policy with clauses added at their places and sections taken away. A clause or section that is not there is left
 * out, and so is the removal of the last section: a policy has at least one.
 */
export function revisePolicy(library: Library, policy: Policy, { add, remove }: Revision): Policy {
  const kept = policy.sections.filter(({ id }) => !remove.includes(id))
  const sections = [...kept]
  for (const id of add) {
    const clause = library.clauses.find((one) => one.id === id)
    if (clause === undefined) continue
    const taken = new Set(sections.map((section) => section.id))
    const section = sectionFromClause(clause, library.version, policy.languages, taken)
    sections.splice(placeOfClause(library, sections, clause), 0, section)
  }
  return sections.length === 0 ? policy : { ...policy, sections }
}
