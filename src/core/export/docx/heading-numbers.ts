import { type Heading, type HeadingLevel, headingsIn } from '#core/export/docx/headings'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'

/** A heading whose number Word counts. */
interface Counted {
  /** The place of its level among those of the list, from 0. */
  level: number
  /** Which of `restarts` begins with it, where the number does not follow on the one before. */
  restart?: number
}

/** The list of a document's heading numbers. */
export interface HeadingNumbers {
  /** What stands before a number of the first level: “§ ”, or nothing. */
  prefix: string
  /** How many levels of headings have numbers. */
  depth: number
  restarts: { level: number; start: number }[]
  /** Undefined where a heading's label is text, or there is none. */
  of: (heading: Heading) => Counted | undefined
  /** Whether a heading's style brings a number. */
  isLinked: (level: HeadingLevel) => boolean
}

const prefixes = ['', '§\u00a0']

/** Word's own limit. */
const highestNumber = 32767

/** A number as the list prints it: “3.” or “§ 3.” on the first level, “3.2.1” below. */
const printed = (numbers: readonly number[], prefix: string): string =>
  numbers.length === 1 ? `${prefix}${numbers[0]}.` : numbers.join('.')

/** The numbers that a label is made of; undefined where the list would not print just this. */
const numbersOf = ({ level, label }: Heading, prefix: string): number[] | undefined => {
  const numbers = (label.match(/[0-9]+/g) ?? []).map(Number)
  const isPrinted = numbers.length === level - 1 && printed(numbers, prefix) === label
  return isPrinted && numbers.every((number) => number > 0 && number <= highestNumber) ? numbers : undefined
}

/**
 * Which headings of a document Word can number itself so that it prints the labels they have. It counts on from heading
 * to heading through all languages; where a label does not follow on, as in a policy whose untranslated sections are left
 * out, it is told to begin anew with that number. Persian labels stay text. See docs/decisions/0011-word-counts-what-it-can.md.
 */
export const headingNumbers = (policies: readonly ResolvedPolicy[]): HeadingNumbers => {
  const headings = policies.flatMap(headingsIn)
  const prefix = prefixes.find((each) => headings.some((heading) => numbersOf(heading, each) !== undefined)) ?? ''
  const counted = new Map<Heading, Counted>()
  const restarts: HeadingNumbers['restarts'] = []
  let last: number[] = []
  for (const heading of headings) {
    const numbers = numbersOf(heading, prefix)
    const own = numbers?.at(-1)
    if (numbers === undefined || own === undefined) continue
    const level = numbers.length - 1
    if (numbers.slice(0, level).some((number, index) => number !== last[index])) continue
    if (own === (last[level] ?? 0) + 1) {
      counted.set(heading, { level })
    } else {
      counted.set(heading, { level, restart: restarts.length })
      restarts.push({ level, start: own })
    }
    last = numbers
  }
  const depth = Math.max(0, ...[...counted.values()].map(({ level }) => level + 1))
  return {
    prefix,
    depth,
    restarts,
    of: (heading) => counted.get(heading),
    isLinked: (level) => level - 2 < depth,
  }
}
