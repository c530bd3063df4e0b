import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Selection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { shallow } from 'zustand/shallow'
import { isStructural } from '../document/section-structure'

/** How many sections beside the cursor's are drawn wherever the page is scrolled: the keys reach no further at once. */
const besideCursor = 8

interface Drawn {
  /** The sections in sight or near it, as the page was last scrolled. */
  inSight: ReadonlySet<string>
  /** All sections that are drawn, in order; the same list until others are. */
  ids: readonly string[]
  decorations: DecorationSet
}

const drawnKey = new PluginKey<Drawn>('drawnSections')

const isOfCursor = ({ $from, $to }: Selection, index: number): boolean =>
  [$from, $to].some((end) => Math.abs(end.index(0) - index) <= besideCursor)

function settle({ doc, selection }: EditorState, inSight: ReadonlySet<string>, before?: Drawn): Drawn {
  const ids: string[] = []
  const decorations: Decoration[] = []
  doc.forEach((section, offset, index) => {
    const id = String(section.attrs.id)
    if (!(inSight.has(id) || isOfCursor(selection, index))) return
    ids.push(id)
    decorations.push(Decoration.node(offset, offset + section.nodeSize, {}, { drawn: true }))
  })
  return {
    inSight,
    ids: before !== undefined && shallow(before.ids, ids) ? before.ids : ids,
    decorations: DecorationSet.create(doc, decorations),
  }
}

const inSameSections = (one: Selection, other: Selection): boolean =>
  one.$from.index(0) === other.$from.index(0) && one.$to.index(0) === other.$to.index(0)

/** Knows which sections of a long page are drawn: those around the cursor, always, and those that `drawInSight` names. */
export const drawnSections = (): Plugin<Drawn> =>
  new Plugin<Drawn>({
    key: drawnKey,
    state: {
      init: (_, state) => settle(state, new Set()),
      apply: (transaction, drawn, before, state) => {
        const inSight: unknown = transaction.getMeta(drawnKey)
        if (inSight instanceof Set) return settle(state, inSight, drawn)
        if (isStructural(transaction) || !inSameSections(before.selection, state.selection))
          return settle(state, drawn.inSight, drawn)
        if (!transaction.docChanged) return drawn
        return { ...drawn, decorations: drawn.decorations.map(transaction.mapping, state.doc) }
      },
    },
    props: { decorations: (state) => drawnKey.getState(state)?.decorations },
  })

/** Has the sections with these ids drawn; those they replace no longer are. */
export const drawInSight = ({ tr }: EditorState, ids: ReadonlySet<string>): Transaction =>
  tr.setMeta(drawnKey, ids).setMeta('addToHistory', false)

/** The sections that are drawn, in order, the same list until others are; null on a page that is drawn as a whole. */
export const drawnIn = (state: EditorState): readonly string[] | null => drawnKey.getState(state)?.ids ?? null

/** Whether what decorates a section says that it is drawn. */
export const isDrawn = (decorations: readonly Decoration[]): boolean =>
  decorations.some(({ spec }: { spec: { drawn?: unknown } }) => spec.drawn === true)

/** Calls back for each section that is drawn, with where it begins. */
export function eachDrawn(state: EditorState, visit: (section: Node, offset: number) => void): void {
  const ids = drawnIn(state)
  const drawn = ids && new Set(ids)
  state.doc.forEach((section, offset) => {
    if (drawn === null || drawn.has(String(section.attrs.id))) visit(section, offset)
  })
}
