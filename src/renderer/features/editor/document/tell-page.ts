import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Tells a page what nobody did on it, such as which words are wrong. What has just been selected there is read before:
 * between a press and the browser's word of it, the page would otherwise put the selection from before in its place.
 */
export function tellPage(view: EditorView, news: (state: EditorState) => Transaction): void {
  // With this event ProseMirror reads the selection; it offers no other way.
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
  view.dispatch(news(view.state))
}
