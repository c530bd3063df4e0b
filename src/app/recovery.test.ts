import { mkdir, readdir, readFile, rename, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { createClient } from '#app/clients'
import { createPolicy, openPolicy, savePolicy } from '#app/policies'
import { createPolicyBases } from '#app/policy-bases'
import { discardCopy, listCopies, readCopy, saveChangesInCopy, saveCopy } from '#app/recovery'
import type { WorkspaceContext } from '#app/workspace'
import type { Policy } from '#core/policy/policy'
import { changesOf } from '#core/policy/policy-changes'
import { expectFault } from '#tests/fault/expect-fault'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'
import { expectValue, testPorts, testWorkspace } from '#tests/fault/test-ports'

let base: string
let workspace: WorkspaceContext
/** Where the copies are. */
let folder: string
let now: Date

beforeEach(async () => {
  base = await tempFolder()
  folder = join(base, 'config', 'recovery')
  now = new Date(2026, 10, 22, 12)
  workspace = inFolder('workspace')
  expectValue(await createClient(workspace, { name: 'Shop', facts: {} }))
  expectValue(await createPolicy(workspace, { client: 'shop', languages: ['en', 'fa'] }))
})

const place = { client: 'shop', policy: 'privacy-policy' }

const inFolder = (name: string) =>
  testWorkspace(join(base, name), testPorts({ clock: { now: () => now, nextTurn: async () => undefined } }))

async function opened(context = workspace) {
  const policy = expectValue(await openPolicy(context, place))
  if (policy.kind === 'readOnly') throw new Error(JSON.stringify(policy.reason))
  return policy
}

const titled = (policy: Policy, title: string): Policy => ({ ...policy, title: { en: title, fa: `«${title}»` } })

/** Keeps a text with this title, made from the policy as it is. */
async function keep(title: string, copy: string | null = null): Promise<string> {
  const { policy, revision } = await opened()
  const saved = await saveCopy(workspace, folder, { ...place, copy, content: titled(policy, title), revision })
  return expectValue(saved).copy
}

const list = async (context = workspace) => expectValue(await listCopies(context, folder, place)).copies
const fileOf = (copy: string) => join(folder, `shop.privacy-policy.${copy}.json`)

test('a copy follows the text, is read as it was written, and never touches the workspace', async () => {
  const before = await treeOf(workspace.folder)
  const { policy, revision } = await opened()
  const copy = await keep('first')
  now = new Date(2026, 10, 22, 12, 0, 1)
  expect(await keep('second', copy)).toBe(copy)
  expect(await list()).toEqual([{ kind: 'whole', copy, written: now.getTime(), cause: 'unsaved', revision }])
  expect(expectValue(await readCopy(workspace, folder, { ...place, copy }))).toEqual({
    policy: titled(policy, 'second'),
    revision,
  })
  expect(JSON.parse(await readFile(fileOf(copy), 'utf8'))).toMatchObject({
    policyFile: join(workspace.folder, 'clients', 'shop', 'privacy-policy.policy.json'),
    revision,
  })
  expect(await treeOf(workspace.folder)).toEqual(before)
  expectValue(await discardCopy(workspace, folder, { ...place, copy }))
  expectValue(await discardCopy(workspace, folder, { ...place, copy }))
  expect(await list()).toEqual([])
  expect(await readdir(folder)).toEqual([])
  expectFault(await readCopy(workspace, folder, { ...place, copy }), 'fileMissing', copy)
})

test('a copy says why it is kept; one that an earlier version wrote is of unsaved text', async () => {
  const { policy, revision } = await opened()
  const content = titled(policy, 'theirs')
  const { copy } = expectValue(
    await saveCopy(workspace, folder, { ...place, copy: null, content, revision, cause: 'replaced' }),
  )
  expect(await list()).toMatchObject([{ copy, cause: 'replaced' }])
  const { cause: _, ...earlier } = JSON.parse(await readFile(fileOf(copy), 'utf8'))
  await writeFile(fileOf(copy), JSON.stringify(earlier))
  expect(await list()).toMatchObject([{ copy, cause: 'unsaved' }])
})

test('a copy says whether the file has changed since, and is still whole', async () => {
  const { policy, revision } = await opened()
  const copy = await keep('mine')
  const saved = await savePolicy(workspace, { ...place, content: titled(policy, 'theirs'), revision })
  expect(await list()).toMatchObject([{ copy, revision }])
  expect(expectValue(saved).revision).not.toBe(revision)
  expect(expectValue(await readCopy(workspace, folder, { ...place, copy })).policy.title.en).toBe('mine')
})

test('a copy that holds nothing but what was saved is not offered and goes away', async () => {
  const { policy, revision } = await opened()
  await keep('the same')
  expectValue(await savePolicy(workspace, { ...place, content: titled(policy, 'the same'), revision }))
  expect(await list()).toEqual([])
  expect(await readdir(folder)).toEqual([])
})

test('copies of other policies, and of other workspaces with the same names and texts, are left alone', async () => {
  await keep('mine')
  const other = inFolder('other')
  for (const policy of ['privacy-policy', 'privacy-policy-2']) {
    if (policy === 'privacy-policy') expectValue(await createClient(other, { name: 'Shop', facts: {} }))
    expect(expectValue(await createPolicy(other, { client: 'shop', languages: ['en', 'fa'] })).policy).toBe(policy)
  }
  expect((await opened(other)).revision).toBe((await opened()).revision)
  expect(await list(other)).toEqual([])
  expect(expectValue(await listCopies(workspace, folder, { ...place, policy: 'privacy' })).copies).toEqual([])
  expect(await list()).toHaveLength(1)
})

test('a copy follows its workspace to another place', async () => {
  const copy = await keep('mine')
  await rename(workspace.folder, join(base, 'moved'))
  expect(await list(inFolder('moved'))).toMatchObject([{ kind: 'whole', copy }])
})

const damages: [name: string, code: Parameters<typeof expectFault>[1], damage: (file: string) => Promise<void>][] = [
  ['cut off', 'brokenJson', async (file) => truncate(file, (await readFile(file)).length / 2)],
  ['empty', 'brokenJson', (file) => truncate(file, 0)],
  ['no text', 'notUtf8', (file) => writeFile(file, new Uint8Array([0x22, 0xb3, 0x22]))],
  ['no copy', 'invalidPolicy', (file) => writeFile(file, '[1, 2]')],
  ['a newer copy', 'newerFormat', (file) => writeFile(file, '{"formatVersion":2}')],
  [
    'a text that no policy can have',
    'invalidDocument',
    async (file) => {
      const copy = JSON.parse(await readFile(file, 'utf8'))
      copy.policy.sections[0].text.en.content = [{ type: 'marquee' }]
      await writeFile(file, JSON.stringify(copy))
    },
  ],
  ['enormous', 'tooLarge', (file) => truncate(file, 50 * 1024 * 1024)],
]

test.each(damages)(
  'a copy that is %s is told and kept; the policy and other copies stay as they are',
  async (_, code, damage) => {
    const whole = await keep('whole')
    const copy = await keep('damaged')
    await damage(fileOf(copy))
    const before = await treeOf(base)
    const copies = await list()
    expect(copies.map((one) => [one.copy, one.kind]).sort()).toEqual(
      [
        [whole, 'whole'],
        [copy, 'damaged'],
      ].sort(),
    )
    for (const one of copies)
      if (one.kind === 'damaged') expectFault({ ok: false, error: one.reason }, code, fileOf(copy))
    expectFault(await readCopy(workspace, folder, { ...place, copy }), code, fileOf(copy))
    expect((await opened()).kind).toBe('editable')
    expect(await treeOf(base)).toEqual(before)
  },
)

test('what is typed on after a copy was damaged or lost goes into one that can be read', async () => {
  const damaged = await keep('a')
  await writeFile(fileOf(damaged), new Uint8Array([0xff]))
  const copy = await keep('b', damaged)
  expect(copy).not.toBe(damaged)
  expect((await list()).map(({ kind }) => kind).sort()).toEqual(['damaged', 'whole'])
  expectValue(await discardCopy(workspace, folder, { ...place, copy }))
  expect(
    expectValue(await readCopy(workspace, folder, { ...place, copy: await keep('c', copy) })).policy.title.en,
  ).toBe('c')
})

test('a folder that cannot be made is told by name', async () => {
  await mkdir(join(base, 'config'))
  await writeFile(folder, 'a file')
  const { policy, revision } = await opened()
  expectFault(
    await saveCopy(workspace, folder, { ...place, copy: null, content: titled(policy, 'x'), revision }),
    'notAFolder',
    folder,
  )
})

test('changes are kept as the whole text, and only while the file is the one they were made from', async () => {
  const { policy, revision } = await opened()
  const bases = createPolicyBases()
  const keepChanges = (text: Policy, keptIn = bases) =>
    saveChangesInCopy(workspace, folder, keptIn, { ...place, copy: null, changes: changesOf(policy, text), revision })
  const moved = { ...titled(policy, 'moved'), sections: policy.sections.toReversed() }
  const copy = expectValue(await keepChanges(moved)).copy
  if (copy === null) throw new Error('a copy expected')
  expect(expectValue(await readCopy(workspace, folder, { ...place, copy }))).toEqual({ policy: moved, revision })

  expectValue(await savePolicy(workspace, { ...place, content: titled(policy, 'saved'), revision }))
  expect(expectValue(await keepChanges(moved, createPolicyBases()))).toEqual({ copy: null })
  // One who has seen that revision knows it still.
  expect(expectValue(await keepChanges(moved)).copy).not.toBeNull()
})
