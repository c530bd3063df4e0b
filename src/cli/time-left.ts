import type { BatchProgress } from '#app/export-batch'
import type { Language } from '#core/language'

/** Below this part of the work, what has been done says little about what remains. */
const enough = 0.02

/**
 * About how long a work will still take, if it goes on as it has gone since this was made: in steps of five
 * seconds up to a minute, then in minutes. Null while nobody can tell. `now` gives milliseconds.
 */
export function createTimeLeft(language: Language, now: () => number): (progress: BatchProgress) => string | null {
  const start = now()
  const say = (value: number, unit: 'second' | 'minute'): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
  return ({ work, total }) => {
    if (work < total * enough) return null
    const seconds = ((now() - start) / 1000 / work) * (total - work)
    return seconds <= 60
      ? say(Math.max(1, Math.ceil(seconds / 5)) * 5, 'second')
      : say(Math.ceil(seconds / 60), 'minute')
  }
}
