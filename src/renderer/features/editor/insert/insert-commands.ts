import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'

interface Range {
  from: number
  to: number
}

/** Puts a chip in the place of what was typed for it, in the same type. */
export const insertInline = (state: EditorState, { from, to }: Range, node: Node): Transaction =>
  state.tr.replaceWith(from, to, node.mark(state.doc.resolve(to).marks())).scrollIntoView()

/** Takes away the paragraph that was typed for the menu; its text only where the paragraph has to stay. */
export function clearParagraph(state: EditorState, { from, to }: Range): Transaction {
  const $from = state.doc.resolve(from)
  const canGo = $from.depth === 2 && $from.node(1).childCount > 2
  return canGo ? state.tr.delete($from.before(), $from.after()) : state.tr.delete(from, to)
}
