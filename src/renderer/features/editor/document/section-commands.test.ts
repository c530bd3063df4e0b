import { history, undo, undoDepth } from '@tiptap/pm/history'
import { Slice } from '@tiptap/pm/model'
import { AllSelection, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentSchema } from '#core/document/document-extensions'
import type { Language } from '#core/language'
import {
  type Editions,
  editionsIn,
  editorDocument,
  freeEdition,
  withEditorDocument,
} from '#core/policy/editor-document'
import type { Policy, Section } from '#core/policy/policy'
import { samplePolicy, sampleSection, sampleText } from './sample-policy'
import * as commands from './section-commands'
import { documentJson } from './section-json'
import { deleteWithinSections } from './section-keys'
import { sectionStructure, withoutSections } from './section-structure'

const nodeOf = (policy: Policy, language: Language = 'en', editions: Editions = new Map()) =>
  documentSchema.nodeFromJSON(editorDocument(policy, language, editions))

const stateOf = (policy: Policy, language: Language = 'en') =>
  EditorState.create({ doc: nodeOf(policy, language), plugins: [history({ newGroupDelay: 0 }), sectionStructure()] })

const apply = (state: EditorState, transaction: Transaction | null) =>
  transaction === null ? state : state.apply(transaction)

const idsOf = (state: EditorState) => state.doc.children.map((section) => String(section.attrs.id))

test('a moved section takes the cursor with it', () => {
  const state = stateOf(samplePolicy('a', 'b', 'c'))
  const inside = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 5)))
  const moved = apply(inside, commands.moveSection(inside, 0, 2))
  expect(idsOf(moved)).toEqual(['b', 'c', 'a'])
  expect(commands.currentSection(moved)).toBe(2)
})

test('the last section cannot be removed, and nothing moves out of the document', () => {
  const state = stateOf(samplePolicy('a'))
  expect(commands.removeSection(state, 0)).toBeNull()
  expect(commands.moveSection(state, 0, 1)).toBeNull()
  expect(commands.moveSection(state, 0, -1)).toBeNull()
})

test('deleting over several sections empties them and keeps each', () => {
  const state = stateOf(samplePolicy('a', 'b', 'c'))
  const all = state.apply(state.tr.setSelection(new AllSelection(state.doc)))
  const emptied = all.apply(deleteWithinSections(all))
  expect(idsOf(emptied)).toEqual(['a', 'b', 'c'])
  expect(emptied.doc.textContent).toBe('')
  emptied.doc.check()
})

test('a change that would take a section away unasked does not happen', () => {
  const state = stateOf(samplePolicy('a', 'b', 'c'))
  const across = state.tr.delete(8, state.doc.child(0).nodeSize + 8)
  expect(idsOf(state.apply(across))).toEqual(['a', 'b', 'c'])
})

test('pasted sections become headings and blocks', () => {
  const { doc } = stateOf(samplePolicy('a', 'b'))
  const pasted = withoutSections(new Slice(doc.content, 0, 0))
  expect(pasted.content.content.map((node) => node.type.name)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
  ])
})

test('undoing a deletion after the section came back by another way leaves one of it', () => {
  const policy = samplePolicy('a', 'b')
  const state = stateOf(policy)
  const without = apply(state, commands.removeSection(state, 0))
  const synced = apply(without, commands.syncSections(without, nodeOf(policy)))
  expect(idsOf(synced)).toEqual(['a', 'b'])
  let undone = synced
  undo(synced, (transaction) => {
    undone = synced.apply(transaction)
  })
  expect([...idsOf(undone)].sort()).toEqual(['a', 'b'])
})

test('a language catches up when all its sections have been taken away in another', () => {
  const state = stateOf(samplePolicy('a', 'b'))
  const synced = apply(state, commands.syncSections(state, nodeOf(samplePolicy('c'))))
  expect(idsOf(synced)).toEqual(['c'])
})

type Step =
  | { kind: 'move'; from: number; to: number }
  | { kind: 'remove' | 'type' | 'insert' | 'replace'; at: number }
  | { kind: 'undo' | 'switch' }

const at = fc.nat({ max: 6 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), from: at, to: at }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'type' as const, 'insert' as const, 'replace' as const), at }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'switch' as const) }),
)

/** The section anew, in both languages, as its text says. */
function anotherEdition(id: string, edition: string): Section {
  const text = sampleText(id, `one of ${id}`, `edition ${edition}`)
  return { id, text: { en: text, fa: text } }
}

interface Make {
  fresh: () => Section
  another: (id: string) => { section: Section; edition: string }
}

function transactionOf(one: Step, state: EditorState, make: Make, policy: Policy, language: Language) {
  const index = 'at' in one ? one.at % state.doc.childCount : 0
  switch (one.kind) {
    case 'move':
      return commands.moveSection(state, one.from, one.to)
    case 'remove':
      return commands.removeSection(state, index)
    case 'type':
      return state.tr.insertText('x', commands.sectionOffset(state.doc, index) + 2)
    case 'insert':
      return commands.insertSection(state, index, nodeOf({ ...policy, sections: [make.fresh()] }, language).child(0))
    case 'replace': {
      const id = idsOf(state)[index] ?? ''
      const section = make.another(id)
      return commands.replaceSection(
        state,
        index,
        nodeOf({ ...policy, sections: [section.section] }, language, new Map([[id, section.edition]])).child(0),
      )
    }
    case 'undo': {
      let found: Transaction | null = null
      undo(state, (transaction) => {
        found = transaction
      })
      return found
    }
    case 'switch':
      return null
  }
}

test('however two languages are edited in turn, their sections agree and no other language’s text is lost', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let policy = samplePolicy('a', 'b', 'c')
      const pool = new Map(policy.sections.map((section) => [section.id, section]))
      const states: Record<'en' | 'fa', EditorState> = { en: stateOf(policy, 'en'), fa: stateOf(policy, 'fa') }
      let language: 'en' | 'fa' = 'en'
      let editions: Editions = new Map()
      const make: Make = {
        fresh: () => {
          const section = sampleSection(`new-${pool.size}`)
          pool.set(section.id, section)
          return section
        },
        another: (id) => {
          const edition = freeEdition(id, pool)
          const section = anotherEdition(id, edition)
          pool.set(edition, section)
          return { section, edition }
        },
      }
      for (const one of steps) {
        if (one.kind === 'switch') {
          language = language === 'en' ? 'fa' : 'en'
          states[language] = apply(
            states[language],
            commands.syncSections(states[language], nodeOf(policy, language, editions)),
          )
        } else {
          states[language] = apply(states[language], transactionOf(one, states[language], make, policy, language))
        }
        const state = states[language]
        state.doc.check()
        expect(new Set(idsOf(state)).size).toBe(state.doc.childCount)
        const document = documentJson(state.doc)
        policy = withEditorDocument(policy, language, document, pool, editions)
        editions = editionsIn(document)
        for (const section of policy.sections) pool.set(editions.get(section.id) ?? section.id, section)
        expect(policy.sections.map((section) => section.id)).toEqual(idsOf(state))
        for (const section of policy.sections) {
          expect(Object.keys(section.text).sort()).toEqual(['en', 'fa'])
          for (const text of [JSON.stringify(section.text.en), JSON.stringify(section.text.fa)]) {
            expect(text).toContain(`one of ${section.id}`)
            expect(/edition ([a-z0-9#-]+)/.exec(text)?.[1]).toBe(editions.get(section.id))
          }
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('undoing everything brings back the start', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const policy = samplePolicy('a', 'b', 'c')
      const start = stateOf(policy)
      let state = start
      let count = 0
      const make: Make = {
        fresh: () => sampleSection(`new-${count++}`),
        another: (id) => ({ section: anotherEdition(id, `${id}#${count}`), edition: `${id}#${count++}` }),
      }
      for (const one of steps) {
        if (one.kind === 'undo') continue
        state = apply(state, transactionOf(one, state, make, policy, 'en'))
      }
      while (undoDepth(state) > 0)
        undo(state, (transaction) => {
          state = state.apply(transaction)
        })
      expect(state.doc.toJSON()).toEqual(start.doc.toJSON())
    }),
    { numRuns: 200 },
  )
})
