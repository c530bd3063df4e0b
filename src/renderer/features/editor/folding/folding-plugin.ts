import type { Fragment, Node, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { goToSection } from '../document/section-commands'
import { isStructural, isUndoOrRedo } from '../document/section-structure'
import type { FoldedSections } from './folded-sections'

/** What is folded on one page. */
interface PageFolds {
  /** The ids of the folded sections. */
  ids: ReadonlySet<string>
  /** Marks them for the style sheet, which hides their text. */
  marks: DecorationSet
}

const foldingKey = new PluginKey<PageFolds>('folding')

/** The ids of the sections that are folded on a page; undefined where nothing can be folded yet. */
export const foldedIn = (state: EditorState): ReadonlySet<string> | undefined => foldingKey.getState(state)?.ids

/** Folds these sections of a page, and no others. */
export const foldOnly = (state: EditorState, ids: ReadonlySet<string>): Transaction => state.tr.setMeta(foldingKey, ids)

const idOf = (section: Node): string => String(section.attrs.id)

function foldsIn(doc: Node, ids: ReadonlySet<string>): PageFolds {
  const marks: Decoration[] = []
  if (ids.size > 0)
    doc.forEach((section, offset) => {
      if (ids.has(idOf(section))) marks.push(Decoration.node(offset, offset + section.nodeSize, { class: 'cb-folded' }))
    })
  return { ids, marks: DecorationSet.create(doc, marks) }
}

const isHidden = (position: ResolvedPos, ids: ReadonlySet<string>): boolean =>
  position.depth > 0 && position.index(1) > 0 && ids.has(idOf(position.node(1)))

/** The end of a selection that stands in hidden text. */
const hiddenEnd = ({ $head, $anchor }: Selection, ids: ReadonlySet<string>): ResolvedPos | undefined =>
  [$head, $anchor].find((end) => isHidden(end, ids))

const textOf = (doc: Node, id: string): Fragment | undefined => {
  const section = doc.children.find((child) => idOf(child) === id)
  return section?.content.cut(section.firstChild?.nodeSize ?? 0)
}

/** The folded sections that were there before a change and whose text is another now. */
const changed = (before: Node, after: Node, ids: ReadonlySet<string>): string[] =>
  [...ids].filter((id) => {
    const [former, latter] = [textOf(before, id), textOf(after, id)]
    return former !== undefined && latter !== undefined && !former.eq(latter)
  })

/**
 * Folds the sections of a page that are folded in all languages. The cursor never stands in hidden text: where it is put
 * there, or undoing changes what is hidden, the text is shown; where the text around it is hidden, it goes to the title.
 */
export const foldingPlugin = (folded: FoldedSections): Plugin<PageFolds> =>
  new Plugin<PageFolds>({
    key: foldingKey,
    state: {
      init: (_, { doc }) => foldsIn(doc, folded.getState().ids),
      apply: (transaction, folds, _before, { doc }) => {
        const ids: ReadonlySet<string> = transaction.getMeta(foldingKey) ?? folds.ids
        if (ids !== folds.ids) return foldsIn(doc, ids)
        if (!transaction.docChanged || ids.size === 0) return folds
        return isStructural(transaction) ? foldsIn(doc, ids) : { ids, marks: folds.marks.map(transaction.mapping, doc) }
      },
    },
    appendTransaction: (transactions, before, after) => {
      const ids = foldedIn(after)
      if (ids === undefined || ids.size === 0) return null
      const hidden = hiddenEnd(after.selection, ids)
      const shown = transactions.some(isUndoOrRedo) ? changed(before.doc, after.doc, ids) : []
      if (hidden !== undefined) {
        if (!transactions.some(({ selectionSet }) => selectionSet)) return goToSection(after, hidden.index(0))
        shown.push(idOf(hidden.node(1)))
      }
      if (shown.length === 0) return null
      return foldOnly(after, new Set([...ids].filter((id) => !shown.includes(id))))
    },
    props: {
      decorations: (state) => foldingKey.getState(state)?.marks,
      // Beside a folded title there is no text that would take the click.
      handleClick: ({ state, dispatch }, position, { target, shiftKey }) => {
        if (shiftKey || !(target instanceof Element && target.matches('.cb-folded'))) return false
        dispatch(goToSection(state, state.doc.resolve(position).index(0)))
        return true
      },
      // What a person selects is never hidden text: a cursor that goes backwards over it stops at the title.
      createSelectionBetween: ({ state }, $anchor, $head) => {
        const ids = foldedIn(state) ?? new Set()
        const selection = TextSelection.between($anchor, $head, state.selection.head < $head.pos ? 1 : -1)
        if (!isHidden(selection.$head, ids)) return null
        const title = goToSection(state, selection.$head.index(0)).selection.head
        return TextSelection.create(state.doc, $anchor.pos === $head.pos ? title : selection.anchor, title)
      },
    },
    view: (view) => {
      const stop = folded.subscribe(({ ids }) => {
        if (ids !== foldedIn(view.state)) view.dispatch(foldOnly(view.state, ids))
      })
      return {
        update: ({ state }, before) => {
          const ids = foldedIn(state)
          if (ids !== undefined && ids !== foldedIn(before) && ids !== folded.getState().ids) folded.setState({ ids })
        },
        destroy: stop,
      }
    },
  })
