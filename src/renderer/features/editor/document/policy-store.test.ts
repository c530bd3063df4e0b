import { afterEach, beforeEach, expect, test } from 'vitest'
import type { MethodInput } from '#contract/contract'
import { appError } from '#contract/error'
import { documentSchema } from '#core/document/document-extensions'
import { editorDocument } from '#core/policy/editor-document'
import type { Policy } from '#core/policy/policy'
import { err, ok } from '#core/result'
import { installFakeBridge } from '#host/fake-bridge'
import { createPolicyStore } from './policy-store'
import { samplePolicy, sampleSection, sampleText } from './sample-policy'

const place = { client: 'shop', policy: 'privacy' }
let written: Pick<MethodInput<'policy.save'>, 'content' | 'revision'>[]
let kept: Pick<MethodInput<'recovery.save'>, 'content' | 'revision' | 'cause'>[]
let revision: string
let answer: () => Promise<void>
let failure: Parameters<typeof err>[0] | null
let remove: () => void

beforeEach(() => {
  written = []
  kept = []
  revision = 'r0'
  answer = async () => {}
  failure = null
  remove = installFakeBridge({
    'policy.save': async ({ content, revision }) => {
      await answer()
      if (failure !== null) return err(appError('conflict', { file: 'x' }))
      written.push({ content, revision })
      return ok({ revision: `r${written.length}` })
    },
    'recovery.save': ({ content, revision, cause }) => {
      kept.push({ content, revision, cause })
      return ok({ copy: `c${kept.length}` })
    },
    'policy.revision': () => ok({ revision }),
    'policy.open': () => ok({ kind: 'editable', policy: samplePolicy('a'), revision: 'now' }),
  })
})
afterEach(() => remove())

const open = (...ids: string[]) => createPolicyStore(place, samplePolicy(...ids), 'r0')

/** What the editor holds when the first section's English text is `text`. */
const typed = (policy: Policy, text: string) => {
  const [first, ...others] = policy.sections
  if (first === undefined) throw new Error('no section')
  return editorDocument(
    { ...policy, sections: [{ ...first, text: { ...first.text, en: sampleText('T', text) } }, ...others] },
    'en',
  )
}

test('a document that the editor only wrote down in its own way is not a change', () => {
  const store = open('a', 'b')
  const { policy, fold } = store.getState()
  fold('en', documentSchema.nodeFromJSON(editorDocument(policy, 'en')).toJSON())
  expect(store.getState().isUnsaved).toBe(false)
})

test('what is typed is unsaved until it is taken back', () => {
  const store = open('a', 'b')
  const { policy, fold } = store.getState()
  fold('en', typed(policy, 'new'))
  expect(store.getState().isUnsaved).toBe(true)
  fold('en', editorDocument(policy, 'en'))
  expect(store.getState().isUnsaved).toBe(false)
})

test('typing while a save is under way is unsaved when the save ends', async () => {
  let finish = () => {}
  answer = () =>
    new Promise((resolve) => {
      finish = resolve
    })
  const store = open('a')
  const { policy, fold, save } = store.getState()
  fold('en', typed(policy, 'first'))
  const saving = save()
  await Promise.resolve()
  expect(store.getState().saving).toBe(true)
  fold('en', typed(policy, 'second'))
  finish()
  expect(await saving).toBe(true)
  expect(store.getState()).toMatchObject({ saving: false, isUnsaved: true, revision: 'r1' })
  answer = async () => {}
  await store.getState().save()
  expect(store.getState()).toMatchObject({ isUnsaved: false, revision: 'r2' })
  expect(written.map(({ revision }) => revision)).toEqual(['r0', 'r1'])
})

test('saves queue up: a second one while the first is under way builds on its revision', async () => {
  const store = open('a')
  const { policy, fold, save } = store.getState()
  fold('en', typed(policy, 'first'))
  const first = save()
  fold('en', typed(policy, 'second'))
  expect(await Promise.all([first, save()])).toEqual([true, true])
  expect(store.getState().isUnsaved).toBe(false)
})

test('a conflict keeps the text; saving over the file builds on what the file is now, and keeps that', async () => {
  const store = open('a')
  const { policy, fold, save, overwrite } = store.getState()
  fold('en', typed(policy, 'mine'))
  failure = 'conflict'
  expect(await save()).toBe(false)
  expect(store.getState()).toMatchObject({ isUnsaved: true, failure: { code: 'conflict' }, revision: 'r0' })
  failure = null
  expect(await overwrite()).toBe(true)
  expect(written.at(-1)?.revision).toBe('now')
  expect(kept).toEqual([{ content: samplePolicy('a'), revision: 'now', cause: 'replaced' }])
  expect(store.getState()).toMatchObject({ isUnsaved: false, failure: null })
})

test('undoing a deletion brings back the text of every language', () => {
  const store = open('a', 'b')
  const { policy, fold } = store.getState()
  const whole = editorDocument(policy, 'en')
  fold('en', { ...whole, content: whole.content?.slice(1) })
  expect(store.getState().policy.sections.map((section) => section.id)).toEqual(['b'])
  fold('en', whole)
  expect(store.getState().policy.sections[0]?.text.fa).toEqual(sampleSection('a').text.fa)
  expect(store.getState().isUnsaved).toBe(false)
})

test('undoing a replacement brings back the text of every language, and what it was based on', () => {
  const store = open('a', 'b')
  const { policy, fold, remember } = store.getState()
  const before = editorDocument(policy, 'en')
  const clause = { id: 'x/y', libraryVersion: '1.0.0', insertedText: { en: '## New' } }
  const fresh = { id: 'a', clause, text: { en: sampleText('New'), fa: sampleText('نو') } }
  remember(fresh, 'a#2')
  const shown = { ...policy, sections: [fresh, ...policy.sections.slice(1)] }
  const after = editorDocument(shown, 'en', new Map([['a', 'a#2']]))
  fold('en', after)
  expect(store.getState().policy.sections[0]).toEqual(fresh)
  expect(store.getState().isUnsaved).toBe(true)

  fold(
    'fa',
    editorDocument(
      { ...shown, sections: [{ ...fresh, text: { fa: sampleText('نوتر') } }] },
      'fa',
      new Map([['a', 'a#2']]),
    ),
  )
  fold('en', before)
  expect(store.getState().policy.sections[0]).toEqual(policy.sections[0])
  fold('en', after)
  expect(store.getState().policy.sections[0]?.text.fa).toEqual(sampleText('نوتر'))
  expect(store.getState().policy.sections[0]?.clause).toEqual(clause)
})

test('another base is unsaved although the text is the same', () => {
  const store = open('a')
  const { policy, fold, remember } = store.getState()
  const [section] = policy.sections
  if (section === undefined) throw new Error('no section')
  const clause = { id: 'x/y', libraryVersion: '1.0.0', insertedText: {} }
  remember({ ...section, clause }, 'a#2')
  fold('en', editorDocument(policy, 'en', new Map([['a', 'a#2']])))
  expect(store.getState().isUnsaved).toBe(true)
})

test('an empty title is a change like any other', () => {
  const store = open('a')
  store.getState().setTitle('fa', 'عنوان')
  expect(store.getState().isUnsaved).toBe(true)
})

test('a note of a changed source is unsaved and saved like text, and gone when the edit is taken back', async () => {
  const store = open('a')
  const { policy, fold, noteSource, save } = store.getState()
  const note = () => store.getState().policy.sections[0]?.translatedFrom?.fa ?? null
  fold('en', typed(policy, 'new'))
  const noted = note()
  expect(noted).not.toBeNull()
  await save()
  noteSource('a', 'fa', null)
  expect(note()).toBeNull()
  expect(store.getState().isUnsaved).toBe(true)
  noteSource('a', 'fa', noted)
  expect(store.getState().isUnsaved).toBe(false)
  fold('en', editorDocument(policy, 'en'))
  expect(store.getState().policy.sections[0]).toEqual(policy.sections[0])
})

test('a layout is unsaved, is saved with the policy, and holds only what is not usual', async () => {
  const store = open('a')
  const { setLayout, save } = store.getState()
  setLayout({ numbering: 'paragraphs', contents: true })
  setLayout({ margin: 15 })
  expect(store.getState()).toMatchObject({
    isUnsaved: true,
    policy: { layout: { numbering: 'paragraphs', margin: 15 } },
  })
  expect(Object.keys(store.getState().policy.layout ?? {}).sort()).toEqual(['margin', 'numbering'])
  await save()
  expect(written.at(-1)?.content.layout).toEqual({ numbering: 'paragraphs', margin: 15 })
  expect(store.getState().isUnsaved).toBe(false)
  setLayout({ numbering: 'sections', margin: 25 })
  expect(store.getState().isUnsaved).toBe(true)
  expect(store.getState().policy).not.toHaveProperty('layout')
})

test('a layout that says nothing but the usual is no change', () => {
  const store = open('a')
  store.getState().setLayout({ paper: 'A4' })
  expect(store.getState().isUnsaved).toBe(false)
})

const restoredText = (policy: Policy) => ({ copy: 'c', policy, revision: 'older' })

test('a restored text is unsaved and keeps the revision it was made from, so that a changed file is a conflict', async () => {
  const store = createPolicyStore(place, samplePolicy('a'), 'r0', restoredText(samplePolicy('a', 'b')))
  expect(store.getState()).toMatchObject({ isUnsaved: true, revision: 'older', restoredFrom: 'c' })
  await store.getState().save()
  expect(written.map(({ revision, content }) => [revision, content.sections.length])).toEqual([['older', 2]])
})

test('a restored text that says what the file says is saved, and goes on from the file', () => {
  const store = createPolicyStore(place, samplePolicy('a'), 'r0', restoredText(samplePolicy('a')))
  expect(store.getState()).toMatchObject({ isUnsaved: false, revision: 'r0' })
})

test('a restored text brings sections that can be undone to', () => {
  const store = createPolicyStore(place, samplePolicy('a'), 'r0', restoredText(samplePolicy('a', 'b')))
  expect([...store.getState().pool.keys()]).toEqual(['a', 'b'])
})

test('what is given up is unsaved no more', () => {
  const store = open('a', 'b')
  const { policy, fold, drop } = store.getState()
  fold('en', typed(policy, 'new'))
  drop()
  expect(store.getState()).toMatchObject({ isUnsaved: false, policy })
})

test('what is set aside is kept before it is given up', async () => {
  const store = open('a', 'b')
  const { policy, fold, setAside } = store.getState()
  fold('en', typed(policy, 'mine'))
  const { policy: mine } = store.getState()
  expect(await setAside()).toBe(true)
  expect(kept).toEqual([{ content: mine, revision: 'r0', cause: 'unsaved' }])
  expect(store.getState()).toMatchObject({ isUnsaved: false, policy })
})

test('a file that was changed elsewhere is noticed before anything is typed, and one that was put back too', async () => {
  const store = open('a')
  const { look } = store.getState()
  await look()
  expect(store.getState().failure).toBeNull()
  revision = 'r1'
  await look()
  expect(store.getState()).toMatchObject({ failure: { code: 'conflict' }, isUnsaved: false })
  revision = 'r0'
  await look()
  expect(store.getState().failure).toBeNull()
})

test('looking at the file leaves the conflict of a restored text that was made from an older one', async () => {
  const store = createPolicyStore(place, samplePolicy('a'), 'r0', restoredText(samplePolicy('a', 'b')))
  failure = 'conflict'
  await store.getState().save()
  await store.getState().look()
  expect(store.getState().failure).toMatchObject({ code: 'conflict' })
})

const note = (text: string) => ({ id: text, author: 'A', date: '2026-11-28T05:49:04.616Z', text, resolved: false })

test('a note is unsaved until it is taken back, and typing leaves it', () => {
  const store = open('a', 'b')
  const { policy, setNotes, fold } = store.getState()
  setNotes('a', [note('n')])
  expect(store.getState().isUnsaved).toBe(true)
  expect(store.getState().policy.sections[0]?.notes).toEqual([note('n')])
  fold('en', typed(policy, 'new'))
  expect(store.getState().policy.sections[0]?.notes).toEqual([note('n')])
  fold('en', editorDocument(policy, 'en'))
  setNotes('a', [])
  expect(store.getState().policy).toEqual(policy)
  expect(store.getState().isUnsaved).toBe(false)
})

test('a section that comes back has its notes, those written since its edition was shown too', () => {
  const store = open('a', 'b')
  const { policy, setNotes, fold, remember } = store.getState()
  setNotes('a', [note('first')])
  const second = sampleSection('a')
  remember(second, 'a#2')
  fold('en', editorDocument(policy, 'en', new Map([['a', 'a#2']])))
  setNotes('a', [note('first'), note('second')])
  fold('en', editorDocument({ ...policy, sections: policy.sections.slice(1) }, 'en'))
  expect(store.getState().policy.sections.map(({ notes }) => notes)).toEqual([undefined])
  fold('en', editorDocument(policy, 'en'))
  expect(store.getState().policy.sections[0]?.notes).toEqual([note('first'), note('second')])
})
