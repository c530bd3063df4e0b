import type { Direction } from '#core/language'
import { type DirectedText, splitDirections } from '#core/typography/split-directions'

/** Isolates (UAX #9, section 2.4) keep a stretch of the other direction from turning its neighbours around. */
const isolate = { ltr: '\u2066', rtl: '\u2067' } as const
const endOfIsolate = '\u2069'

/** Writes stretches into one line whose own direction is `base`. */
export const joinDirections = (parts: readonly DirectedText[], base: Direction): string => {
  let line = ''
  let open: Direction = base
  for (const { text, direction } of parts) {
    if (direction !== open) {
      if (open !== base) line += endOfIsolate
      if (direction !== base) line += isolate[direction]
      open = direction
    }
    line += text
  }
  return open === base ? line : line + endOfIsolate
}

/** A plain text, such as a name, made safe to stand in a text of direction `base` where no markup can say so. */
export const isolateDirections = (text: string, base: Direction): string =>
  joinDirections(splitDirections(text, base), base)
