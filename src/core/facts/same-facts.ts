import type { Facts } from '#core/facts/facts'

/** Whether two sets of answers say the same, in whatever order. */
export const sameFacts = (one: Facts, other: Facts): boolean =>
  one === other || JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
