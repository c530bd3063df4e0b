import type { FactKey } from '#core/facts/facts'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/**
 * The facts that texts show, each once, in their order. `json` may be anything: a list of policies asks this of files
 * that it does not check node by node, so nothing is taken for granted and no depth ends it.
 */
export function factsOf(json: unknown): FactKey[] {
  const found = new Set<FactKey>()
  const waiting: unknown[] = [json]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (!isObject(value)) continue
    const { type, attrs } = value
    if (type === 'variable' && isObject(attrs) && typeof attrs.fact === 'string') found.add(attrs.fact)
    // The last that goes in comes out first.
    for (const part of Object.values(value).reverse()) waiting.push(part)
  }
  return [...found]
}
