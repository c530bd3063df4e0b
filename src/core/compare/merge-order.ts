/**
 * The order of what is kept of two lists: as in `lead`, and what only `other` has comes after what it follows there.
 * Kept are those that `isKept` says of; none is left out or named twice.
 */
export function mergeOrder(
  lead: readonly string[],
  other: readonly string[],
  isKept: (id: string) => boolean,
): string[] {
  const order = lead.filter(isKept)
  let before: string | null = null
  for (const id of other) {
    if (!isKept(id)) continue
    if (!order.includes(id)) order.splice(before === null ? 0 : order.indexOf(before) + 1, 0, id)
    before = id
  }
  return order
}
