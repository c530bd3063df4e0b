import type { BatchProgress } from '#app/export-batch'

/** Below this part of the work, what has been done says little about what remains. */
const enough = 0.02

/**
 * About how many seconds a work will still take, if it goes on as it has gone since this was made: in steps of five
 * up to a minute, then in whole minutes. Null while nobody can tell. `now` gives milliseconds.
 */
export function createTimeLeft(now: () => number): (progress: BatchProgress) => number | null {
  const start = now()
  return ({ work, total }) => {
    if (work < total * enough) return null
    const seconds = ((now() - start) / 1000 / work) * (total - work)
    return seconds <= 60 ? Math.max(1, Math.ceil(seconds / 5)) * 5 : Math.ceil(seconds / 60) * 60
  }
}
