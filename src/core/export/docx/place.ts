import { type IParagraphOptions, Paragraph, type Table } from 'docx'
import type { Bookmarks } from '#core/export/docx/bookmarks'
import type { Look } from '#core/export/docx/look'
import { paragraphDirection } from '#core/export/docx/runs'
import { styleIds } from '#core/export/docx/styles'
import type { Direction, Language } from '#core/language'
import type { Block } from '#core/resolve/resolved-policy'

/** Where a block stands: what its paragraphs need to know of everything around them. */
export interface Place {
  language: Language
  direction: Direction
  look: Look
  bookmarks: Bookmarks
  /** A number that no list of the document has had. */
  nextList: () => number
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

/** A paragraph in the direction, style and indent of its place; `options` win. */
export const paragraphAt = (place: Place, options: IParagraphOptions): Paragraph =>
  new Paragraph({
    style: place.style,
    ...paragraphDirection(place.direction),
    ...(place.indent === 0 ? {} : { indent: { left: place.indent } }),
    ...(place.keepNext ? { keepNext: true } : {}),
    ...(place.afterTable ? { spacing: { before: spaceAfterTable } } : {}),
    ...options,
  })

/** What keeps two tables from becoming one, and a cell from ending with a table: Word opens neither as it was meant. */
export const separator = (place: Place): Paragraph =>
  paragraphAt(
    { ...place, style: styleIds.tableText, afterTable: false },
    { spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' } },
  )
