import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

type Dispatch = ((transaction: Transaction) => void) | undefined

const spansSections = (state: EditorState): boolean => state.selection.$from.index(0) !== state.selection.$to.index(0)

/** Deletes what is selected in each section it spans, and leaves every section and title standing. */
export function deleteWithinSections(state: EditorState): Transaction {
  const { from, to } = state.selection
  const transaction = state.tr
  const ranges: { from: number; to: number }[] = []
  state.doc.forEach((section, offset) => {
    const title = section.firstChild
    if (title === null || offset >= to || offset + section.nodeSize <= from) return
    const titleStart = offset + 2
    const titleEnd = titleStart + title.content.size
    const bodyStart = titleEnd + 1
    const bodyEnd = offset + section.nodeSize - 1
    ranges.push({ from: Math.max(from, titleStart), to: Math.min(to, titleEnd) })
    ranges.push({ from: Math.max(from, bodyStart), to: Math.min(to, bodyEnd) })
  })
  for (const range of ranges.reverse()) {
    if (range.from < range.to) transaction.deleteRange(range.from, range.to)
  }
  return transaction.setSelection(
    TextSelection.near(transaction.doc.resolve(Math.min(from, transaction.doc.content.size))),
  )
}

/** Enter in a title: what follows the cursor becomes the section's first paragraph. */
function splitTitle(state: EditorState, dispatch: Dispatch): boolean {
  const { $from, $to } = state.selection
  const paragraph = state.schema.nodes.paragraph
  if ($from.parent.type.name !== 'sectionTitle' || !$from.sameParent($to) || paragraph === undefined) return false
  const end = $from.end()
  const rest = state.doc.slice($to.pos, end).content
  const transaction = state.tr.delete($from.pos, end)
  const below = transaction.mapping.map(end) + 1
  const next = transaction.doc.resolve(below).nodeAfter
  if (rest.size > 0 || next === null || next.content.size > 0) transaction.insert(below, paragraph.create(null, rest))
  transaction.setSelection(TextSelection.create(transaction.doc, below + 1))
  dispatch?.(transaction.scrollIntoView())
  return true
}

/** Backspace at the very start of a title or of a section's first block never pulls text over the border. */
function stopAtStart(state: EditorState, dispatch: Dispatch): boolean {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0) return false
  if ($from.parent.type.name === 'sectionTitle') return true
  const section = $from.node(1)
  if ($from.depth !== 2 || $from.index(1) !== 1 || $from.parent.type.name !== 'paragraph') return false
  const endOfTitle = $from.before(2) - 1
  const transaction = state.tr
  if ($from.parent.content.size === 0 && section.childCount > 2) transaction.delete($from.before(), $from.after())
  dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, endOfTitle)))
  return true
}

/** Delete at the end of a title or of a section never pulls the next one in. */
function stopAtEnd(state: EditorState): boolean {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset < $from.parent.content.size) return false
  if ($from.parent.type.name === 'sectionTitle') return true
  for (let depth = $from.depth; depth > 1; depth -= 1) {
    if ($from.index(depth - 1) < $from.node(depth - 1).childCount - 1) return false
  }
  return true
}

/** Copies or cuts a selection that spans sections; the default cut would take the sections with it. */
function cut(view: EditorView, event: ClipboardEvent): boolean {
  if (!spansSections(view.state) || event.clipboardData === null) return false
  const { dom, text } = view.serializeForClipboard(view.state.selection.content())
  event.clipboardData.clearData()
  event.clipboardData.setData('text/html', dom.innerHTML)
  event.clipboardData.setData('text/plain', text)
  view.dispatch(deleteWithinSections(view.state).scrollIntoView().setMeta('uiEvent', 'cut'))
  event.preventDefault()
  return true
}

/** Keys that know about sections. */
export const SectionKeys = Extension.create({
  name: 'sectionKeys',
  priority: 1000,
  addKeyboardShortcuts() {
    const remove = (atEdge: (state: EditorState, dispatch: Dispatch) => boolean) => () => {
      const { state, view } = this.editor
      if (!spansSections(state)) return atEdge(state, view.dispatch)
      view.dispatch(deleteWithinSections(state).scrollIntoView())
      return true
    }
    return {
      Enter: () => splitTitle(this.editor.state, this.editor.view.dispatch),
      Backspace: remove(stopAtStart),
      'Mod-Backspace': remove(stopAtStart),
      Delete: remove(stopAtEnd),
      'Mod-Delete': remove(stopAtEnd),
    }
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput: (view, _from, _to, text) => {
          if (!spansSections(view.state)) return false
          const transaction = deleteWithinSections(view.state)
          view.dispatch(transaction.insertText(text).scrollIntoView())
          return true
        },
        handleDOMEvents: { cut },
      },
    }),
  ],
})
