import { Table, TableCell, TableRow } from 'docx'
import { type Place, separator, type WriteBlocks } from '#core/export/docx/place'
import { styleIds } from '#core/export/docx/styles'
import { cellPadding, tableStyleIds } from '#core/export/docx/table-style'
import type { Block, TableCell as Cell, Inline } from '#core/resolve/resolved-policy'

type TableBlock = Extract<Block, { kind: 'table' }>

const lengthOfInlines = (content: Inline[]): number =>
  content.reduce((length, inline) => length + (inline.kind === 'text' ? inline.text.length : 0), 0)

const lengthOfBlock = (block: Block): number => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return lengthOfInlines(block.content)
    case 'list':
      return longest(block.items.flat())
    case 'quote':
      return longest(block.content)
    case 'table':
      return longest([block.header, ...block.rows].flat().flatMap((cell) => cell.content))
  }
}

/** The longest text that would stand on one line if it could. */
const longest = (blocks: Block[]): number => blocks.reduce((length, block) => Math.max(length, lengthOfBlock(block)), 0)

/**
 * The widths of a table's columns in twips, by the length of their longest texts: Word would fit them to the text, but
 * LibreOffice, Pages and Google Docs lay tables out by these widths alone. Together they are exactly `width`.
 */
export const columnWidths = (rows: Cell[][], columns: number, width: number): number[] => {
  const weights = Array.from({ length: columns }, (_, column) => {
    const length = longest(rows.flatMap((row) => row[column]?.content ?? []))
    return Math.min(Math.max(length, 14), 56)
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const widths = weights.map((weight) => Math.floor((width * weight) / total))
  const rest = width - widths.reduce((sum, each) => sum + each, 0)
  return widths.map((each, index) => (index === widths.length - 1 ? each + rest : each))
}

/**
 * A table that fills the width of its place, its columns from right to left in a right-to-left document. Its header
 * row is repeated on every page, and no row breaks across two. `blocks` writes what is in a cell.
 */
export const tableBlock = ({ header, rows }: TableBlock, place: Place, blocks: WriteBlocks): Table | undefined => {
  const all = header.length > 0 ? [header, ...rows] : rows
  const columns = Math.max(0, ...all.map((row) => row.length))
  if (columns === 0) return undefined
  const widths = columnWidths(all, columns, place.width)

  const cell = (content: Block[], column: number, style: string): TableCell => {
    const width = widths[column] ?? 0
    const inner: Place = { ...place, style, depth: 0, indent: 0, width: width - 2 * cellPadding, afterTable: false }
    const children = blocks(content, inner)
    const ended = children.length > 0 && !(children.at(-1) instanceof Table)
    return new TableCell({
      width: { size: width, type: 'dxa' },
      children: ended ? children : [...children, separator(inner)],
    })
  }
  const row = (cells: Cell[], isHeader: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(isHeader ? { tableHeader: true } : {}),
      children: widths.map((_, column) =>
        cell(cells[column]?.content ?? [], column, isHeader ? styleIds.tableHeading : styleIds.tableText),
      ),
    })

  return new Table({
    style: header.length > 0 ? tableStyleIds.headed : tableStyleIds.plain,
    width: { size: place.width, type: 'dxa' },
    ...(place.indent === 0 ? {} : { indent: { size: place.indent, type: 'dxa' } }),
    layout: 'fixed',
    columnWidths: widths,
    ...(place.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    tableLook: {
      firstRow: header.length > 0,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [...(header.length > 0 ? [row(header, true)] : []), ...rows.map((cells) => row(cells, false))],
  })
}
