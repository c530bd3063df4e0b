/** Whether two values are the same JSON. The order of keys does not count; a key that is undefined counts as absent. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
    return one.every((item, index) => sameJson(item, other[index]))
  }
  const left = new Map<string, unknown>(Object.entries(one).filter(([, value]) => value !== undefined))
  const right = new Map<string, unknown>(Object.entries(other).filter(([, value]) => value !== undefined))
  return (
    left.size === right.size && [...left].every(([key, value]) => right.has(key) && sameJson(value, right.get(key)))
  )
}
