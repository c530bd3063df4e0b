import { history, undo } from '@tiptap/pm/history'
import { EditorState, Selection, TextSelection } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentSchema } from '#core/document/document-extensions'
import { editorDocument } from '#core/policy/editor-document'
import { samplePolicy } from '../document/sample-policy'
import * as commands from '../document/section-commands'
import { sectionStructure } from '../document/section-structure'
import { drawInSight, drawnIn, drawnSections, eachDrawn } from './drawn-sections'

const names = Array.from({ length: 60 }, (_, index) => `s${index}`)

const stateOf = (ids = names) =>
  EditorState.create({
    doc: documentSchema.nodeFromJSON(editorDocument(samplePolicy(...ids), 'en')),
    plugins: [history({ newGroupDelay: 0 }), sectionStructure(), drawnSections()],
  })

const cursorTo = (state: EditorState, index: number) => state.apply(commands.goToSection(state, index) ?? state.tr)

/** The sections whose decoration says that they are drawn, by the plugin's own decorations. */
const decorated = (state: EditorState): string[] =>
  state.plugins
    .map((plugin) => plugin.props.decorations?.call(plugin, state))
    .flatMap((set) => (set instanceof DecorationSet ? set.find() : []))
    .map(({ from }) => String(state.doc.nodeAt(from)?.attrs.id))

test('the sections around the cursor are drawn wherever the page is scrolled', () => {
  const state = cursorTo(stateOf(), 30)
  expect(drawnIn(state)).toEqual(names.slice(22, 39))
  const scrolled = state.apply(drawInSight(state, new Set(['s0', 's1'])))
  expect(drawnIn(scrolled)).toEqual(['s0', 's1', ...names.slice(22, 39)])
})

test('both ends of what is selected are drawn, and what is between them is not', () => {
  const state = stateOf()
  const { doc } = state
  const ends = [commands.sectionOffset(doc, 5) + 2, commands.sectionOffset(doc, 50) + 2] as const
  const selected = state.apply(state.tr.setSelection(TextSelection.create(doc, ...ends)))
  expect(drawnIn(selected)).toEqual([...names.slice(0, 14), ...names.slice(42, 59)])
})

test('while somebody types, the list of what is drawn stays the very same', () => {
  const state = cursorTo(stateOf(), 30)
  const typed = state.apply(state.tr.insertText('word'))
  expect(drawnIn(typed)).toBe(drawnIn(state))
  expect(decorated(typed)).toEqual(drawnIn(typed))
})

test('on a page that is drawn as a whole every section is visited', () => {
  const state = EditorState.create({ doc: stateOf().doc })
  expect(drawnIn(state)).toBeNull()
  const seen: unknown[] = []
  eachDrawn(state, (section) => seen.push(section.attrs.id))
  expect(seen).toEqual(names)
})

type Step = readonly [kind: 'type' | 'cursor' | 'scroll' | 'move' | 'remove' | 'undo', at: number]

test('whatever is done, what is drawn is in the document, in order, with the cursor in it', () => {
  const step = fc.tuple(
    fc.constantFrom<Step[0]>('type', 'cursor', 'scroll', 'move', 'remove', 'undo'),
    fc.nat({ max: names.length - 1 }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let state = stateOf()
      for (const [kind, at] of steps) {
        const before = state
        const take = (transaction: ReturnType<typeof commands.moveSection>) => {
          if (transaction !== null) state = before.apply(transaction)
        }
        if (kind === 'type') take(before.tr.insertText('x'))
        else if (kind === 'cursor') take(before.tr.setSelection(Selection.near(before.doc.resolve(at * 9))))
        else if (kind === 'scroll') take(drawInSight(before, new Set(names.slice(at, at + 4))))
        else if (kind === 'move') take(commands.moveSection(before, at, (at * 7) % names.length))
        else if (kind === 'remove') take(commands.removeSection(before, at))
        else undo(before, take)
        const ids = state.doc.children.map((section) => String(section.attrs.id))
        const drawn = drawnIn(state) ?? []
        expect(drawn).toEqual(ids.filter((id) => drawn.includes(id)))
        expect(decorated(state)).toEqual(drawn)
        expect(drawn).toContain(ids[commands.currentSection(state)])
      }
    }),
    { numRuns: 60 },
  )
})
