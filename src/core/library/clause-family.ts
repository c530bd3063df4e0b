import type { Clause, ClauseId } from '#core/library/clause'

/** The clause that a clause says in another way, or the clause itself: what it shares with its alternatives. */
export const familyOf = (clause: Clause): ClauseId => clause.alternative?.of ?? clause.id

/** The clauses that say in another way what this one says, in the order given. */
export const alternativesTo = (clause: Clause, clauses: readonly Clause[]): Clause[] =>
  clauses.filter((other) => other.id !== clause.id && familyOf(other) === familyOf(clause))
