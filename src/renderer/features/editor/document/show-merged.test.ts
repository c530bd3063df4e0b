import { undo } from '@tiptap/pm/history'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Language } from '#core/language'
import { editorDocument } from '#core/policy/editor-document'
import { type Policy, policySchema } from '#core/policy/policy'
import { samePolicy } from '#core/policy/same-policy'
import { createPageEditor } from '../create-editor'
import { catchUp } from './catch-up'
import { createPolicyStore } from './policy-store'
import { samplePolicy, sampleSection, sampleText } from './sample-policy'
import { documentJson } from './section-json'
import { showMerged } from './show-merged'

// Tiptap asks it which keys a keyboard has.
beforeAll(() => vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' }))
afterAll(() => vi.unstubAllGlobals())

const chip = { text: '?', title: '?', amiss: true }
const note = { id: 'n', author: 'A', date: '2026-11-28T05:49:04.616Z', text: 'n', resolved: false }

/** An opened policy with its pages. */
function open(policy: Policy) {
  const store = createPolicyStore({ client: 'shop', policy: 'privacy' }, policy, 'r0')
  const page = (language: Language) => {
    const editor = createPageEditor({
      element: null,
      labelledBy: '',
      language,
      content: editorDocument(policy, language),
      faces: { variable: () => chip, reference: () => chip },
      onChange: (doc) => store.getState().fold(language, documentJson(doc)),
      onAnswer: ({ fact, after }) => store.getState().setFact(fact, after),
      onVariable: () => {},
      onClause: () => {},
    })
    // A page that is not shown has no plugins of its own accord.
    editor.view.updateState(editor.state.reconfigure({ plugins: editor.extensionManager.plugins }))
    return editor
  }
  return { store, en: page('en'), fa: page('fa') }
}

const before = samplePolicy('a', 'b', 'c')
const [a, b, c] = before.sections
if (a === undefined || b === undefined || c === undefined) throw new Error('three sections expected')
const merged: Policy = {
  ...before,
  title: { en: 'Merged', fa: 'ادغام' },
  facts: { 'business.name': 'M' },
  sections: [c, { ...a, text: { ...a.text, fa: sampleText('نو', 'متن') }, notes: [note] }, sampleSection('new')],
}

test('a merged policy is held and shown in every language, and one undo brings back texts and answers', () => {
  const { store, en, fa } = open(before)
  showMerged(store, en, 'en', merged)
  expect(samePolicy(store.getState().policy, merged)).toBe(true)
  expect(policySchema.parse(store.getState().policy)).toEqual(store.getState().policy)
  catchUp(fa, store.getState(), 'fa')
  store.getState().fold('fa', documentJson(fa.state.doc))
  expect(samePolicy(store.getState().policy, merged)).toBe(true)

  undo(en.state, en.view.dispatch)
  const { policy } = store.getState()
  expect(policy.facts).toEqual({})
  expect(samePolicy({ ...policy, title: before.title }, { ...before, sections: [{ ...a, notes: [note] }, b, c] })).toBe(
    true,
  )
  expect(policy.title).toEqual(merged.title)
})

test('what was taken over from the file is what a save builds on', () => {
  const { store, en } = open(before)
  const file = { policy: { ...before, title: { en: 'Theirs' } }, revision: 'r1' }
  showMerged(store, en, 'en', file.policy)
  store.getState().goOnFrom(file)
  expect(store.getState()).toMatchObject({ isUnsaved: false, revision: 'r1', savedRevision: 'r1', failure: null })
  showMerged(store, en, 'en', merged)
  expect(store.getState().isUnsaved).toBe(true)
})
