import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Decoration, DecorationSet } from '@tiptap/pm/view'

/** What decorates a block of text that begins at `position`. */
export type DecorateBlock = (block: Node, position: number) => Decoration[]

/** Decorates a block anew, in the place of what decorated it. */
export function decorateAnew(
  decorations: DecorationSet,
  doc: Node,
  block: Node,
  position: number,
  decorate: DecorateBlock,
): DecorationSet {
  const end = position + block.nodeSize
  // One that reaches into a neighbour is of a block that has been split.
  const old = decorations.find(position, end).filter(({ from, to }) => from < end && to > position)
  return decorations.remove(old).add(doc, decorate(block, position))
}

/** The decorations of a document's blocks after a change: only the blocks that it touched are decorated anew. */
export function followBlocks(
  decorations: DecorationSet,
  { mapping, doc }: Transaction,
  decorate: DecorateBlock,
): DecorationSet {
  let followed = decorations.map(mapping, doc)
  mapping.maps.forEach((map, index) => {
    map.forEach((_from, _to, from, to) => {
      const later = mapping.slice(index + 1)
      doc.nodesBetween(
        Math.max(0, later.map(from, -1) - 1),
        Math.min(doc.content.size, later.map(to, 1) + 1),
        (node, position) => {
          if (!node.isTextblock) return true
          followed = decorateAnew(followed, doc, node, position, decorate)
          return false
        },
      )
    })
  })
  return followed
}
