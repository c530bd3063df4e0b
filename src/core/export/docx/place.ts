import { type IParagraphOptions, Paragraph, type Table } from 'docx'
import type { Bookmarks } from '#core/export/docx/bookmarks'
import type { HeadingNumbers } from '#core/export/docx/heading-numbers'
import type { Look } from '#core/export/docx/look'
import { styleIds } from '#core/export/docx/style-ids'
import type { Block } from '#core/resolve/resolved-policy'

/** Where a block stands: what its paragraphs need to know of everything around them. */
export interface Place {
  look: Look
  bookmarks: Bookmarks
  numbers: HeadingNumbers
  /** A number that no list of the document has had. */
  nextList: () => number
  /** The least line height of a style in the policy's own look. */
  lineHeightOf: (style: string) => number
  /** The style of a paragraph that is nothing else. */
  style: string
  /** How many lists and quotes are around. */
  depth: number
  /** The start indent that those around ask for, in twips. */
  indent: number
  /** The width between the indents, in twips: a table fills it. */
  width: number
  /** Whether a table stands before: Word has no space after tables, so the paragraph must bring it. */
  afterTable: boolean
  /** Whether paragraphs stay on one page with what follows them. */
  keepNext: boolean
}

/** What blocks become. */
export type Written = Paragraph | Table

export type WriteBlocks = (content: Block[], place: Place) => Written[]

const spaceAfterTable = 200

/**
 * What a paragraph says of its direction: where the document's styles have the other one, it brings its own lines' height
 * too, as Arabic letters stand higher.
 */
const ownFormat = (
  style: string,
  { look, lineHeightOf }: Place,
): Pick<IParagraphOptions, 'bidirectional' | 'spacing'> => {
  const direction = look.direction === 'rtl' ? { bidirectional: true } : {}
  if (look.direction === look.styleDirection) return direction
  return { bidirectional: look.direction === 'rtl', spacing: { line: lineHeightOf(style), lineRule: 'atLeast' } }
}

/** A paragraph in the direction, style and indent of its place; `options` win. */
export const paragraphAt = (place: Place, { style = place.style, ...options }: IParagraphOptions): Paragraph => {
  const { spacing: lines, ...own } = ownFormat(style, place)
  const spacing = { ...lines, ...(place.afterTable ? { before: spaceAfterTable } : {}), ...options.spacing }
  return new Paragraph({
    style,
    ...own,
    ...(place.indent === 0 ? {} : { indent: { left: place.indent } }),
    ...(place.keepNext ? { keepNext: true } : {}),
    ...options,
    ...(Object.keys(spacing).length === 0 ? {} : { spacing }),
  })
}

/** What keeps two tables from becoming one, and a cell from ending with a table: Word opens neither as it was meant. */
export const separator = (place: Place): Paragraph =>
  paragraphAt(
    { ...place, afterTable: false },
    { style: styleIds.tableText, spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' } },
  )
