import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { tellPage } from '../document/tell-page'
import { drawInSight, drawnIn } from './drawn-sections'

/** How far beyond the window's edges sections are drawn, and how far there must at least be some, in its heights. */
const reach = { drawn: 2, least: 1 }

/** The first of the elements, which stand below each other, that ends below a height; their number if none does. */
function firstBelow(elements: HTMLCollection, height: number): number {
  let [low, high] = [0, elements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) > height) high = middle
    else low = middle + 1
  }
  return low
}

/** Draws what comes into sight of a long page as it is scrolled, ahead of the eye. */
class FollowSight {
  readonly #view: EditorView
  readonly #heights: Map<string, number>
  readonly #frame: Element | null
  readonly #look = (): void => this.#draw()
  readonly #resizes = new ResizeObserver(this.#look)

  constructor(view: EditorView, heights: Map<string, number>) {
    this.#view = view
    this.#heights = heights
    this.#frame = view.dom.closest('.cb-pages')
    this.#frame?.addEventListener('scroll', this.#look, { passive: true })
    if (this.#frame !== null) this.#resizes.observe(this.#frame)
    // A page that comes into sight has a size from then on.
    this.#resizes.observe(view.dom)
  }

  /** The sections up to this many of the window's heights beyond its edges, by their places. */
  #within(heights: number): { from: number; to: number } {
    const { top, bottom, height } = this.#frame?.getBoundingClientRect() ?? { top: 0, bottom: 0, height: 0 }
    const { children } = this.#view.dom
    return {
      from: firstBelow(children, top - heights * height),
      to: firstBelow(children, bottom + heights * height) + 1,
    }
  }

  #draw(): void {
    const { state, dom, composing } = this.#view
    if (composing || dom.clientHeight === 0 || dom.children.length !== state.doc.childCount) return
    const idAt = (index: number) => String(state.doc.child(index).attrs.id)
    const drawn = new Set(drawnIn(state))
    const idsOf = ({ from, to }: { from: number; to: number }) =>
      Array.from({ length: Math.min(to, state.doc.childCount) - from }, (_, index) => idAt(from + index))
    if (idsOf(this.#within(reach.least)).every((id) => drawn.has(id))) return
    this.#measure(drawn)
    const near = new Set(idsOf(this.#within(reach.drawn)))
    tellPage(this.#view, (told) => drawInSight(told, near))
  }

  /** A section that is blank again keeps its height, so that nothing moves. */
  #measure(drawn: ReadonlySet<string>): void {
    for (const section of this.#view.dom.children) {
      const id = section.getAttribute('data-section')
      const title = section.querySelector('h2')
      if (id === null || title === null || !drawn.has(id)) continue
      this.#heights.set(id, section.getBoundingClientRect().bottom - title.getBoundingClientRect().bottom)
    }
  }

  destroy(): void {
    this.#frame?.removeEventListener('scroll', this.#look)
    this.#resizes.disconnect()
  }
}

export const followSight = (heights: Map<string, number>): Plugin =>
  new Plugin({ view: (view) => new FollowSight(view, heights) })
