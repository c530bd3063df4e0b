import { applicableClauses } from '#core/assembly/assemble-policy'
import { holds } from '#core/facts/condition'
import { explainCondition, type Reason } from '#core/facts/explain-condition'
import type { Facts } from '#core/facts/facts'
import { relevantFacts } from '#core/facts/relevant-facts'
import type { ClauseId } from '#core/library/clause'
import type { Library } from '#core/library/library'

/** Why a clause enters a new policy, or does not. */
export interface ExplainedClause {
  id: ClauseId
  /** What made its `when` true or false; none when it has no `when`. */
  reasons: Reason[]
  /** The clause of the same family that enters in its place, although its own `when` is true. */
  instead?: ClauseId
}

interface ExplainedClauses {
  taken: ExplainedClause[]
  left: ExplainedClause[]
}

/** Every clause of the library, in reading order: those that a new policy of these answers takes, and those it leaves. */
export function explainClauses(library: Library, answers: Facts): ExplainedClauses {
  const facts = relevantFacts(library.factModel, answers)
  const familyOf = ({ id, alternative }: Library['clauses'][number]): ClauseId => alternative?.of ?? id
  const takenBy = new Map(applicableClauses(library, facts).map((clause) => [familyOf(clause), clause.id]))
  const explained: ExplainedClauses = { taken: [], left: [] }
  for (const clause of library.clauses) {
    const reasons = clause.when === undefined ? [] : explainCondition(clause.when, facts)
    const taken = takenBy.get(familyOf(clause))
    if (taken === clause.id) explained.taken.push({ id: clause.id, reasons })
    else {
      const applies = clause.when === undefined || holds(clause.when, facts)
      explained.left.push({ id: clause.id, reasons, ...(applies && taken !== undefined && { instead: taken }) })
    }
  }
  return explained
}
