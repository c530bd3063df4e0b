import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { SectionOrigin } from '#core/policy/section-origin'
import { currentSection } from '../document/section-commands'
import { isUndoOrRedo, structureKey } from '../document/section-structure'

/** What the mark of a section shows. */
interface MarkFace {
  origin: SectionOrigin
  /** What the pointer reads on it. */
  title: string
  name: string
  isOpen: boolean
}

/** The marks of one page: the plugin that puts one beside each title, and what draws them. */
export interface GutterMarks {
  plugin: Plugin
  draw(faceOf: (section: string) => MarkFace | undefined): void
}

type MarkOf = (section: string) => HTMLElement

const marksKey = new PluginKey<DecorationSet>('gutterMarks')

function marksIn(doc: Node, markOf: MarkOf): DecorationSet {
  const marks: Decoration[] = []
  doc.forEach((section, offset) => {
    const id = String(section.attrs.id)
    const options = { key: `origin-${id}`, side: -1, ignoreSelection: true, stopEvent: () => true }
    marks.push(Decoration.widget(offset + 1, () => markOf(id), options))
  })
  return DecorationSet.create(doc, marks)
}

/** Only the mark of the section with the cursor is a stop for the Tab key: with all of them nobody would get past the text. */
function tendTabStop({ dom, state }: EditorView, markOf: MarkOf): void {
  const current = markOf(String(state.doc.child(currentSection(state)).attrs.id))
  if (current.tabIndex === 0) return
  for (const mark of dom.querySelectorAll<HTMLElement>('.cb-origin[tabindex="0"]')) mark.tabIndex = -1
  current.tabIndex = 0
}

/** Whether a change may have taken a section away, put one there or replaced one. */
const isStructural = (transaction: Transaction): boolean =>
  transaction.getMeta(structureKey) === true || isUndoOrRedo(transaction)

/** Typing only shifts the marks; after a change of the list of sections they are put anew. */
const marksPlugin = (markOf: MarkOf): Plugin =>
  new Plugin<DecorationSet>({
    key: marksKey,
    state: {
      init: (_, { doc }) => marksIn(doc, markOf),
      apply: (transaction, marks, _before, { doc }) => {
        if (!transaction.docChanged) return marks
        return isStructural(transaction) ? marksIn(doc, markOf) : marks.map(transaction.mapping, doc)
      },
    },
    props: { decorations: (state) => marksKey.getState(state) },
    view: (view) => {
      tendTabStop(view, markOf)
      return { update: (changed) => tendTabStop(changed, markOf) }
    },
  })

function draw(mark: HTMLElement, face: MarkFace | undefined): void {
  mark.hidden = face === undefined
  if (face === undefined) return
  mark.dataset.kind = face.origin.kind
  mark.dataset.since = face.origin.kind === 'own' ? '' : face.origin.since
  mark.title = face.title
  mark.ariaLabel = face.name
  mark.ariaExpanded = String(face.isOpen)
}

/** Makes the marks of a page in plain DOM, as chips are; `open` hears which was pressed. */
export function createGutterMarks(open: (section: string, mark: HTMLElement) => void): GutterMarks {
  const marks = new Map<string, HTMLElement>()
  let faceOf: (section: string) => MarkFace | undefined = () => undefined
  const make = (section: string): HTMLElement => {
    const mark = document.createElement('button')
    mark.type = 'button'
    mark.className = 'cb-origin'
    mark.tabIndex = -1
    mark.ariaHasPopup = 'menu'
    mark.addEventListener('click', () => open(section, mark))
    marks.set(section, mark)
    draw(mark, faceOf(section))
    return mark
  }
  return {
    plugin: marksPlugin((section) => marks.get(section) ?? make(section)),
    draw: (faces) => {
      faceOf = faces
      for (const [section, mark] of marks) draw(mark, faces(section))
    },
  }
}
