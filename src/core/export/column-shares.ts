import { plainText } from '#core/export/heading-text'
import { linesOfText } from '#core/export/lines-of-text'
import type { TableCell } from '#core/resolve/resolved-policy'

/** The texts of a cell that would each stand on one line if they could. */
const textsOf = ({ content }: TableCell): string[] => [...linesOfText(content)].map((line) => plainText(line.content))

/** The room between two columns, in letters of average width. */
const padding = 2.5

/** A word in letters of average width: capitals, digits and signs are broader. */
const widthOfWord = (word: string): number =>
  word.length + (word.match(/[^\p{Ll}\p{Lo}\p{M}\p{Cf}.,:;]/gu)?.length ?? 0) / 3

/** What no text stands on: the room between columns, and at a line's end about half a word. */
const lostAtLineEnd = padding + 4

/** More letters than these ask for no more room. */
const longText = 400

const widthOfLongestWord = (text: string): number =>
  Math.max(...text.split(/(?<=-)|[ \t\r\n]+/).map((word) => widthOfWord(word.slice(0, longText)) + padding))

/** The least width of each column: its longest word, or less where the table has no room for all of them. */
const leastWidths = (longestWords: readonly number[], room: number): number[] => {
  const least = longestWords.map(() => 0)
  let left = room
  const ascending = [...longestWords.entries()].sort(([, one], [, other]) => one - other)
  for (const [place, [column, width]] of ascending.entries()) {
    const given = Math.min(width, left / (ascending.length - place))
    least[column] = given
    left -= given
  }
  return least
}

interface Column {
  least: number
  weight: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

/** Shares `room` by the columns' weights, but gives none less than its least width; these together are no more than `room`. */
const widthsOf = (columns: readonly Column[], room: number): number[] => {
  const total = sum(columns.map(({ weight }) => weight))
  const byWeight = ({ weight }: Column): number => (room * weight) / total
  const loose = columns.filter((column) => byWeight(column) >= column.least)
  if (loose.length === columns.length || loose.length === 0) return columns.map(byWeight)
  const tight = columns.filter((column) => !loose.includes(column))
  const rest = widthsOf(loose, room - sum(tight.map(({ least }) => least)))
  return columns.map((column) => rest[loose.indexOf(column)] ?? column.least)
}

/**
 * How a table's width is shared between its columns, as fractions of 1. Each column has room for its longest word, as far
 * as there is room; beyond that longer texts have more, so that no row is much higher than it must be.
 * @param room the table's width in letters of average width
 */
export const columnShares = (rows: readonly (readonly TableCell[])[], columns: number, room: number): number[] => {
  const cells = Array.from({ length: columns }, (_, column) =>
    rows.map((row) => textsOf(row[column] ?? { content: [] })),
  )
  const longestWords = cells.map((texts) => Math.max(2 * padding, ...texts.flat().map(widthOfLongestWord)))
  const least = leastWidths(longestWords, room)
  // A row is as high as its highest cell: near to the least sum of heights is the least sum of their squares.
  const weights = cells.map((texts) => {
    const lengths = texts.map((lines) => Math.min(longText, sum(lines.map((line) => line.length))))
    return (1 + sum(lengths.map((length) => length ** 2))) ** (1 / 3)
  })
  const fixed = Math.min(lostAtLineEnd, ...least)
  const shared = weights.map((weight, column) => ({ weight, least: (least[column] ?? 0) - fixed }))
  return widthsOf(shared, room - columns * fixed).map((width) => (width + fixed) / room)
}
