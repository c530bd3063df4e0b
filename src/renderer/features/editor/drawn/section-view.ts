import { DOMSerializer, type Node } from '@tiptap/pm/model'
import type { Decoration, NodeView } from '@tiptap/pm/view'
import { isDrawn } from './drawn-sections'

/** Letters of a line, and the height of a line and of what parts two blocks, in the text's own measure: a guess. */
const line = { letters: 80, height: 1.65, gap: 0.7 }

/** A guess of how high the text below a section's title is, in the text's own measure. */
function guessHeight(section: Node): number {
  let height = 0
  section.descendants((block) => {
    if (!block.isTextblock) return true
    if (block.type.name !== 'sectionTitle')
      height += Math.max(1, Math.ceil(block.content.size / line.letters)) * line.height + line.gap
    return false
  })
  return height
}

const render = (section: Node) => DOMSerializer.renderSpec(document, section.type.spec.toDOM?.(section) ?? ['section'])

/** A section with all that is in it. */
function drawnView(section: Node): NodeView {
  return {
    ...render(section),
    update: (changed, decorations) => isDrawn(decorations) && changed.sameMarkup(section),
  }
}

/** A section's title over the place that its text takes. */
function blankView(section: Node, heights: ReadonlyMap<string, number>): NodeView {
  const { dom } = render(section)
  const title = document.createElement('h2')
  const place = document.createElement('div')
  const show = (shown: Node) => {
    title.textContent = shown.firstChild?.textContent ?? ''
    const measured = heights.get(String(shown.attrs.id))
    place.style.blockSize = measured === undefined ? `${guessHeight(shown)}em` : `${measured}px`
  }
  if (dom instanceof Element) {
    dom.classList.add('cb-blank')
    dom.append(title, place)
  }
  show(section)
  return {
    dom,
    update: (changed, decorations) => {
      if (isDrawn(decorations) || changed.attrs.id !== section.attrs.id) return false
      show(changed)
      return true
    },
    ignoreMutation: () => true,
  }
}

/**
 * How a section of a long page is shown: drawn, or its title alone over a blank of about its height.
 * @param heights of the texts that have been drawn, by section, in pixels
 */
export const sectionView = (
  section: Node,
  decorations: readonly Decoration[],
  heights: ReadonlyMap<string, number>,
): NodeView => (isDrawn(decorations) ? drawnView(section) : blankView(section, heights))
