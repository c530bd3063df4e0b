import type { Block } from '#core/resolve/resolved-policy'

/** A block that holds a line of text itself. */
export type TextBlock = Extract<Block, { kind: 'heading' | 'paragraph' }>

/** The headings and paragraphs in blocks, however deep, in the order of reading. */
export function* linesOfText(blocks: readonly Block[]): Generator<TextBlock> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        yield block
        break
      case 'quote':
        yield* linesOfText(block.content)
        break
      case 'list':
        for (const item of block.items) yield* linesOfText(item)
        break
      case 'table':
        for (const cell of [block.header, ...block.rows].flat()) yield* linesOfText(cell.content)
    }
  }
}
