import type { Editor } from '@tiptap/core'

/** Writes a character as if its key had been pressed. */
export function insertCharacter({ view }: Editor, character: string): void {
  const { from, to } = view.state.selection
  const typed = () => view.state.tr.insertText(character, from, to)
  const handled = view.someProp('handleTextInput', (handle) => handle(view, from, to, character, typed))
  if (handled !== true) view.dispatch(typed().scrollIntoView())
  view.focus()
}
