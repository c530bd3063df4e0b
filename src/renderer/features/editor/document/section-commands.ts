import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { type AnswerChange, AnswerStep } from './answer-step'
import { structureKey } from './section-structure'

/** Where a section's node begins in the document. */
export function sectionOffset(doc: Node, index: number): number {
  let offset = 0
  for (let before = 0; before < index; before += 1) offset += doc.child(before).nodeSize
  return offset
}

/** The section that holds the cursor, counted from 0. */
export const currentSection = (state: EditorState): number =>
  Math.min(state.selection.$from.index(0), state.doc.childCount - 1)

/** Marks a change of the list of sections, which is an undo step of its own. */
const structural = (transaction: Transaction): Transaction => closeHistory(transaction.setMeta(structureKey, true))

/** Puts the section at `from` to the place `to`, the cursor with it if it is inside. Null when either does not exist. */
export function moveSection(state: EditorState, from: number, to: number): Transaction | null {
  const { doc, selection } = state
  if (from === to || from < 0 || to < 0 || from >= doc.childCount || to >= doc.childCount) return null
  const section = doc.child(from)
  const start = sectionOffset(doc, from)
  const inside = selection.from > start && selection.to < start + section.nodeSize
  const transaction = state.tr.delete(start, start + section.nodeSize)
  const target = sectionOffset(transaction.doc, to)
  transaction.insert(target, section)
  if (inside) {
    const shift = target - start
    transaction.setSelection(
      TextSelection.between(
        transaction.doc.resolve(selection.anchor + shift),
        transaction.doc.resolve(selection.head + shift),
      ),
    )
  }
  return structural(transaction)
}

/** Takes a section away. Null when it is the only one: a document has at least one. */
export function removeSection(state: EditorState, index: number): Transaction | null {
  const { doc } = state
  if (doc.childCount < 2 || index < 0 || index >= doc.childCount) return null
  const start = sectionOffset(doc, index)
  return structural(state.tr.delete(start, start + doc.child(index).nodeSize))
}

/** Adds a section so that it has the place `index`, with the cursor at the end of its title. */
export function insertSection(state: EditorState, index: number, section: Node): Transaction {
  const place = Math.max(0, Math.min(index, state.doc.childCount))
  const start = sectionOffset(state.doc, place)
  const transaction = state.tr.insert(start, section)
  const endOfTitle = start + 2 + (section.firstChild?.content.size ?? 0)
  return structural(transaction.setSelection(TextSelection.create(transaction.doc, endOfTitle)))
}

/** What other answers make of a document: the answer, sections that go, by id, and nodes that come, each at its place. */
export interface AnswerRevision {
  change: AnswerChange
  remove: readonly string[]
  /** In the order in which they are put in; each place counts what is there by then. */
  add: readonly { index: number; node: Node }[]
}

/** Changes an answer and, in the same undo step, the sections that go and come with it. */
export function reviseSections(state: EditorState, { change, remove, add }: AnswerRevision): Transaction {
  const transaction = state.tr.step(new AnswerStep(change))
  // First in, then out: from a document without sections, ProseMirror makes an empty one.
  const gone = new Set(remove)
  for (const { index, node } of add) transaction.insert(sectionOffset(transaction.doc, index), node)
  for (let index = transaction.doc.childCount - 1; index >= 0; index -= 1) {
    const section = transaction.doc.child(index)
    if (!gone.has(String(section.attrs.id)) || transaction.doc.childCount === 1) continue
    const start = sectionOffset(transaction.doc, index)
    transaction.delete(start, start + section.nodeSize)
  }
  return structural(transaction)
}

/** Puts another section in the place of the one at `index`, with the cursor at the end of its title. */
export function replaceSection(state: EditorState, index: number, section: Node): Transaction {
  const start = sectionOffset(state.doc, index)
  const transaction = state.tr.replaceWith(start, start + state.doc.child(index).nodeSize, section)
  const endOfTitle = start + 2 + (section.firstChild?.content.size ?? 0)
  return structural(transaction.setSelection(TextSelection.create(transaction.doc, endOfTitle)))
}

/** Puts the cursor at the end of a section's title. */
export function goToSection(state: EditorState, index: number): Transaction {
  const title = state.doc.child(index).firstChild
  const end = sectionOffset(state.doc, index) + 2 + (title?.content.size ?? 0)
  return state.tr.setSelection(TextSelection.create(state.doc, end))
}

/** Selects a section's title, so that what is typed takes its place. */
export function selectTitle(state: EditorState, index: number): Transaction {
  const start = sectionOffset(state.doc, index) + 2
  const end = start + (state.doc.child(index).firstChild?.content.size ?? 0)
  return state.tr.setSelection(TextSelection.create(state.doc, start, end))
}

/** Makes a transaction's document say what `wanted` says, and leaves alone the sections that say so already. */
function becomeSections(transaction: Transaction, wanted: Node): void {
  const remove = (index: number) => {
    const start = sectionOffset(transaction.doc, index)
    transaction.delete(start, start + transaction.doc.child(index).nodeSize)
  }
  // Each is put in before its old self is taken out: from a document without sections, ProseMirror makes an empty one.
  wanted.children.forEach((section, index) => {
    const present = transaction.doc.children.findIndex((child) => child.attrs.id === section.attrs.id)
    const child = present === index ? transaction.doc.child(index) : null
    if (child?.eq(section)) return
    if (child?.content.eq(section.content)) {
      // The text stays, and with it what can be undone in it.
      transaction.setNodeAttribute(sectionOffset(transaction.doc, index), 'edition', section.attrs.edition)
      return
    }
    transaction.insert(sectionOffset(transaction.doc, index), section)
    if (present >= 0) remove(present + 1)
  })
  for (let index = transaction.doc.childCount - 1; index >= wanted.childCount; index -= 1) remove(index)
}

/**
 * Makes the document say what `wanted` says, section by section, without a trace in the undo history: the same change
 * was made, and can be undone, in another language. Null when it says so already.
 */
export function syncSections(state: EditorState, wanted: Node): Transaction | null {
  if (state.doc.eq(wanted)) return null
  const transaction = state.tr
  becomeSections(transaction, wanted)
  return structural(transaction.setMeta('addToHistory', false).setMeta('preventUpdate', true))
}

/** The same as one step to undo, with answers that change along with it. Null when there is nothing to change. */
export function mergeSections(state: EditorState, wanted: Node, answers: readonly AnswerChange[]): Transaction | null {
  if (answers.length === 0 && state.doc.eq(wanted)) return null
  const transaction = state.tr
  for (const change of answers) transaction.step(new AnswerStep(change))
  becomeSections(transaction, wanted)
  return structural(transaction)
}
