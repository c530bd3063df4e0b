import { directedLines, widthOf } from '#core/export/text/directed-text'
import { wrapLine } from '#core/export/text/wrap-line'
import type { Direction } from '#core/language'
import type { Block, TableCell } from '#core/resolve/resolved-policy'
import { joinDirections } from '#core/typography/join-directions'
import type { DirectedText } from '#core/typography/split-directions'

type Table = Extract<Block, { kind: 'table' }>

const gap = '  '

const linesOfBlock = (block: Block, direction: Direction): DirectedText[][] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return directedLines(block.content)
    case 'quote':
      return linesOfBlocks(block.content, direction)
    case 'list':
      return block.items.flatMap((item) =>
        linesOfBlocks(item, direction).map((line, index) =>
          index === 0 ? [{ text: '• ', direction }, ...line] : line,
        ),
      )
    case 'table':
      return [block.header, ...block.rows].flat().flatMap((cell) => linesOfBlocks(cell.content, direction))
  }
}

const linesOfBlocks = (blocks: readonly Block[], direction: Direction): DirectedText[][] =>
  blocks.flatMap((block) => linesOfBlock(block, direction))

const joined = (cell: TableCell, direction: Direction, separator: string): DirectedText[] =>
  linesOfBlocks(cell.content, direction).flatMap((line, index) =>
    index === 0 ? line : [{ text: separator, direction }, ...line],
  )

/** Columns under each other, or null where a cell has several lines or a row would be too wide. */
const alignedRows = ({ header, rows }: Table, direction: Direction, width: number): string[] | null => {
  const all = header.length > 0 ? [header, ...rows] : rows
  const cells = all.map((row) => row.map((cell) => linesOfBlocks(cell.content, direction)))
  if (cells.some((row) => row.some((lines) => lines.length > 1))) return null
  const texts = cells.map((row) => row.map(([line = []]) => joinDirections(line, direction).trim()))
  const columns = (texts[0] ?? []).map((_, column) => Math.max(...texts.map((row) => widthOf(row[column] ?? ''))))
  if (columns.reduce((sum, column) => sum + column + gap.length, -gap.length) > width) return null
  const lines = texts.map((row) =>
    row
      .map((text, column) => text + ' '.repeat((columns[column] ?? 0) - widthOf(text)))
      .join(gap)
      .trimEnd(),
  )
  if (header.length > 0) lines.splice(1, 0, columns.map((column) => '-'.repeat(column)).join(gap))
  return lines
}

/** Each row as lines of 'column: cell' but for empty cells, a blank line between rows; without a header a row is one such line. */
const records = ({ header, rows }: Table, direction: Direction, width: number): string[] =>
  rows.flatMap((row, number) => {
    const cells = row.map((cell) => joined(cell, direction, '; '))
    const separator = (text: string): DirectedText => ({ text, direction })
    const entries =
      header.length === 0
        ? [cells.flatMap((cell, column) => (column === 0 ? cell : [separator(column === 1 ? ': ' : '; '), ...cell]))]
        : cells.map((cell, column) => {
            const name = header[column]
            return name && cell.length > 0 ? [...joined(name, direction, ' '), separator(': '), ...cell] : cell
          })
    const lines = entries.flatMap((entry) =>
      wrapLine(entry, direction, width - 2).map((line, index) => (index === 0 ? line : `  ${line}`)),
    )
    return number > 0 && header.length > 0 ? ['', ...lines] : lines
  })

/**
 * A table as lines: aligned columns where they fit, else one 'column: cell' line after another. Right-to-left text is
 * never aligned: its letters are not of one width in any font.
 */
export const tableLines = (table: Table, direction: Direction, width: number): string[] =>
  (direction === 'ltr' ? alignedRows(table, direction, width) : null) ?? records(table, direction, width)
