import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Table, TableRow } from 'mdast'
import { plainText } from '#core/export/heading-text'
import { inlinesToMdast, inlinesToMdastLine } from '#core/export/markdown/inlines-to-mdast'
import type { Block, TableCell } from '#core/resolve/resolved-policy'

type Flow = BlockContent | DefinitionContent

const lineEnd: PhrasingContent = { type: 'html', value: '<br>' }

const linesOfBlock = (block: Block): PhrasingContent[][] => {
  switch (block.kind) {
    case 'paragraph':
      return [inlinesToMdastLine(block.content, 'cell')]
    case 'heading':
      return [[{ type: 'strong', children: inlinesToMdastLine(block.content, 'cell') }]]
    case 'quote':
      return cellLines(block.content)
    case 'list':
      return block.items.flatMap((item, index) => {
        const marker: PhrasingContent = { type: 'text', value: block.ordered ? `${block.start + index}. ` : '• ' }
        return cellLines(item).map((line, number) => (number === 0 ? [marker, ...line] : line))
      })
    case 'table':
      return [block.header, ...block.rows].flat().flatMap((cell) => cellLines(cell.content))
  }
}

/** The blocks of a cell as lines, since a Markdown cell holds no blocks. */
const cellLines = (blocks: readonly Block[]): PhrasingContent[][] => blocks.flatMap(linesOfBlock)

const row = (cells: readonly TableCell[]): TableRow => ({
  type: 'tableRow',
  children: cells.map(({ content }) => ({
    type: 'tableCell',
    children: cellLines(content).flatMap((line, index) => (index === 0 ? line : [lineEnd, ...line])),
  })),
})

const table = ({ header, rows }: Extract<Block, { kind: 'table' }>): Table => {
  const columns = Math.max(header.length, ...rows.map((cells) => cells.length))
  // A Markdown table always has a header row; it stays empty where there is none.
  const first = header.length > 0 ? header : Array.from({ length: columns }, (): TableCell => ({ content: [] }))
  return { type: 'table', children: [first, ...rows].map(row) }
}

const listItem = (blocks: readonly Block[]): ListItem => ({
  type: 'listItem',
  spread: blocks.filter(({ kind }) => kind !== 'list').length > 1,
  children: blocksToMdast(blocks),
})

/** A heading's content with its number before it. */
export const labelled = (label: string, children: PhrasingContent[]): PhrasingContent[] =>
  label === '' ? children : [{ type: 'text', value: `${label} ` }, ...children]

const block = (source: Block): Flow[] => {
  switch (source.kind) {
    case 'heading': {
      if (plainText(source.content) === '') return []
      const children = labelled(source.label, inlinesToMdastLine(source.content, 'heading'))
      return [{ type: 'heading', depth: source.level, children }]
    }
    case 'paragraph':
      return plainText(source.content) === '' ? [] : [{ type: 'paragraph', children: inlinesToMdast(source.content) }]
    case 'list': {
      const children = source.items.map(listItem)
      const spread = children.some((item) => item.spread === true)
      return [
        source.ordered
          ? { type: 'list', ordered: true, start: source.start, spread, children }
          : { type: 'list', ordered: false, spread, children },
      ]
    }
    case 'table':
      return [table(source)]
    case 'quote':
      return [{ type: 'blockquote', children: blocksToMdast(source.content) }]
  }
}

/** A section's blocks as Markdown nodes. */
export const blocksToMdast = (blocks: readonly Block[]): Flow[] => blocks.flatMap(block)
