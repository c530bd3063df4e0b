import { expect } from 'vitest'
import type { Publication } from '#core/resolve/publication'
import { policyLines } from '#tests/support/policy-text'

/** Words with half-spaces, without the signs and direction marks between them. */
export const wordsIn = (text: string): string[] =>
  text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, '').match(/[\p{L}\p{M}\p{N}\u200c_]+/gu) ?? []

/** Every word of a publication in the order of reading: its contents lists, then its sections with their numbers. */
export const wordsOf = ({ policies, design }: Publication): string[] =>
  policies.flatMap((policy) => {
    const headings = policyLines({
      ...policy,
      sections: policy.sections.map((section) => ({ ...section, blocks: [] })),
    })
    return wordsIn([...(design.contents ? headings : []), ...policyLines(policy)].join('\n'))
  })

/** Words that a reader puts between two neighbours at most: those of a page's edges and of a table's header. */
const reach = 80

/** Where a word begins in what is left, and in how many pieces it stands: a line may end inside an address. */
function placeOf(
  word: string,
  left: readonly (string | undefined)[],
  from: number,
  to: number,
): [number, number] | null {
  const whole = left.indexOf(word, from)
  if (whole >= 0 && whole < to) return [whole, 1]
  for (let at = from; at < to; at += 1) {
    let [joined, pieces] = ['', 0]
    while (pieces < 8 && joined.length < word.length) {
      joined += left[at + pieces] ?? '\0'
      pieces += 1
    }
    if (joined === word) return [at, pieces]
  }
  return null
}

/**
 * Holds that `found` has every expected word, in order. What stands between them (contents lists, page numbers, column
 * names repeated) is passed over.
 * @param slack how many words a reader may have put before their neighbours
 */
export function expectInOrder(expected: readonly string[], found: readonly string[], slack = 0): void {
  const left: (string | undefined)[] = [...found]
  let from = 0
  for (const [index, word] of expected.entries()) {
    const start = Math.max(0, from - slack)
    const place = placeOf(word, left, start, from + reach)
    if (place === null) {
      const around = expected.slice(Math.max(0, index - 4), index + 3).join(' ')
      const before = found.slice(Math.max(0, from - 6), from + 6).join(' ')
      expect.unreachable(`“${word}” of “${around}” is missing near “${before}”`)
    }
    const [at, pieces] = place
    left.fill(undefined, at, at + pieces)
    from = Math.max(from, at + pieces)
  }
}

/** The words that are not found as often as they are expected; a line may end inside an address. */
export function missingWords(expected: readonly string[], found: readonly string[]): string[] {
  const joined = found.join('')
  const counts = new Map<string, number>()
  for (const word of expected) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].filter(([word, count]) => joined.split(word).length <= count).map(([word]) => word)
}
