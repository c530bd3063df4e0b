import type { EditorView } from '@tiptap/pm/view'

/** How near to the edge of the sheet's window what is revealed may stand, in pixels. */
const margin = 64

/** How much of a section is to be seen below its title, in pixels. */
const textBelowTitle = 240

/** How often is looked again: blocks that come into sight only now are seldom as high as was guessed. */
const looks = 12

/** In how many frames on end it must have been in sight: what is in sight may be about to move. */
const framesInSight = 4

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/**
 * Scrolls to something on a page if it is out of sight, and resolves once it stays in sight. The editor itself scrolls
 * only while it has the focus.
 *
 * @param below how much is to be seen below it, in pixels
 */
export async function reveal(view: EditorView, find: () => Element | null, below = margin): Promise<void> {
  let inSight = 0
  for (let look = 0; look < looks; look += 1) {
    const element = find()
    const around = view.dom.closest('.cb-pages')
    if (element === null || around === null) return
    const { top, bottom } = element.getBoundingClientRect()
    const frame = around.getBoundingClientRect()
    const isInSight = top >= frame.top + margin && bottom <= frame.bottom - below
    inSight = isInSight ? inSight + 1 : 0
    if (inSight === framesInSight) return
    if (!isInSight) element.scrollIntoView({ block: 'center' })
    await nextFrame()
  }
}

/** Scrolls to a section if its title or the beginning of its text is out of sight. */
export const revealSection = (view: EditorView, id: string): Promise<void> =>
  reveal(view, () => view.dom.querySelector(`[data-section="${CSS.escape(id)}"] > h2`), textBelowTitle)
