import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { followBlocks } from '../document/follow-blocks'
import { tellPage } from '../document/tell-page'
import { findMarks } from './find-marks'

/** The marks that are shown; null while none are. */
const marksKey = new PluginKey<DecorationSet | null>('showMarks')

function endMark(): HTMLElement {
  const mark = document.createElement('span')
  mark.className = 'cb-mark-paragraphEnd'
  return mark
}

function decorate(block: Node, position: number): Decoration[] {
  return findMarks(block, position).map(({ kind, from, to }) =>
    kind === 'paragraphEnd'
      ? Decoration.widget(from, endMark, { side: 1, marks: [], key: kind, ignoreSelection: true })
      : Decoration.inline(from, to, { class: `cb-mark-${kind}` }),
  )
}

function decorateAll(doc: Node): DecorationSet {
  const found: Decoration[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    found.push(...decorate(node, position))
    return false
  })
  return DecorationSet.create(doc, found)
}

/** Shows spaces of all kinds and the ends of paragraphs, in the window only: the document does not change. */
export const ShowMarks = Extension.create({
  name: 'showMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet | null>({
      key: marksKey,
      state: {
        init: () => null,
        apply: (transaction, marks) => {
          const shown: unknown = transaction.getMeta(marksKey)
          if (typeof shown === 'boolean') return shown ? decorateAll(transaction.doc) : null
          return marks === null || !transaction.docChanged ? marks : followBlocks(marks, transaction, decorate)
        },
      },
      props: { decorations: (state) => marksKey.getState(state) },
    }),
  ],
})

/** Shows the marks of a page, or hides them. */
export function setMarks(view: EditorView, shown: boolean): void {
  if ((marksKey.getState(view.state) !== null) !== shown)
    tellPage(view, ({ tr }) => tr.setMeta(marksKey, shown).setMeta('addToHistory', false))
}
