import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { longestWord } from '#core/spelling/split-words'
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

/** Stands for what is no text. */
const chip = '\ufffc'

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

function typingAfter(transaction: Transaction, before: number | null): number | null {
  const { selection } = transaction
  // What undoing brings back was not typed.
  const isTyped = transaction.docChanged && selection.empty && transaction.getMeta('history$') === undefined
  if (isTyped) return selection.head
  return transaction.selectionSet || transaction.docChanged ? null : before
}

/** What cannot be but one word. */
const onlyLetters = /^[\p{L}\p{M}]+$/u

/**
 * Whether all that happened is that the word which was being typed got more letters: then no other word of its block is
 * another, and the block need not be read again with each key.
 */
function isTypedOn({ mapping, doc }: Transaction, before: number, typingAt: number): boolean {
  let changes = 0
  let isFurther = false
  for (const map of mapping.maps)
    map.forEach((from, to, _, end) => {
      changes += 1
      isFurther = from === before && to === before && end === typingAt
    })
  if (changes !== 1 || !isFurther) return false
  const { parent, parentOffset } = doc.resolve(typingAt)
  const around = parent.textBetween(
    Math.max(0, parentOffset - longestWord),
    Math.min(parent.content.size, parentOffset + longestWord),
    null,
    chip,
  )
  const middle = Math.min(parentOffset, longestWord)
  const start = /\S*$/.exec(around.slice(0, middle))?.[0] ?? ''
  const end = /^\S*/.exec(around.slice(middle))?.[0] ?? ''
  const word = start + end
  return start.length >= typingAt - before && word.length < longestWord && onlyLetters.test(word)
}

function next(before: Marked, transaction: Transaction, verdicts: Verdicts): Marked {
  const { doc } = transaction
  const typingAt = typingAfter(transaction, before.typingAt)
  const decorate = decorateWith(verdicts, typingAt)
  let { marks } = before
  if (typingAt !== null && before.typingAt !== null && isTypedOn(transaction, before.typingAt, typingAt))
    marks = marks.map(transaction.mapping, doc)
  else if (transaction.docChanged) marks = followBlocks(marks, transaction, decorate)
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
      init: () => ({ marks: DecorationSet.empty, typingAt: null }),
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
