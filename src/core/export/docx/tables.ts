import { Table, TableCell, TableRow } from 'docx'
import { columnShares } from '#core/export/column-shares'
import { staysWithNext } from '#core/export/docx/keep-together'
import { type Place, separator, type WriteBlocks } from '#core/export/docx/place'
import { styleIds } from '#core/export/docx/style-ids'
import { cellPadding, tableStyleIds } from '#core/export/docx/table-style'
import type { Block, TableCell as Cell } from '#core/resolve/resolved-policy'

type TableBlock = Extract<Block, { kind: 'table' }>

/** The average width of a letter in a table, in twips. */
const letter = 104

/**
 * The widths of a table's columns in twips: Word would fit them to the text, but LibreOffice, Pages and Google Docs lay
 * tables out by these widths alone. Together they are exactly `width`.
 */
export const columnWidths = (rows: Cell[][], columns: number, width: number): number[] => {
  const widths = columnShares(rows, columns, width / letter).map((share) => Math.floor(width * share))
  const rest = width - widths.reduce((sum, each) => sum + each, 0)
  return widths.map((each, index) => (index === widths.length - 1 ? each + rest : each))
}

/**
 * A table that fills the width of its place, its columns from right to left in a right-to-left document. Its header
 * row is repeated on every page, no row breaks across two, and neither the first nor the last stands alone on one.
 * `blocks` writes what is in a cell.
 */
export const tableBlock = ({ header, rows }: TableBlock, place: Place, blocks: WriteBlocks): Table | undefined => {
  const all = header.length > 0 ? [header, ...rows] : rows
  const columns = Math.max(0, ...all.map((row) => row.length))
  if (columns === 0) return undefined
  const widths = columnWidths(all, columns, place.width)

  const cell = (content: Block[], column: number, style: string, keepNext: boolean): TableCell => {
    const width = widths[column] ?? 0
    const inner: Place = {
      ...place,
      style,
      depth: 0,
      indent: 0,
      width: width - 2 * cellPadding,
      afterTable: false,
      keepNext,
    }
    const children = blocks(content, inner)
    const ended = children.length > 0 && !(children.at(-1) instanceof Table)
    return new TableCell({
      width: { size: width, type: 'dxa' },
      children: ended ? children : [...children, separator(inner)],
    })
  }
  const row = (cells: Cell[], isHeader: boolean, keepNext: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(isHeader ? { tableHeader: true } : {}),
      children: widths.map((_, column) =>
        cell(cells[column]?.content ?? [], column, isHeader ? styleIds.tableHeading : styleIds.tableText, keepNext),
      ),
    })

  return new Table({
    style: header.length > 0 ? tableStyleIds.headed : tableStyleIds.plain,
    width: { size: place.width, type: 'dxa' },
    ...(place.indent === 0 ? {} : { indent: { size: place.indent, type: 'dxa' } }),
    layout: 'fixed',
    columnWidths: widths,
    ...(place.look.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    tableLook: {
      firstRow: header.length > 0,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      ...(header.length > 0 ? [row(header, true, true)] : []),
      ...rows.map((cells, index) => row(cells, false, staysWithNext(index, rows.length))),
    ],
  })
}
