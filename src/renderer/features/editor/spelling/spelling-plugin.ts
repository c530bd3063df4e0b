import { undoDepth } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { type DecorateBlock, decorateAnew, followBlocks, type PlacedBlock } from '../document/follow-blocks'
import type { Verdicts } from './verdicts'
import { wordsOfBlock } from './words-of-block'

/** A misspelt word that is marked on the page. */
export interface Misspelling {
  word: string
  from: number
  to: number
}

interface Marked {
  marks: DecorationSet
  /** Where somebody is typing: a word there is not finished. Null once the cursor has gone elsewhere. */
  typingAt: number | null
}

/** What became known since the marks were made: of some blocks, or of words wherever they are marked. */
type News = { kind: 'blocks'; blocks: ReadonlySet<Node> } | { kind: 'marked' }

export const spellingKey = new PluginKey<Marked>('spelling')

const isTouched = ({ from, to }: { from: number; to: number }, place: number | null): boolean =>
  place !== null && from <= place && place <= to

const typingPlace = (state: EditorState): number | null => spellingKey.getState(state)?.typingAt ?? null

const markOf = ({ word, from, to }: Misspelling): Decoration =>
  Decoration.inline(from, to, { class: 'cb-misspelt', 'aria-invalid': 'spelling' }, { word })

const decorateWith =
  (verdicts: Verdicts, typingAt: number | null): DecorateBlock =>
  (block, position) =>
    wordsOfBlock(block, verdicts.language)
      .map(({ text, from, to }) => ({ word: text, from: from + position + 1, to: to + position + 1 }))
      .filter((place) => verdicts.isWrong(place.word) === true && !isTouched(place, typingAt))
      .map(markOf)

const wordOf = (mark: Decoration): string => String(mark.spec.word)

/** Where somebody may be in the middle of a word when the check comes to a page: it comes later than the page's text. */
const placeOfTyping = (state: EditorState): number | null =>
  undoDepth(state) > 0 && state.selection.empty ? state.selection.head : null

function typingAfter(transaction: Transaction, before: number | null): number | null {
  const { selection } = transaction
  // What undoing brings back was not typed.
  const isTyped = transaction.docChanged && selection.empty && transaction.getMeta('history$') === undefined
  if (isTyped) return selection.head
  return transaction.selectionSet || transaction.docChanged ? null : before
}

function next(before: Marked, transaction: Transaction, verdicts: Verdicts): Marked {
  const { doc } = transaction
  const typingAt = typingAfter(transaction, before.typingAt)
  const decorate = decorateWith(verdicts, typingAt)
  let marks = transaction.docChanged ? followBlocks(before.marks, transaction, decorate) : before.marks
  if (before.typingAt !== null && before.typingAt !== typingAt) {
    const $left = doc.resolve(Math.min(doc.content.size, transaction.mapping.map(before.typingAt)))
    // A block that was typed in has just been marked.
    if ($left.parent.isTextblock && !(typingAt !== null && $left.sameParent(doc.resolve(typingAt))))
      marks = decorateAnew(marks, doc, [{ block: $left.parent, position: $left.before() }], decorate)
  }
  const news: News | undefined = transaction.getMeta(spellingKey)
  if (news?.kind === 'marked') {
    marks = marks.remove(marks.find(undefined, undefined, (spec) => verdicts.isWrong(String(spec.word)) !== true))
  } else if (news !== undefined) {
    const told: PlacedBlock[] = []
    doc.descendants((block, position) => {
      if (!block.isTextblock) return true
      if (news.blocks.has(block)) told.push({ block, position })
      return false
    })
    marks = decorateAnew(marks, doc, told, decorate)
  }
  return { marks, typingAt }
}

/** Hears of a page that has the plugin, and of what changes there. */
export interface PageFollower {
  /** The page is in view; again after each time that it was taken down, as when another plugin comes. */
  start(view: EditorView): void
  changed(): void
  stop(): void
}

/** Marks the words of a page that `verdicts` has as wrong; never one that is being typed. */
export const spellingPlugin = (verdicts: Verdicts, follower: PageFollower): Plugin<Marked> =>
  new Plugin<Marked>({
    key: spellingKey,
    state: {
      init: (_, state) => ({ marks: DecorationSet.empty, typingAt: placeOfTyping(state) }),
      apply: (transaction, before) => next(before, transaction, verdicts),
    },
    props: { decorations: (state) => spellingKey.getState(state)?.marks },
    view: (view) => {
      follower.start(view)
      return {
        update: ({ state }, before) => {
          if (state.doc !== before.doc || typingPlace(state) !== typingPlace(before)) follower.changed()
        },
        destroy: () => follower.stop(),
      }
    },
  })

/** Has blocks marked by what is known of their words now. */
export const tellBlocks = (state: EditorState, blocks: ReadonlySet<Node>): Transaction =>
  state.tr.setMeta(spellingKey, { kind: 'blocks', blocks } satisfies News).setMeta('addToHistory', false)

/** Has the marks go of words that are known to be right now. */
export const tellMarked = (state: EditorState): Transaction =>
  state.tr.setMeta(spellingKey, { kind: 'marked' } satisfies News).setMeta('addToHistory', false)

const misspellingOf = (mark: Decoration): Misspelling => ({ word: wordOf(mark), from: mark.from, to: mark.to })

/** All that is marked, in the order of the page. */
export const misspellings = (state: EditorState): Misspelling[] =>
  (spellingKey.getState(state)?.marks.find() ?? []).map(misspellingOf).sort((one, other) => one.from - other.from)

/** The marked word at a place. */
export function misspellingAt(state: EditorState, place: number): Misspelling | undefined {
  const [mark] = spellingKey.getState(state)?.marks.find(place, place) ?? []
  return mark && misspellingOf(mark)
}

/** The marked word after the selection, or before it, round the page's end; one that the cursor is in comes first. */
export function misspellingBeside(state: EditorState, direction: 1 | -1): Misspelling | undefined {
  const { from, to, empty } = state.selection
  const all = misspellings(state)
  if (direction === 1) return all.find((word) => (empty ? word.to >= to : word.from >= to)) ?? all[0]
  return all.findLast((word) => (empty ? word.from <= from : word.to <= from)) ?? all.at(-1)
}
