import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { currentSection } from '../document/section-commands'

/** One kind of marks beside the titles of sections, each a button in plain DOM as chips are. */
interface MarkKind<Face> {
  /** Tells it from other kinds; also the name of its class in the styles. */
  name: string
  /** Has a mark show a face; a section without a face has a hidden mark. */
  draw(mark: HTMLElement, face: Face): void
  /** Hears which mark was pressed. */
  open(section: string, mark: HTMLElement): void
}

/** The marks of one page: the plugin that puts one beside each title, and what draws them. */
export interface GutterMarks<Face> {
  plugin: Plugin
  draw(faceOf: (section: string) => Face | undefined): void
}

type MarkOf = (section: string) => HTMLElement

function marksIn(doc: Node, name: string, markOf: MarkOf): DecorationSet {
  const marks: Decoration[] = []
  doc.forEach((section, offset) => {
    const id = String(section.attrs.id)
    const options = { key: `${name}-${id}`, side: -1, ignoreSelection: true, stopEvent: () => true }
    marks.push(Decoration.widget(offset + 1, () => markOf(id), options))
  })
  return DecorationSet.create(doc, marks)
}

/** Only the mark of the section with the cursor is a stop for the Tab key: with all of them nobody would get past the text. */
function tendTabStop({ dom, state }: EditorView, name: string, markOf: MarkOf): void {
  const current = markOf(String(state.doc.child(currentSection(state)).attrs.id))
  if (current.tabIndex === 0) return
  for (const mark of dom.querySelectorAll<HTMLElement>(`.${name}[tabindex="0"]`)) mark.tabIndex = -1
  current.tabIndex = 0
}

/** Typing only shifts the marks; after a change of the list of sections they are put anew. */
function marksPlugin(name: string, markOf: MarkOf): Plugin {
  const key = new PluginKey<DecorationSet>(name)
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => marksIn(doc, name, markOf),
      apply: (transaction, marks, _before, { doc }) => {
        if (!transaction.docChanged) return marks
        const shifted = marks.map(transaction.mapping, doc)
        return shifted.find().length === doc.childCount ? shifted : marksIn(doc, name, markOf)
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view: (view) => {
      tendTabStop(view, name, markOf)
      return { update: (changed) => tendTabStop(changed, name, markOf) }
    },
  })
}

/** Makes the marks of a page. */
export function createGutterMarks<Face>({ name, draw, open }: MarkKind<Face>): GutterMarks<Face> {
  const marks = new Map<string, HTMLElement>()
  let faceOf: (section: string) => Face | undefined = () => undefined
  const show = (section: string, mark: HTMLElement) => {
    const face = faceOf(section)
    mark.hidden = face === undefined
    if (face !== undefined) draw(mark, face)
  }
  const make = (section: string): HTMLElement => {
    const mark = document.createElement('button')
    mark.type = 'button'
    mark.className = name
    mark.tabIndex = -1
    mark.addEventListener('click', () => open(section, mark))
    marks.set(section, mark)
    show(section, mark)
    return mark
  }
  return {
    plugin: marksPlugin(name, (section) => marks.get(section) ?? make(section)),
    draw: (faces) => {
      faceOf = faces
      for (const [section, mark] of marks) show(section, mark)
    },
  }
}
