import { sectionFromClause } from '#core/assembly/section-from-clause'
import type { Clause } from '#core/library/clause'
import type { Section } from '#core/policy/policy'
import { sameSection } from '#core/policy/same-policy'
import type { PolicyStore } from './policy-store'

/**
 * A clause as a new section of the opened policy. A deleted section's id is used again, so that references to it hold,
 * unless undoing its deletion could still bring back a text that somebody has edited.
 */
export function sectionOfClause(store: PolicyStore, clause: Clause, libraryVersion: string): Section {
  const { policy, pool } = store.getState()
  const make = (taken: Iterable<string>) => sectionFromClause(clause, libraryVersion, policy.languages, new Set(taken))
  const fresh = make(policy.sections.map((section) => section.id))
  const deleted = pool.get(fresh.id)
  return deleted === undefined || sameSection(deleted, fresh) ? fresh : make(pool.keys())
}
