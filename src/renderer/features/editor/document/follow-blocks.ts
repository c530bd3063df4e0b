import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Decoration, DecorationSet } from '@tiptap/pm/view'

/** What decorates a block of text that begins at `position`. */
export type DecorateBlock = (block: Node, position: number) => Decoration[]

/** A block of text and where it begins. */
export interface PlacedBlock {
  block: Node
  position: number
}

/** Decorates blocks anew, in the place of what decorated them. */
export function decorateAnew(
  decorations: DecorationSet,
  doc: Node,
  blocks: readonly PlacedBlock[],
  decorate: DecorateBlock,
): DecorationSet {
  const old = blocks.flatMap(({ block, position }) => {
    const end = position + block.nodeSize
    // One that reaches into a neighbour is of a block that has been split.
    return decorations.find(position, end).filter(({ from, to }) => from < end && to > position)
  })
  const fresh = blocks.flatMap(({ block, position }) => decorate(block, position))
  return decorations.remove(old).add(doc, fresh)
}

/** The decorations of a document's blocks after a change: only the blocks that it touched are decorated anew. */
export function followBlocks(
  decorations: DecorationSet,
  { mapping, doc }: Transaction,
  decorate: DecorateBlock,
): DecorationSet {
  const touched = new Map<number, PlacedBlock>()
  mapping.maps.forEach((map, index) => {
    map.forEach((_from, _to, from, to) => {
      const later = mapping.slice(index + 1)
      doc.nodesBetween(
        Math.max(0, later.map(from, -1) - 1),
        Math.min(doc.content.size, later.map(to, 1) + 1),
        (block, position) => {
          if (!block.isTextblock) return true
          touched.set(position, { block, position })
          return false
        },
      )
    })
  })
  return decorateAnew(decorations.map(mapping, doc), doc, [...touched.values()], decorate)
}
