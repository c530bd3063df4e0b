import type { DocumentJson, NodeJson } from '#core/document/document-json'

type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'quote' | 'cell'

/** A piece of a text as it is compared: a word or sign, a fact, a reference, or the beginning of a block. */
export interface Piece {
  kind: 'word' | 'fact' | 'reference' | 'block'
  /** The word, the fact's key, the section's id, or a `BlockKind`. */
  says: string
  /** Whether a space stands before it. */
  spaced: boolean
}

/** Words keep their half-spaces, apostrophes and hyphens, addresses their dots; any other sign stands for itself. */
const wordOrSign = /(\s*)([\p{L}\p{M}\p{N}_]+(?:[\u200c'’@./:-][\p{L}\p{M}\p{N}_]+)*|[^\s])/gu

const blockKinds: Record<string, BlockKind> = {
  sectionTitle: 'title',
  heading: 'heading',
  paragraph: 'paragraph',
  listItem: 'item',
  blockquote: 'quote',
  tableCell: 'cell',
  tableHeader: 'cell',
}

/** A section's text as a row of pieces; each block begins with one of its own. Empty for a text that is not there. */
export function readWords(text: DocumentJson | undefined): Piece[] {
  const pieces: Piece[] = []
  let spaced = false
  const add = (kind: Piece['kind'], says: string) => {
    pieces.push({ kind, says, spaced: spaced && kind !== 'block' })
    spaced = false
  }
  const readText = (value: string) => {
    let end = 0
    for (const match of value.matchAll(wordOrSign)) {
      spaced ||= match[1] !== ''
      add('word', match[2] ?? '')
      end = match.index + match[0].length
    }
    if (end < value.length) spaced = true
  }
  const read = (node: NodeJson, within: BlockKind): void => {
    const kind = blockKinds[node.type]
    if (node.type === 'text') readText(node.text ?? '')
    else if (node.type === 'variable') add('fact', String(node.attrs?.fact))
    else if (node.type === 'crossReference') add('reference', String(node.attrs?.section))
    else if (node.type === 'hardBreak') spaced = true
    else {
      if (node.type === 'paragraph') add('block', within)
      else if (kind === 'title' || kind === 'heading') add('block', kind)
      for (const child of node.content ?? []) read(child, kind ?? within)
    }
  }
  for (const node of text?.content ?? []) read(node, 'paragraph')
  return pieces
}
