import { z } from 'zod'
import { type FactKey, type Facts, factKeySchema } from '#core/facts/facts'
import { isAnswer } from '#core/facts/is-answer'

/** When something applies, as data over facts; never code. */
export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | FactTest

/** A test of one fact. */
export type FactTest =
  | { fact: FactKey; is: string | boolean }
  | { fact: FactKey; includes: string }
  | { fact: FactKey; answered: boolean }

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
      z.strictObject({ fact: factKeySchema, is: z.union([z.string(), z.boolean()]) }),
      z.strictObject({ fact: factKeySchema, includes: z.string() }),
      z.strictObject({ fact: factKeySchema, answered: z.boolean() }),
    ],
    'is not a condition: use all, any, not, or a fact with is, includes or answered',
  ),
)

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
