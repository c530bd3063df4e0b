import type { Element } from 'hast'
import { h } from 'hastscript'
import { columnShares } from '#core/export/column-shares'
import { plainText } from '#core/export/heading-text'
import { type HtmlForm, headingName, numberSpan } from '#core/export/html/html-form'
import { inlinesToHast } from '#core/export/html/inlines-to-hast'
import type { Direction } from '#core/language'
import type { Block, TableCell } from '#core/resolve/resolved-policy'

type Table = Extract<Block, { kind: 'table' }>

interface Context {
  direction: Direction
  form: HtmlForm
}

/** More columns than these do not fit a phone: the table then scrolls in a box of its own. */
const columnsThatFit = 3

const cells = (name: 'th' | 'td', row: readonly TableCell[], context: Context): Element[] =>
  row.map((cell) => {
    const only = cell.content.length === 1 ? cell.content[0] : undefined
    const content =
      only?.kind === 'paragraph' ? inlinesToHast(only.content, context.direction) : blocksToHast(cell.content, context)
    return h(name, name === 'th' ? { scope: 'col' } : {}, content)
  })

/** Letters of average width that fit beside each other on a printed page, in the size of tables. */
const lettersOnPaper = 86

/** The columns with their widths on paper, where a page has one width and words must not be broken. */
const columnWidths = (rows: readonly (readonly TableCell[])[], columns: number): Element =>
  h(
    'colgroup',
    columnShares(rows, columns, lettersOnPaper).map((share) =>
      h('col', { style: `--share: ${(100 * share).toFixed(1)}%` }),
    ),
  )

const table = ({ header, rows }: Table, context: Context): Element => {
  const body = h(
    'tbody',
    rows.map((row) => h('tr', cells('td', row, context))),
  )
  const columns = Math.max(header.length, ...rows.map((row) => row.length))
  const element = h('table', [
    ...(context.form === 'bare' ? [] : [columnWidths([header, ...rows], columns)]),
    ...(header.length === 0 ? [] : [h('thead', h('tr', cells('th', header, context)))]),
    body,
  ])
  // The box takes focus, so that the keyboard can scroll it too.
  return columns <= columnsThatFit ? element : h('div', { class: 'wide', tabIndex: 0 }, element)
}

const item = (blocks: readonly Block[], context: Context): Element => {
  const [first, ...rest] = blocks
  const tight = first?.kind === 'paragraph' && rest.every((block) => block.kind === 'list')
  if (!tight) return h('li', blocksToHast(blocks, context))
  return h('li', inlinesToHast(first.content, context.direction), blocksToHast(rest, context))
}

const heading = ({ level, label, content }: Extract<Block, { kind: 'heading' }>, context: Context): Element =>
  h(headingName(level, context.form), [...numberSpan(label), ...inlinesToHast(content, context.direction)])

/** What an item holds in one line of text, or null if it holds more than a paragraph. */
const lineOf = ([first, ...rest]: readonly Block[]): string | null =>
  first?.kind === 'paragraph' && rest.length === 0 ? plainText(first.content) : null

/** How a list is set on paper: a few short items stay on one page, many short ones stand in two columns. */
const listClass = (items: readonly Block[][]): { class?: 'few' | 'many' } => {
  const lengths = items.map((blocks) => lineOf(blocks)?.length ?? Number.POSITIVE_INFINITY)
  if (items.length <= 4) return lengths.every((length) => length <= 160) ? { class: 'few' } : {}
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return items.length > 12 && total <= 45 * items.length ? { class: 'many' } : {}
}

const block = (source: Block, context: Context): Element[] => {
  switch (source.kind) {
    case 'heading':
      return plainText(source.content) === '' ? [] : [heading(source, context)]
    case 'paragraph':
      return source.content.length === 0 ? [] : [h('p', inlinesToHast(source.content, context.direction))]
    case 'list': {
      const items = source.items.map((blocks) => item(blocks, context))
      const set = listClass(source.items)
      if (!source.ordered) return [h('ul', set, items)]
      return [h('ol', source.start === 1 ? set : { ...set, start: source.start }, items)]
    }
    case 'table':
      return [table(source, context)]
    case 'quote':
      return [h('blockquote', blocksToHast(source.content, context))]
  }
}

const blocksToHast = (blocks: readonly Block[], context: Context): Element[] =>
  blocks.flatMap((source) => block(source, context))

/** A section's blocks as HTML elements; what is empty leaves no element behind. */
export const sectionBlocksToHast = (blocks: readonly Block[], direction: Direction, form: HtmlForm): Element[] =>
  blocksToHast(blocks, { direction, form })
