import type { Condition } from '#core/facts/condition'
import type { Clause } from '#core/library/clause'
import type { Library } from '#core/library/library'
import { always } from '#core/library/review/find-answers'

/** The first clause of the family of alternatives that a clause belongs to: itself when it is no alternative. */
const familyOf = (clause: Clause): string => clause.alternative?.of ?? clause.id

/** When a clause enters a new policy: its own `when`, unless another of its family stands before it and enters instead. */
export function whenPresent(clause: Clause, library: Library): Condition {
  const before = library.clauses
    .slice(0, library.clauses.indexOf(clause))
    .filter((other) => familyOf(other) === familyOf(clause))
  const own = clause.when ?? always
  return before.length === 0 ? own : { all: [own, { not: { any: before.map((other) => other.when ?? always) } }] }
}
