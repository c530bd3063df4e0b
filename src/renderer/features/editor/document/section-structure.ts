import { Extension } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { freeSectionId } from '#core/policy/free-section-id'

/** Marks a transaction that adds, removes or moves sections on purpose. */
export const structureKey = new PluginKey('sectionStructure')

/** Whether two documents have the same sections in the same order, whatever they say; most are the very same nodes. */
export const sameSections = (one: Node, other: Node): boolean =>
  one.childCount === other.childCount &&
  one.children.every((section, index) => {
    const present = other.child(index)
    return section === present || section.attrs.id === present.attrs.id
  })

/** prosemirror-history does not export its key; this is what the key is called. */
export const isUndoOrRedo = (transaction: Transaction): boolean => transaction.getMeta('history$') !== undefined

/** Whether a change may have taken a section away, put one there, moved or replaced one. */
export const isStructural = (transaction: Transaction): boolean =>
  transaction.getMeta(structureKey) === true || isUndoOrRedo(transaction)

/**
 * Pasted and dropped sections become their title as a heading, and their blocks: a section's id is unique, and pasting
 * must not add a section to the other languages unseen.
 */
export function withoutSections(slice: Slice): Slice {
  const { content, openStart, openEnd } = slice
  const single = content.childCount === 1 ? content.firstChild : null
  if (single?.type.name === 'section' && single.childCount === 1) {
    return new Slice(single.content, Math.max(0, openStart - 1), Math.max(0, openEnd - 1))
  }
  if (!content.content.some((node) => node.type.name === 'section')) return slice
  const blocks = content.content.flatMap((node) => (node.type.name === 'section' ? node.children : [node]))
  const plain = blocks.map((block) =>
    block.type.name === 'sectionTitle'
      ? (block.type.schema.nodes.heading?.create({ level: 3 }, block.content) ?? block)
      : block,
  )
  return new Slice(Fragment.from(plain), Math.max(0, openStart - 1), Math.max(0, openEnd - 1))
}

/** Gives ids to sections without one, and takes away the second of two with one id, which undoing may bring back. */
function repairIds(state: EditorState): Transaction | null {
  const seen = new Set<string>()
  const repair = state.tr
  state.doc.forEach((section, offset) => {
    const id: unknown = section.attrs.id
    if (typeof id !== 'string') {
      const given = freeSectionId('section', seen)
      seen.add(given)
      repair.setNodeAttribute(repair.mapping.map(offset), 'id', given)
    } else if (seen.has(id)) {
      repair.delete(repair.mapping.map(offset), repair.mapping.map(offset + section.nodeSize))
    } else seen.add(id)
  })
  return repair.docChanged ? repair.setMeta(structureKey, true) : null
}

/**
 * Keeps the list of sections whole: every section has an id of its own, and only commands made for it (or their undoing)
 * add, remove or move one. A keystroke over a selection that spans sections therefore cannot take away, in every
 * language, a section that was meant in one.
 */
export const sectionStructure = (): Plugin =>
  new Plugin({
    key: structureKey,
    props: { transformPasted: withoutSections },
    filterTransaction: (transaction, state) =>
      !transaction.docChanged || isStructural(transaction) || sameSections(transaction.doc, state.doc),
    appendTransaction: (_, before, after) => (before.doc === after.doc ? null : repairIds(after)),
  })

export const SectionStructure = Extension.create({
  name: 'sectionStructure',
  addProseMirrorPlugins: () => [sectionStructure()],
})
