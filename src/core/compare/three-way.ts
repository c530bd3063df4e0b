/** One of two policies that are compared: the one at hand, or the other. */
export type Side = 'mine' | 'theirs'

/** Which side has changed something since both had the same; `unknown` where nobody knows what both had. */
export type ChangedBy = Side | 'both' | 'unknown'

/** Something as both sides have it, and as both had it once; the base is null where that is not known. */
export interface ThreeWay<Value> {
  mine: Value
  theirs: Value
  base: { value: Value } | null
}

/** Which side has changed it; null where both say the same. */
export function changedBy<Value>(
  { mine, theirs, base }: ThreeWay<Value>,
  same: (one: Value, other: Value) => boolean,
): ChangedBy | null {
  if (same(mine, theirs)) return null
  if (base === null) return 'unknown'
  if (same(mine, base.value)) return 'theirs'
  return same(theirs, base.value) ? 'mine' : 'both'
}

/** What the side says that has changed it; `mine` where both or nobody did. */
export const changedValue = <Value>(sides: ThreeWay<Value>, same: (one: Value, other: Value) => boolean): Value =>
  changedBy(sides, same) === 'theirs' ? sides.theirs : sides.mine
