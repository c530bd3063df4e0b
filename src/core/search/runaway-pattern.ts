/** A quantifier at the beginning of a text, and how often it lets its atom stand. */
const quantifier = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/

interface Repetition {
  length: number
  /** Whether the atom may stand more than once. */
  repeats: boolean
  /** Whether the number of times is open. */
  varies: boolean
}

function repetitionAt(pattern: string, at: number): Repetition | null {
  const found = quantifier.exec(pattern.slice(at, at + 40))
  if (found === null) return null
  const [{ length }, sign, least = '', comma, most = ''] = found
  if (sign !== undefined) return { length, repeats: sign !== '?', varies: true }
  const unlimited = comma !== undefined && most === ''
  const highest = Number(comma === undefined ? least : most)
  return {
    length,
    repeats: unlimited || highest > 1,
    varies: unlimited || (comma !== undefined && highest !== Number(least)),
  }
}

/** Where the atom that begins here ends, when it is no group. */
function atomEnd(pattern: string, at: number): number {
  if (pattern[at] === '\\')
    return at + (/^\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|k<[^>]*>|.)/su.exec(pattern.slice(at))?.[0].length ?? 1)
  if (pattern[at] !== '[') return at + 1
  let end = at + 1
  while (end < pattern.length && pattern[end] !== ']') end += pattern[end] === '\\' ? 2 : 1
  return end + 1
}

/**
 * Whether a sound regular expression repeats a group whose inside can match one text in several ways, as `(a+)+` and
 * `(a|a)*` do: JavaScript tries all of those ways, which takes longer than anybody lives, and nothing can stop it.
 * What is refused is every repeated group with a repetition, an option or an alternative inside, though some are harmless.
 */
export function isRunaway(pattern: string): boolean {
  /** Of each open group, whether what it matches can vary. */
  const open: boolean[] = [false]
  const vary = () => {
    open[open.length - 1] = true
  }
  let at = 0
  while (at < pattern.length) {
    let inside = false
    if (pattern[at] === '(') {
      open.push(false)
      // What names a group or makes it look around holds no atoms.
      at += /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/.exec(pattern.slice(at))?.[0].length ?? 1
      continue
    }
    if (pattern[at] === '|') {
      vary()
      at += 1
      continue
    }
    if (pattern[at] === ')') {
      inside = open.pop() ?? false
      at += 1
    } else at = atomEnd(pattern, at)
    const repetition = repetitionAt(pattern, at)
    if (inside && repetition?.repeats === true) return true
    if (inside || repetition?.varies === true) vary()
    at += repetition?.length ?? 0
  }
  return false
}
