import { expect } from 'vitest'
import type { Publication } from '#core/resolve/publication'
import { policyLines } from '#tests/support/policy-text'

/** Words with half-spaces, without the signs and direction marks between them. */
export const wordsIn = (text: string): string[] =>
  text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, '').match(/[\p{L}\p{M}\p{N}\u200c_]+/gu) ?? []

/** Every word of a publication's sections in the order of reading, numbers of headings included. */
export const wordsOf = ({ policies }: Publication): string[] =>
  policies.flatMap((policy) => wordsIn(policyLines(policy).join('\n')))

/**
 * Holds that `found` has every expected word, in order. What stands between them (contents lists, page numbers, column
 * names repeated) is passed over.
 * @param slack how many words a reader may have put before their neighbours
 */
export function expectInOrder(expected: readonly string[], found: readonly string[], slack = 0): void {
  const left: (string | undefined)[] = [...found]
  let from = 0
  for (const [index, word] of expected.entries()) {
    const at = left.indexOf(word, Math.max(0, from - slack))
    if (at < 0) {
      const around = expected.slice(Math.max(0, index - 4), index + 3).join(' ')
      expect.unreachable(
        `“${word}” is missing in “${around}” after “${found.slice(Math.max(0, from - 6), from).join(' ')}”`,
      )
    }
    left[at] = undefined
    from = Math.max(from, at + 1)
  }
}
