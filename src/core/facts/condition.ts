import type { FactKey, Facts } from '#core/facts/facts'
import { isAnswer } from '#core/facts/is-answer'

/** When something applies, as data over facts; never code. */
export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | FactTest

/** A test of one fact. */
export type FactTest =
  | { fact: FactKey; is: string | boolean }
  | { fact: FactKey; includes: string }
  | { fact: FactKey; answered: boolean }

/** Whether `condition` is true of `facts`. A question not answered is neither true, nor false, nor includes anything. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts))
  if ('any' in condition) return condition.any.some((part) => holds(part, facts))
  if ('not' in condition) return !holds(condition.not, facts)
  if ('is' in condition) return facts[condition.fact] === condition.is
  if ('answered' in condition) return isAnswer(facts[condition.fact]) === condition.answered
  const value = facts[condition.fact]
  return Array.isArray(value) && value.some((item) => item === condition.includes)
}

/** Every fact that `condition` asks about, each once. */
export function factsIn(condition: Condition): FactKey[] {
  if ('all' in condition) return [...new Set(condition.all.flatMap(factsIn))]
  if ('any' in condition) return [...new Set(condition.any.flatMap(factsIn))]
  if ('not' in condition) return factsIn(condition.not)
  return [condition.fact]
}
