import { Table } from 'docx'
import { headingParagraph } from '#core/export/docx/heading-paragraph'
import { inlines } from '#core/export/docx/inlines'
import { introduces } from '#core/export/docx/keep-together'
import { listBlocks } from '#core/export/docx/lists'
import { indentStep } from '#core/export/docx/look'
import { type Place, paragraphAt, separator, type Written } from '#core/export/docx/place'
import { styleIds } from '#core/export/docx/style-ids'
import { tableBlock } from '#core/export/docx/tables'
import type { Block } from '#core/resolve/resolved-policy'

/** Inside a quote lists and tables are set in as far as its text. */
const quoted = (place: Place): Place => ({
  ...place,
  style: styleIds.quote,
  depth: place.depth + 1,
  indent: place.indent + indentStep,
  width: place.width - 2 * indentStep,
})

const blockAt = (block: Block, place: Place): Written[] => {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block, place)]
    case 'paragraph':
      return [paragraphAt(place, { children: inlines(block.content, place) })]
    case 'list':
      return listBlocks(block, place, blocksAt)
    case 'table': {
      const table = tableBlock(block, place, blocksAt)
      return table ? [table] : []
    }
    case 'quote':
      return blocksAt(block.content, quoted(place))
  }
}

/** The paragraphs and tables of a text that stands at a place. */
export const blocksAt = (blocks: Block[], place: Place): Written[] => {
  const written: Written[] = []
  for (const [index, block] of blocks.entries()) {
    const afterTable = index === 0 ? place.afterTable : written.at(-1) instanceof Table
    const keepNext = place.keepNext || introduces(block, blocks[index + 1])
    const pieces = blockAt(block, { ...place, afterTable, keepNext })
    if (written.at(-1) instanceof Table && pieces[0] instanceof Table) written.push(separator(place))
    written.push(...pieces)
  }
  return written
}
