import type { FactCell, Facts, FactValue } from '#core/facts/facts'

/** Whether two answers, or two cells of one, say the same; undefined: not answered. */
export const sameAnswer = (one: FactValue | FactCell | undefined, other: FactValue | FactCell | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Whether two sets of answers say the same, in whatever order. */
export const sameFacts = (one: Facts, other: Facts): boolean =>
  one === other || JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
