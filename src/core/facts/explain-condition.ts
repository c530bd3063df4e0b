import { type Condition, type FactTest, holds } from '#core/facts/condition'
import type { Facts } from '#core/facts/facts'

/** A test of one fact, and how it came out. */
export interface Reason {
  test: FactTest
  passed: boolean
}

function reasons(condition: Condition, facts: Facts): Reason[] {
  if ('not' in condition) return reasons(condition.not, facts)
  if ('fact' in condition) return [{ test: condition, passed: holds(condition, facts) }]
  const outcome = holds(condition, facts)
  const parts = 'all' in condition ? condition.all : condition.any
  return parts.filter((part) => holds(part, facts) === outcome).flatMap((part) => reasons(part, facts))
}

const key = (reason: Reason): string => JSON.stringify(reason)

/**
 * The tests that made `condition` what it is of `facts`, true or false, each once, in the order they are written:
 * wherever all of them come out the same, so does the condition, whatever the other facts are.
 */
export function explainCondition(condition: Condition, facts: Facts): Reason[] {
  const byKey = new Map(reasons(condition, facts).map((reason) => [key(reason), reason]))
  return [...byKey.values()]
}
