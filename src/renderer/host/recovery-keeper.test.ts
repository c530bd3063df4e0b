import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MethodInput } from '#contract/contract'
import { type AppError, appError } from '#contract/error'
import type { Policy } from '#core/policy/policy'
import { err, ok } from '#core/result'
import { installFakeBridge } from './fake-bridge'
import { keepRecoveryCopy } from './recovery-keeper'

const place = { client: 'shop', policy: 'privacy' }

const policyTitled = (title: string): Policy => ({
  formatVersion: 1,
  id: 'privacy',
  title: { en: title },
  languages: ['en'],
  authoritative: 'en',
  effectiveDate: '2026-11-22',
  sections: [],
  facts: {},
})

let held: { policy: Policy; revision: string; base?: Policy; isUnsaved: boolean }
/** Revisions that the host's file is at. */
let revisionsThere: string[]
/** What became of copies, in order. */
let log: string[]
let failures: AppError[]
let diskIsFull: boolean
let saves: MethodInput<'recovery.save'>[]
let remove: () => void

beforeEach(() => {
  vi.useFakeTimers()
  held = { policy: policyTitled('0'), revision: 'r0', isUnsaved: false }
  log = []
  revisionsThere = []
  failures = []
  saves = []
  diskIsFull = false
  remove = installFakeBridge({
    'recovery.save': (input) => {
      if (diskIsFull) return err(appError('diskFull', { file: 'x' }))
      saves.push(input)
      const copy = input.copy ?? `copy-${saves.length}`
      log.push(`${copy}: ${input.content.title.en} from ${input.revision}`)
      return ok({ copy })
    },
    'recovery.saveChanges': ({ copy, changes, revision }) => {
      if (!revisionsThere.includes(revision)) return ok({ copy: null })
      log.push(`${copy}: ${changes.frame.title.en} as changes of ${revision}`)
      return ok({ copy: copy ?? 'copy-of-changes' })
    },
    'recovery.discard': ({ copy }) => {
      log.push(`${copy} removed`)
      return ok({})
    },
  })
})
afterEach(() => {
  remove()
  vi.useRealTimers()
})

const keep = (copy: string | null = null) =>
  keepRecoveryCopy({
    place,
    copy,
    held: () => held,
    onFailure: (error) => failures.push(error),
    whenIdle: async () => undefined,
  })

const type = (title: string) => {
  held = { ...held, policy: policyTitled(title), isUnsaved: true }
}

test('one copy follows the text, and goes when the text is saved', async () => {
  const keeper = keep()
  for (const title of ['a', 'b']) {
    type(title)
    keeper.changed()
    await vi.advanceTimersByTimeAsync(1000)
  }
  held = { ...held, revision: 'r1', isUnsaved: false }
  await keeper.now()
  type('c')
  keeper.changed()
  await vi.advanceTimersByTimeAsync(1000)
  expect(log).toEqual(['copy-1: a from r0', 'copy-1: b from r0', 'copy-1 removed', 'copy-3: c from r1'])
})

test('a text that was not changed is not written again, but one that a save left behind notes the new revision', async () => {
  const keeper = keep()
  type('a')
  await keeper.now()
  await keeper.now()
  held = { ...held, revision: 'r1' }
  await keeper.now()
  expect(log).toEqual(['copy-1: a from r0', 'copy-1: a from r1'])
})

test('a restored text stays in the copy it came from', async () => {
  type('restored')
  const keeper = keep('old')
  await keeper.now()
  held = { ...held, isUnsaved: false }
  await keeper.now()
  expect(log).toEqual(['old: restored from r0', 'old removed'])
})

test('a copy that cannot be written is told once, and tried again without another key', async () => {
  const keeper = keep()
  diskIsFull = true
  type('a')
  keeper.changed()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(failures.map(({ code }) => code)).toEqual(['diskFull'])
  diskIsFull = false
  await vi.advanceTimersByTimeAsync(10_000)
  expect(log).toEqual(['copy-1: a from r0'])
})

test('the end writes what was typed last, and nothing comes after it', async () => {
  const keeper = keep()
  type('last')
  keeper.changed()
  await keeper.end()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(log).toEqual(['copy-1: last from r0'])
})

test('only changes are sent, but the whole text where the host has another file', async () => {
  const keeper = keep()
  held = { ...held, base: held.policy }
  revisionsThere = ['r0']
  type('a')
  await keeper.now()
  revisionsThere = []
  type('b')
  await keeper.now()
  expect(log).toEqual(['null: a as changes of r0', 'copy-of-changes: b from r0'])
})
