import type { EditorView } from '@tiptap/pm/view'

/** How near to the edge of the sheet's window what is revealed may stand, in pixels. */
const margin = 64

/** How often is looked again: blocks that come into sight only now are seldom as high as was guessed. */
const looks = 6

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/**
 * Scrolls to something on a page if it is out of sight, and resolves once it stays in sight. The editor itself scrolls
 * only while it has the focus.
 */
export async function reveal(view: EditorView, find: () => Element | null): Promise<void> {
  for (let look = 0; look < looks; look += 1) {
    const element = find()
    const around = view.dom.closest('.cb-pages')
    if (element === null || around === null) return
    const { top, bottom } = element.getBoundingClientRect()
    const frame = around.getBoundingClientRect()
    const isInSight = top >= frame.top + margin && bottom <= frame.bottom - margin
    // Once more after the first look: what is in sight may be about to move.
    if (isInSight && look > 0) return
    if (!isInSight) element.scrollIntoView({ block: 'center' })
    await nextFrame()
  }
}
