import type { Editor } from '@tiptap/core'
import { undoDepth } from '@tiptap/pm/history'
import { type EditorState, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { blankSection } from '#core/assembly/section-from-clause'
import type { NodeJson } from '#core/document/document-json'
import { editionOf, editorDocument, freeEdition } from '#core/policy/editor-document'
import type { Note } from '#core/policy/note'
import { type Policy, policySchema, type Section } from '#core/policy/policy'
import { samePolicy } from '#core/policy/same-policy'
import { createPageEditor } from './create-editor'
import { catchUp } from './document/catch-up'
import { createPolicyStore, type PolicyStore } from './document/policy-store'
import { samplePolicy } from './document/sample-policy'
import * as commands from './document/section-commands'
import { documentJson } from './document/section-json'
import { createFoldedSections } from './folding/folded-sections'
import { foldedIn, foldingPlugin, foldOnly } from './folding/folding-plugin'

// Tiptap asks it which keys a keyboard has.
beforeAll(() => vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' }))
afterAll(() => vi.unstubAllGlobals())

type Page = 'en' | 'fa'

const chip = { text: '?', title: '?', amiss: true }

/** An opened policy with a page for each language, as the window has them but for the picture. */
class Desk {
  store: PolicyStore
  pages: Record<Page, Editor>
  language: Page = 'en'
  /** Whether another page was looked at since the policy was opened: undoing goes by page. */
  hasSwitched = false
  /** What was noted, by section. */
  notes = new Map<string, Note[]>()
  start: Policy

  constructor(policy: Policy) {
    this.start = policy
    this.store = createPolicyStore({ client: 'shop', policy: 'privacy' }, policy, 'r0')
    this.pages = { en: this.page('en'), fa: this.page('fa') }
  }

  private page(language: Page): Editor {
    const editor = createPageEditor({
      element: null,
      labelledBy: '',
      language,
      content: editorDocument(this.policy, language),
      faces: { variable: () => chip, reference: () => chip },
      onChange: (doc) => this.store.getState().fold(language, documentJson(doc)),
      onAnswer: ({ fact, after }) => this.store.getState().setFact(fact, after),
      onVariable: () => {},
      onClause: () => {},
    })
    const plugins = [...editor.extensionManager.plugins, foldingPlugin(createFoldedSections())]
    // A page that is not shown has no plugins of its own accord.
    editor.view.updateState(editor.state.reconfigure({ plugins }))
    return editor
  }

  get policy(): Policy {
    return this.store.getState().policy
  }
  get editor(): Editor {
    return this.pages[this.language]
  }
  get state(): EditorState {
    return this.editor.state
  }

  dispatch(transaction: EditorState['tr'] | null): void {
    if (transaction !== null) this.editor.view.dispatch(transaction)
  }

  /** What handlers of keys may ask of a view. */
  private get view(): EditorView {
    const { editor } = this
    return {
      get state() {
        return editor.state
      },
      dispatch: (transaction: EditorState['tr']) => editor.view.dispatch(transaction),
      composing: false,
      endOfTextblock: (side: string) => {
        const { $from, $to } = editor.state.selection
        return side === 'backward' ? $from.parentOffset === 0 : $to.parentOffset === $to.parent.content.size
      },
    } as unknown as EditorView
  }

  type(text: string): void {
    const { from, to } = this.state.selection
    const insert = () => this.state.tr.insertText(text, from, to)
    const isTaken = this.state.plugins.some((plugin) =>
      plugin.props.handleTextInput?.call(plugin, this.view, from, to, text, insert),
    )
    if (!isTaken) this.dispatch(insert())
  }

  key(key: 'Enter' | 'Backspace' | 'Delete'): void {
    const keyCode = { Enter: 13, Backspace: 8, Delete: 46 }[key]
    const event = { key, keyCode } as KeyboardEvent
    const isTaken = this.state.plugins.some((plugin) => plugin.props.handleKeyDown?.call(plugin, this.view, event))
    // What is left to the browser: a character beside the cursor.
    const { empty, from, $from } = this.state.selection
    if (isTaken || key === 'Enter' || !empty) return
    const [start, end] = key === 'Backspace' ? [from - 1, from] : [from, from + 1]
    if (start >= $from.start() && end <= $from.end()) this.dispatch(this.state.tr.delete(start, end))
  }

  turn(): void {
    this.language = this.language === 'en' ? 'fa' : 'en'
    this.hasSwitched = true
    catchUp(this.editor, this.store.getState(), this.language)
  }

  /** Folds a section or unfolds it, which is nothing to the document. */
  fold(section: string): void {
    const { doc } = this.state
    const ids = new Set(foldedIn(this.state))
    if (!ids.delete(section)) ids.add(section)
    this.dispatch(foldOnly(this.state, ids))
    expect(this.state.doc).toBe(doc)
  }

  insert(section: Section, index: number, edition = section.id): void {
    this.store.getState().remember(section, edition)
    this.dispatch(commands.insertSection(this.state, index, this.nodeOf(section, edition)))
  }

  replace(section: Section, index: number): void {
    const edition = freeEdition(section.id, this.store.getState().pool)
    this.store.getState().remember(section, edition)
    this.dispatch(commands.replaceSection(this.state, index, this.nodeOf(section, edition)))
  }

  private nodeOf(section: Section, edition: string) {
    const editions = edition === section.id ? undefined : new Map([[section.id, edition]])
    const [json] = editorDocument({ ...this.policy, sections: [section] }, this.language, editions).content ?? []
    return this.editor.schema.nodeFromJSON(json)
  }

  note(section: string, text: string): void {
    const before = this.notes.get(section) ?? []
    const note = { id: String(before.length), author: 'A', date: '2026-11-22T10:00:00Z', text, resolved: false }
    this.notes.set(section, [...before, note])
    const now = this.policy.sections.find(({ id }) => id === section)?.notes ?? []
    this.store.getState().setNotes(section, [...now, note])
  }

  reopen(): Desk {
    const desk = new Desk(policySchema.parse(JSON.parse(JSON.stringify(this.policy))))
    // With a section that is deleted for good its notes go.
    for (const { id } of desk.policy.sections) desk.notes.set(id, this.notes.get(id) ?? [])
    return desk
  }
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const word = fc.string({
  unit: fc.constantFrom('a', 'Ż', 'q', '7', ' ', 'ک', 'ی', '۴', '\u200c', '\u00a0'),
  minLength: 1,
  maxLength: 5,
})
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('select' as const), from: fraction, to: fraction }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('place' as const), at: fraction }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('type' as const), text: word }) },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constantFrom('Enter' as const, 'Backspace' as const, 'Delete' as const) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('bold' as const, 'bullets' as const, 'heading' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('turn' as const, 'reopen' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('add' as const, 'remove' as const, 'replace' as const), at: fraction }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('answer' as const), value: word, at: fc.option(fraction, { nil: null }) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('note' as const), at: fraction, text: word }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('fold' as const), at: fraction }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), from: fraction, to: fraction }) },
)
/** Steps after which there may be other sections than before. */
const structural: readonly Step['do'][] = ['add', 'remove', 'answer']

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const textOf = (node: NodeJson | undefined): string =>
  node === undefined ? '' : (node.text ?? '') + (node.content ?? []).map(textOf).join('')

/** The characters of a text, sorted: what moves, splits and joins leave as it is. */
const characters = (text: string): string => [...text].sort().join('')
const charactersIn = (policy: Policy, language: Page): string =>
  characters(policy.sections.map(({ text }) => textOf(text[language])).join(''))
const without = (all: string, taken: string): string => {
  const left = [...all]
  for (const character of taken) left.splice(left.indexOf(character), left.includes(character) ? 1 : 0)
  return left.join('')
}

/** Does a step, and gives what it may take from the open page and what it adds there; null: undoing, which does either. */
function take(desk: Desk, action: Step): { taken: string; added: string } | null {
  const { state, language, policy } = desk
  const { from, to, empty } = state.selection
  const selected = state.doc.textBetween(from, to)
  const count = policy.sections.length
  const nothing = { taken: '', added: '' }
  switch (action.do) {
    case 'select':
    case 'place': {
      const { size } = state.doc.content
      const [one, other] = action.do === 'place' ? [action.at, action.at] : [action.from, action.to]
      const at = (part: number) => state.doc.resolve(Math.floor(part * size))
      desk.dispatch(state.tr.setSelection(TextSelection.between(at(one), at(other))))
      return nothing
    }
    case 'type':
      desk.type(action.text)
      return { taken: selected, added: action.text }
    case 'Enter':
      desk.key('Enter')
      return { taken: selected, added: '' }
    case 'Backspace':
    case 'Delete': {
      const beside = action.do === 'Backspace' ? [from - 2, from] : [from, from + 2]
      const [start, end] = beside.map((at) => Math.max(0, Math.min(at, state.doc.content.size)))
      desk.key(action.do)
      return { taken: empty ? state.doc.textBetween(start ?? 0, end ?? 0) : selected, added: '' }
    }
    case 'bold':
      desk.editor.commands.toggleBold()
      return nothing
    case 'bullets':
      desk.editor.commands.toggleBulletList()
      return nothing
    case 'heading':
      desk.editor.commands.toggleHeading({ level: 3 })
      return nothing
    case 'undo':
    case 'redo':
      if (action.do === 'undo') desk.editor.commands.undo()
      else desk.editor.commands.redo()
      return null
    case 'turn':
      desk.turn()
      return nothing
    case 'reopen':
      return nothing
    case 'add': {
      const titles = { en: 'Own', fa: 'خود' }
      desk.insert(blankSection(titles, new Set(desk.store.getState().pool.keys())), Math.floor(action.at * (count + 1)))
      return { taken: '', added: titles[language] }
    }
    case 'remove': {
      const index = Math.floor(action.at * count)
      desk.dispatch(commands.removeSection(state, index))
      return { taken: count > 1 ? textOf(policy.sections[index]?.text[language]) : '', added: '' }
    }
    case 'answer': {
      const fact = 'business.name'
      const change = { of: 'policy', fact, before: policy.facts[fact], after: action.value } as const
      const gone = action.at === null ? undefined : policy.sections[Math.floor(action.at * count)]
      desk.dispatch(commands.reviseSections(state, { change, remove: gone === undefined ? [] : [gone.id], add: [] }))
      expect(desk.policy.facts[fact]).toBe(action.value)
      return { taken: count > 1 ? textOf(gone?.text[language]) : '', added: '' }
    }
    case 'replace': {
      const index = Math.floor(action.at * count)
      const section = policy.sections[index]
      if (section === undefined) return nothing
      const fresh = samplePolicy(section.id).sections[0] as Section
      desk.replace(fresh, index)
      return { taken: textOf(section.text[language]), added: textOf(fresh.text[language]) }
    }
    case 'note': {
      const section = policy.sections[Math.floor(action.at * count)]
      if (section !== undefined) desk.note(section.id, action.text)
      return nothing
    }
    case 'fold':
      desk.fold(policy.sections[Math.floor(action.at * count)]?.id ?? '')
      return nothing
    case 'move':
      desk.dispatch(commands.moveSection(state, Math.floor(action.from * count), Math.floor(action.to * count)))
      return nothing
  }
}

const idsOf = ({ sections }: Policy): string[] => sections.map(({ id }) => id).sort()

/** Whether the selection begins and ends where text is shown. */
function expectCursorSeen(state: EditorState): void {
  for (const end of [state.selection.$anchor, state.selection.$head])
    if (end.depth > 0 && end.index(1) > 0) expect(foldedIn(state)).not.toContain(end.node(1).attrs.id)
}

/** Whether the pages and the policy say the same, in a form that the file's schema takes. */
function expectWhole(desk: Desk): void {
  desk.state.doc.check()
  expectCursorSeen(desk.state)
  expect(policySchema.parse(JSON.parse(JSON.stringify(desk.policy)))).toEqual(desk.policy)
  expect(new Set(idsOf(desk.policy)).size).toBe(desk.policy.sections.length)
  expect(charactersIn(desk.policy, desk.language)).toBe(characters(desk.state.doc.textContent))
  for (const { id, notes = [] } of desk.policy.sections) expect(notes).toEqual(desk.notes.get(id) ?? [])
}

/** A section's text on the page that is not open stays, as long as the section and its edition do. */
function expectOtherPageKept(desk: Desk, other: Page, before: Policy, editions: ReadonlyMap<string, string>): void {
  const now = desk.store.getState()
  for (const section of now.policy.sections) {
    const former = before.sections.find(({ id }) => id === section.id)
    if (former === undefined || editionOf(section.id, editions) !== editionOf(section.id, now.editions)) continue
    expect(section.text[other]).toEqual(former.text[other])
  }
}

test('whatever is done to a policy, nothing is lost that was not deleted, and undoing brings back the start', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      let desk = new Desk(samplePolicy('a', 'b', 'c'))
      for (const action of steps) {
        const { language } = desk
        const other = language === 'en' ? 'fa' : 'en'
        const { policy: before, editions } = desk.store.getState()
        const held = charactersIn(before, language)
        const change = take(desk, action)
        if (action.do === 'reopen') desk = desk.reopen()
        expectWhole(desk)
        expectOtherPageKept(desk, other, before, editions)
        if (change === null) continue
        if (!structural.includes(action.do)) expect(idsOf(desk.policy)).toEqual(idsOf(before))
        const has = charactersIn(desk.policy, language)
        const added = without(has, without(held, change.taken))
        // What was not to be taken is there, and nothing has come but what was added.
        expect(without(without(held, change.taken), has)).toBe('')
        expect(without(added, change.taken + change.added)).toBe('')
      }
      while (undoDepth(desk.state) > 0) {
        desk.editor.commands.undo()
        expectWhole(desk)
      }
      // Notes are no part of what undoing brings back.
      for (const { id } of desk.policy.sections) desk.store.getState().setNotes(id, [])
      for (const { id, notes = [] } of desk.start.sections) desk.store.getState().setNotes(id, notes)
      if (!desk.hasSwitched) expect(samePolicy(desk.policy, desk.start)).toBe(true)
    }),
    { numRuns: 1000 },
  )
}, 300_000)
