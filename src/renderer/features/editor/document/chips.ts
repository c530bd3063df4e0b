import { type Extensions, Node as NodeExtension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import type { Direction } from '#core/language'
import { type DirectedText, splitDirections } from '#core/typography/split-directions'

/** What a chip shows: its text, what the pointer reads on it, and whether something is amiss. */
interface ChipFace {
  text: string
  title: string
  amiss: boolean
  /** An address or number, which reads from left to right on any page. */
  verbatim?: boolean
}

/** Tells chips what to show; its answers may change, then `refreshChips` has them drawn again. */
export interface ChipFaces {
  variable(fact: string): ChipFace
  reference(section: string): ChipFace
}

/** Draws a chip in a page of direction `base`; a Latin name in a Persian answer keeps its own direction. */
function draw(chip: HTMLElement, face: ChipFace, base: Direction): void {
  const runs: DirectedText[] =
    face.verbatim === true ? [{ text: face.text, direction: 'ltr' }] : splitDirections(face.text, base)
  const [only] = runs
  if (runs.length === 1 && only !== undefined) {
    chip.dir = only.direction
    if (chip.textContent !== only.text) chip.textContent = only.text
  } else if (chip.textContent !== face.text) {
    chip.dir = base
    chip.replaceChildren(
      ...runs.map((run) => {
        const part = document.createElement('bdi')
        part.dir = run.direction
        part.textContent = run.text
        return run.direction === base ? run.text : part
      }),
    )
  }
  chip.title = face.title
  chip.classList.toggle('cb-chip-amiss', face.amiss)
}

/** A chip in plain DOM: a policy has hundreds, and each React root would cost a millisecond. */
class Chip implements NodeView {
  readonly dom: HTMLElement = document.createElement('span')
  readonly #type: string
  readonly #face: (node: Node) => ChipFace
  readonly #base: Direction

  constructor(node: Node, className: string, base: Direction, face: (node: Node) => ChipFace) {
    this.#base = base
    this.#type = node.type.name
    this.#face = face
    this.dom.className = `cb-chip ${className}`
    this.dom.contentEditable = 'false'
    this.#show(node)
  }

  #show(node: Node): void {
    const key = node.type.name === 'variable' ? 'fact' : 'section'
    this.dom.dataset[key] = String(node.attrs[key])
    draw(this.dom, this.#face(node), this.#base)
  }

  update(node: Node): boolean {
    if (node.type.name !== this.#type) return false
    this.#show(node)
    return true
  }

  ignoreMutation(): boolean {
    return true
  }
}

/** Has every chip of an editor drawn again, after answers, the order of sections or the window's language changed. */
export function refreshChips(view: EditorView, faces: ChipFaces, base: Direction): void {
  for (const chip of view.dom.querySelectorAll<HTMLElement>('.cb-chip')) {
    const { fact, section } = chip.dataset
    if (fact !== undefined) draw(chip, faces.variable(fact), base)
    else if (section !== undefined) draw(chip, faces.reference(section), base)
  }
}

/**
 * The document's extensions, with variables and cross-references shown as chips. The chips are views of their own nodes:
 * views that a plugin brings come after the first drawing, and have the whole page drawn once more.
 */
export function withChips(extensions: Extensions, faces: ChipFaces, base: Direction): Extensions {
  const show = (className: string, face: (node: Node) => ChipFace) => ({
    addNodeView:
      () =>
      ({ node }: { node: Node }) =>
        new Chip(node, className, base, face),
  })
  const variable = show('cb-variable', ({ attrs }) => faces.variable(String(attrs.fact)))
  const reference = show('cb-reference', ({ attrs }) => faces.reference(String(attrs.section)))
  return extensions.map((extension) => {
    if (!(extension instanceof NodeExtension)) return extension
    if (extension.name === 'variable') return extension.extend(variable)
    return extension.name === 'crossReference' ? extension.extend(reference) : extension
  })
}
