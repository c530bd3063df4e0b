import type { Editor } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { findInDocument } from '#core/search/find-in-document'
import type { Match, Search } from '#core/search/search'

/** What is looked for on a page, and where it is. */
export interface Found {
  search: Search
  matches: readonly Match[]
  /** Whether the search was stopped, and so found nothing. */
  tookTooLong: boolean
  highlights: DecorationSet
}

const findKey = new PluginKey<Found | null>('find')

/** How long one search of a page may take, in milliseconds. It is asked between blocks: a block has to come to its end. */
const patience = 1000

/** So many matches are highlighted, those nearest to the cursor: a browser takes long to draw a page with more. */
const mostHighlights = 1000

const highlight = (className: string, { from, to }: Match): Decoration =>
  Decoration.inline(from, to, { class: className })

function highlightsOf({ doc, selection }: EditorState, matches: readonly Match[]): DecorationSet {
  const next = matches.findIndex(({ to }) => to >= selection.from)
  const first = Math.max(0, (next < 0 ? matches.length : next) - mostHighlights / 2)
  return DecorationSet.create(
    doc,
    matches.slice(first, first + mostHighlights).map((match) => highlight('cb-found', match)),
  )
}

function findIn(state: EditorState, search: Search): Found {
  const end = performance.now() + patience
  const matches = findInDocument(state.doc, search, () => performance.now() > end)
  return {
    search,
    matches: matches ?? [],
    tookTooLong: matches === null,
    highlights: highlightsOf(state, matches ?? []),
  }
}

/** Finds and highlights on a page what `lookFor` was given, and keeps up with what is typed there. */
export const findPlugin = (): Plugin<Found | null> =>
  new Plugin<Found | null>({
    key: findKey,
    state: {
      init: () => null,
      apply: (transaction, found, _before, state) => {
        const asked: Search | null | undefined = transaction.getMeta(findKey)
        const search = asked === undefined ? found?.search : asked
        if (search === null || search === undefined) return null
        if (found === null || found.search !== search || transaction.docChanged) return findIn(state, search)
        if (!transaction.selectionSet || found.matches.length <= mostHighlights) return found
        return { ...found, highlights: highlightsOf(state, found.matches) }
      },
    },
    props: {
      decorations: (state) => {
        const highlights = foundIn(state)?.highlights
        const current = currentMatch(state)
        return current === undefined ? highlights : highlights?.add(state.doc, [highlight('cb-found-current', current)])
      },
    },
  })

/** What is found on a page; null when nothing is looked for. */
export const foundIn = (state: EditorState): Found | null => findKey.getState(state) ?? null

/** Has a page that has the plugin look for something, or for nothing more. */
export const searchFor = (state: EditorState, search: Search | null): Transaction => state.tr.setMeta(findKey, search)

/** Has an editor look for something, or for nothing more. */
export function lookFor(editor: Editor, search: Search | null): void {
  if (editor.isDestroyed || (foundIn(editor.state)?.search ?? null) === search) return
  if (findKey.get(editor.state) === undefined) editor.registerPlugin(findPlugin())
  editor.view.dispatch(searchFor(editor.state, search))
}

/** Which match is selected, counted from 0; -1 for none. */
export const currentIndex = (state: EditorState): number =>
  foundIn(state)?.matches.findIndex(({ from, to }) => from === state.selection.from && to === state.selection.to) ?? -1

/** The match that is selected. */
export const currentMatch = (state: EditorState): Match | undefined => foundIn(state)?.matches[currentIndex(state)]

/** The match after the selection, or before it. */
export function matchBeside(state: EditorState, direction: 1 | -1): Match | undefined {
  const { from: start, to: end } = state.selection
  const matches = foundIn(state)?.matches
  return direction === 1 ? matches?.find(({ from }) => from >= end) : matches?.findLast(({ to }) => to <= start)
}

/** Selects a match. */
export const selectMatch = (state: EditorState, { from, to }: Match): Transaction =>
  state.tr.setSelection(TextSelection.create(state.doc, from, to))
