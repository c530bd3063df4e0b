import { history, redo, undo } from '@tiptap/pm/history'
import { AllSelection, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { documentSchema } from '#core/document/document-extensions'
import { editorDocument } from '#core/policy/editor-document'
import { samplePolicy } from '../document/sample-policy'
import * as commands from '../document/section-commands'
import { deleteWithinSections } from '../document/section-keys'
import { sectionStructure } from '../document/section-structure'
import { createFoldedSections } from './folded-sections'
import { foldedIn, foldingPlugin, foldOnly } from './folding-plugin'

/** A page with sections of these ids, those in `folded` folded. */
function page(ids: string[], ...folded: string[]): EditorState {
  const store = createFoldedSections()
  store.getState().fold(folded)
  return EditorState.create({
    doc: documentSchema.nodeFromJSON(editorDocument(samplePolicy(...ids), 'en')),
    plugins: [history({ newGroupDelay: 0 }), sectionStructure(), foldingPlugin(store)],
  })
}

/** Where the text of a section begins. */
const textAt = (state: EditorState, index: number): number =>
  commands.sectionOffset(state.doc, index) + 2 + (state.doc.child(index).firstChild?.nodeSize ?? 0)

const put = (state: EditorState, at: number): EditorState =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)))

const foldedOn = (state: EditorState): string[] => [...(foldedIn(state) ?? [])]

/** The ids of the sections that the style sheet folds. */
const marked = (state: EditorState): string[] => {
  // The plugin that a page here has last.
  const plugin = state.plugins.at(-1)
  const found: string[] = []
  plugin?.props.decorations?.call(plugin, state)?.forEachSet((set) => {
    for (const { from } of set.find()) found.push(String(state.doc.nodeAt(from)?.attrs.id))
  })
  return found
}

const isInTitle = ({ selection }: EditorState): boolean =>
  selection.empty && selection.$head.parent.type.name === 'sectionTitle'

function dispatching(state: EditorState, command: typeof undo): EditorState {
  let after = state
  command(state, (transaction: Transaction) => {
    after = state.apply(transaction)
  })
  return after
}

test('a cursor in the text that is folded goes to the end of its title', () => {
  const state = page(['a', 'b', 'c'])
  const inside = put(state, textAt(state, 1))
  const folded = inside.apply(foldOnly(inside, new Set(['b'])))
  expect(foldedOn(folded)).toEqual(['b'])
  expect(marked(folded)).toEqual(['b'])
  expect(isInTitle(folded)).toBe(true)
  expect(commands.currentSection(folded)).toBe(1)
  expect(folded.selection.$head.parentOffset).toBe(folded.selection.$head.parent.content.size)
  expect(folded.doc).toBe(state.doc)
})

test('a cursor elsewhere stays where it is', () => {
  const state = page(['a', 'b', 'c'])
  const inside = put(state, textAt(state, 2))
  const folded = inside.apply(foldOnly(inside, new Set(['a', 'b'])))
  expect(folded.selection.eq(inside.selection)).toBe(true)
})

test('of a selection that begins in what is folded, a cursor in its title is left', () => {
  const state = page(['a', 'b'])
  const across = state.apply(state.tr.setSelection(TextSelection.create(state.doc, textAt(state, 0), textAt(state, 1))))
  const folded = across.apply(foldOnly(across, new Set(['a'])))
  expect(isInTitle(folded)).toBe(true)
  expect(commands.currentSection(folded)).toBe(0)
})

test('a cursor that is put into hidden text shows it, and no other', () => {
  const state = page(['a', 'b', 'c'], 'a', 'b')
  const found = put(state, textAt(state, 1) + 2)
  expect(foldedOn(found)).toEqual(['a'])
  expect(marked(found)).toEqual(['a'])
  expect(found.selection.head).toBe(textAt(state, 1) + 2)
})

test('all may be selected, and is deleted, while sections are folded', () => {
  const state = page(['a', 'b', 'c'], 'a', 'c')
  const all = state.apply(state.tr.setSelection(new AllSelection(state.doc)))
  expect(foldedOn(all)).toEqual(['a', 'c'])
  const emptied = all.apply(deleteWithinSections(all))
  expect(emptied.doc.textContent).toBe('')
  expect(emptied.doc.childCount).toBe(3)
})

test('typing and moving sections keep each folded, with the cursor in its title', () => {
  const state = page(['a', 'b', 'c'], 'b')
  const written = state.apply(state.tr.insertText('More ', 2))
  expect(marked(written)).toEqual(['b'])
  const inTitle = written.apply(commands.goToSection(written, 1))
  const move = commands.moveSection(inTitle, 1, 0)
  if (move === null) throw new Error('not moved')
  const moved = inTitle.apply(move)
  expect(marked(moved)).toEqual(['b'])
  expect(isInTitle(moved)).toBe(true)
  expect(commands.currentSection(moved)).toBe(0)
  expect(marked(dispatching(moved, undo))).toEqual(['b'])
})

test('a cursor whose section goes away never lands in hidden text', () => {
  const state = page(['a', 'b'], 'a')
  const removal = commands.removeSection(put(state, textAt(state, 1)), 1)
  if (removal === null) throw new Error('not removed')
  const removed = put(state, textAt(state, 1)).apply(removal)
  expect(foldedOn(removed)).toEqual(['a'])
  expect(isInTitle(removed)).toBe(true)
})

test('undoing and redoing show the hidden text that they change, wherever the cursor is', () => {
  const state = page(['a', 'b', 'c'])
  const written = state.apply(state.tr.insertText('More ', textAt(state, 1)))
  const folded = written.apply(foldOnly(written, new Set(['b', 'c'])))
  const undone = dispatching(folded, undo)
  expect(undone.doc.eq(state.doc)).toBe(true)
  expect(foldedOn(undone)).toEqual(['c'])
  const again = undone.apply(foldOnly(undone, new Set(['b', 'c'])))
  expect(foldedOn(dispatching(again, redo))).toEqual(['c'])
})

test('undoing what was done to a title leaves its text folded', () => {
  const state = page(['a', 'b'], 'b')
  const inTitle = state.apply(commands.goToSection(state, 1))
  const written = inTitle.apply(inTitle.tr.insertText(' more'))
  expect(foldedOn(dispatching(written, undo))).toEqual(['b'])
})

test('folding is no step of the undo history', () => {
  const state = page(['a', 'b'])
  const written = state.apply(state.tr.insertText('More ', 2))
  const folded = written.apply(foldOnly(written, new Set(['b'])))
  const undone = dispatching(folded, undo)
  expect(undone.doc.eq(state.doc)).toBe(true)
  expect(foldedOn(undone)).toEqual(['b'])
})
