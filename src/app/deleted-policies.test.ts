import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { createClient } from '#app/clients'
import { deletePolicy, restorePolicy } from '#app/deleted-policies'
import { createPolicy } from '#app/policies'
import { policyFilesOf } from '#app/policy-files'
import type { WorkspaceContext } from '#app/workspace'
import { appError } from '#contract/error'
import { err } from '#core/result'
import { expectFault } from '#tests/fault/expect-fault'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'
import { expectValue, testPorts, testWorkspace } from '#tests/fault/test-ports'

let workspace: WorkspaceContext
const shop = { client: 'shop', policy: 'privacy-policy' }
const fileOf = (...parts: string[]) => join(workspace.folder, 'clients', 'shop', ...parts)
const listed = async () => expectValue(await policyFilesOf(workspace, 'shop')).map(({ id }) => id)
const newPolicy = async () => expectValue(await createPolicy(workspace, { client: 'shop', languages: ['pl'] })).policy

beforeEach(async () => {
  workspace = testWorkspace(await tempFolder())
  expectValue(await createClient(workspace, { name: 'Shop', facts: { 'laws.apply': ['gdpr'] } }))
  await newPolicy()
})

test('a deleted policy leaves the list, its file is kept to the letter, and it comes back as it was', async () => {
  const before = await treeOf(workspace.folder)
  const text = await readFile(fileOf('privacy-policy.policy.json'), 'utf8')
  const { deleted } = expectValue(await deletePolicy(workspace, shop))
  expect(await listed()).toEqual([])
  expect(await readFile(fileOf('deleted', `${deleted}.policy.json`), 'utf8')).toBe(text)
  expect(expectValue(await restorePolicy(workspace, { ...shop, deleted })).policy).toBe('privacy-policy')
  expect(await listed()).toEqual(['privacy-policy'])
  expect(await treeOf(workspace.folder)).toMatchObject(before)
  expectFault(await restorePolicy(workspace, { ...shop, deleted }), 'policyMissing', `${deleted}.policy.json`)
})

test('nothing is written over: neither an earlier deleted policy nor one that has the name meanwhile', async () => {
  const first = expectValue(await deletePolicy(workspace, shop))
  await newPolicy()
  const second = expectValue(await deletePolicy(workspace, shop))
  expect([first.deleted, second.deleted]).toEqual(['privacy-policy', 'privacy-policy-2'])
  await newPolicy()
  expect(expectValue(await restorePolicy(workspace, { ...shop, ...first })).policy).toBe('privacy-policy-2')
  expect((await listed()).sort()).toEqual(['privacy-policy', 'privacy-policy-2'])
})

test('a policy that cannot be understood can be deleted too', async () => {
  await writeFile(fileOf('privacy-policy.policy.json'), '{ "broken')
  expectValue(await deletePolicy(workspace, shop))
  expect(await readFile(fileOf('deleted', 'privacy-policy.policy.json'), 'utf8')).toBe('{ "broken')
})

test('one that is gone, or changes meanwhile, is not deleted', async () => {
  const path = fileOf('privacy-policy.policy.json')
  const { ports } = workspace
  const replace = async (...given: Parameters<typeof ports.files.replace>) => {
    const written = await ports.files.replace(...given)
    await writeFile(path, '{ "other": 1 }')
    return written
  }
  const changing = { ...workspace, ports: { ...ports, files: { ...ports.files, replace } } }
  expectFault(await deletePolicy(changing, shop), 'conflict', path)
  expect(await readFile(path, 'utf8')).toBe('{ "other": 1 }')
  expect(Object.keys(await treeOf(fileOf('deleted')))).toEqual([])
  await rm(path)
  expectFault(await deletePolicy(workspace, shop), 'policyMissing', path)
})

test('one that cannot be taken away stays, and no second one is left', async () => {
  const { ports } = workspace
  const path = fileOf('privacy-policy.policy.json')
  const remove = async (file: string) =>
    file === path ? err(appError('readOnly', { file })) : ports.files.remove(file)
  const stuck = testWorkspace(workspace.folder, testPorts({ files: { ...ports.files, remove } }))
  expectFault(await deletePolicy(stuck, shop), 'readOnly', path)
  expect(await listed()).toEqual(['privacy-policy'])
  expect(Object.keys(await treeOf(fileOf('deleted')))).toEqual([])
})

test('of one that somebody else takes away meanwhile, the copy stays', async () => {
  const { ports } = workspace
  const path = fileOf('privacy-policy.policy.json')
  const replace = async (...given: Parameters<typeof ports.files.replace>) => {
    const written = await ports.files.replace(...given)
    await rm(path)
    return written
  }
  const vanishing = testWorkspace(workspace.folder, testPorts({ files: { ...ports.files, replace } }))
  expectFault(await deletePolicy(vanishing, shop), 'fileMissing', path)
  expect(Object.keys(await treeOf(fileOf('deleted')))).toEqual(['privacy-policy.policy.json'])
})
