import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { currentSection } from '../document/section-commands'
import { isStructural } from '../document/section-structure'
import { drawnIn, eachDrawn } from '../drawn/drawn-sections'

/** The marks' classes, from the top of a section down. */
const fromTop = ['cb-fold', 'cb-origin', 'cb-stale', 'cb-gutter-notes'] as const

export type MarkName = (typeof fromTop)[number]

/** What the mark of a section shows. */
export interface MarkFace {
  /** What its looks depend on: its `data-` attributes. */
  data?: Readonly<Record<string, string>>
  /** What stands on it; nothing where its looks say it. */
  text?: string
  /** What the pointer reads on it. */
  title: string
  name: string
  /** Whether its menu is open; absent where it has none. */
  isOpen?: boolean
  /** Whether what it hides and shows is shown; absent where it has nothing of the kind. */
  isExpanded?: boolean
}

/** The marks of one kind on one page: the plugin that puts one beside each title, and what draws them. */
export interface GutterMarks {
  plugin: Plugin
  draw(faceOf: (section: string) => MarkFace | undefined): void
}

interface MarkKind {
  name: MarkName
  /** The mark of a section. */
  markOf(section: string): HTMLElement
}

function marksIn(state: EditorState, { name, markOf }: MarkKind): DecorationSet {
  const marks: Decoration[] = []
  eachDrawn(state, (section, offset) => {
    const id = String(section.attrs.id)
    const side = fromTop.indexOf(name) - fromTop.length
    const options = { key: `${name}-${id}`, side, ignoreSelection: true, stopEvent: () => true }
    marks.push(Decoration.widget(offset + 1, () => markOf(id), options))
  })
  return DecorationSet.create(state.doc, marks)
}

/** Only the mark of the section with the cursor is a stop for the Tab key: with all of them nobody would get past the text. */
function tendTabStop({ dom, state }: EditorView, { name, markOf }: MarkKind): void {
  const current = markOf(String(state.doc.child(currentSection(state)).attrs.id))
  if (current.tabIndex === 0) return
  for (const mark of dom.querySelectorAll<HTMLElement>(`.${name}[tabindex="0"]`)) mark.tabIndex = -1
  current.tabIndex = 0
}

/** Typing only shifts the marks; after a change of the list of sections they are put anew. */
function marksPlugin(kind: MarkKind): Plugin {
  const key = new PluginKey<DecorationSet>(kind.name)
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, state) => marksIn(state, kind),
      apply: (transaction, marks, before, state) => {
        if (drawnIn(before) !== drawnIn(state)) return marksIn(state, kind)
        if (!transaction.docChanged) return marks
        return isStructural(transaction) ? marksIn(state, kind) : marks.map(transaction.mapping, state.doc)
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view: (view) => {
      tendTabStop(view, kind)
      return { update: (changed) => tendTabStop(changed, kind) }
    },
  })
}

function draw(mark: HTMLElement, face: MarkFace | undefined): void {
  mark.hidden = face === undefined
  if (face === undefined) return
  Object.assign(mark.dataset, face.data)
  mark.textContent = face.text ?? ''
  mark.title = face.title
  mark.ariaLabel = face.name
  if (face.isOpen !== undefined) mark.ariaHasPopup = 'menu'
  const expanded = face.isOpen ?? face.isExpanded
  if (expanded !== undefined) mark.ariaExpanded = String(expanded)
}

/**
 * Makes marks of one kind for a page in plain DOM, as chips are.
 * @param open hears which was pressed
 */
export function createGutterMarks(name: MarkName, open: (section: string, mark: HTMLElement) => void): GutterMarks {
  const marks = new Map<string, HTMLElement>()
  let faceOf: (section: string) => MarkFace | undefined = () => undefined
  const make = (section: string): HTMLElement => {
    const mark = document.createElement('button')
    mark.type = 'button'
    mark.className = name
    mark.tabIndex = -1
    mark.addEventListener('click', () => open(section, mark))
    marks.set(section, mark)
    draw(mark, faceOf(section))
    return mark
  }
  return {
    plugin: marksPlugin({ name, markOf: (section) => marks.get(section) ?? make(section) }),
    draw: (faces) => {
      faceOf = faces
      for (const [section, mark] of marks) draw(mark, faces(section))
    },
  }
}
