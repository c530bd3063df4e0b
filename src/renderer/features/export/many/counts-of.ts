import type { PolicyOutcome } from '#contract/export-schema'

/** How many policies of an export were done, failed and were left, and how many there are. */
export function countsOf(outcomes: readonly PolicyOutcome[]): Record<'done' | 'failed' | 'left' | 'total', number> {
  const count = (kind: PolicyOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length
  return { done: count('done'), failed: count('failed'), left: count('notDone'), total: outcomes.length }
}
