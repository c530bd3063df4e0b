import type { EditorView } from '@tiptap/pm/view'

/** How near to the edge of the sheet's window a match may stand, in pixels. */
const margin = 64

/** Scrolls to the selected match if it is out of sight; the editor itself scrolls only while it has the focus. */
export function revealCurrent(view: EditorView): void {
  const scroll = (): void => {
    const current = view.dom.querySelector('.cb-found-current')
    const around = view.dom.closest('.cb-pages')
    if (current === null || around === null) return
    const { top, bottom } = current.getBoundingClientRect()
    const frame = around.getBoundingClientRect()
    if (top < frame.top + margin || bottom > frame.bottom - margin) current.scrollIntoView({ block: 'center' })
  }
  scroll()
  // Blocks that come into sight only now are seldom as high as was guessed.
  requestAnimationFrame(scroll)
}
