import { readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { archiveClient, createClient, openClient } from '#app/clients'
import { noteExports, noteOf, readExportNotes } from '#app/export-notes'
import { createPolicy, openPolicy } from '#app/policies'
import { listPolicies } from '#app/policy-list'
import { initWorkspace, type WorkspaceContext } from '#app/workspace'
import { viewWorkspace } from '#app/workspace-view'
import { factsOf } from '#core/document/facts-of'
import { expectFault } from '#tests/fault/expect-fault'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'
import { expectValue, testWorkspace } from '#tests/fault/test-ports'

let workspace: WorkspaceContext

beforeEach(async () => {
  workspace = testWorkspace(await tempFolder())
  expectValue(await initWorkspace(workspace))
  expectValue(await createClient(workspace, { name: 'Hobby', facts: { 'laws.apply': ['gdpr'] } }))
  expectValue(await createPolicy(workspace, { client: 'hobby', languages: ['pl', 'en'] }))
})

const listed = async () => expectValue(await listPolicies(workspace))
const clientFile = () => join(workspace.folder, 'clients', 'hobby', 'client.json')
const note = (when: number) =>
  noteOf([{ languages: ['pl'], format: 'pdf', name: 'privacy-policy.pl.pdf', bytes: 1 }], new Date(when))

test('a policy is listed with the answers that its texts still want', async () => {
  const opened = expectValue(await openPolicy(workspace, { client: 'hobby', policy: 'privacy-policy' }))
  if (opened.kind === 'readOnly') throw new Error(opened.reason.code)
  const shown = factsOf(opened.policy.sections)
  const { policies, problems } = await listed()
  expect(problems).toEqual([])
  expect(policies).toMatchObject([
    {
      client: { id: 'hobby', name: 'Hobby', archived: false },
      policy: { id: 'privacy-policy', languages: ['pl', 'en'] },
      openQuestions: shown.filter((fact) => fact !== 'laws.apply').length,
      lastExport: null,
    },
  ])
  const client = JSON.parse(await readFile(clientFile(), 'utf8'))
  const answers = { 'business.email': 'shop@example.com', 'business.name': { pl: 'Hobby' } }
  await writeFile(clientFile(), JSON.stringify({ ...client, facts: { ...client.facts, ...answers } }))
  const before = policies[0]?.openQuestions ?? 0
  expect((await listed()).policies[0]?.openQuestions).toBe(before - 2)
})

test('what cannot be read is listed without a count', async () => {
  await writeFile(join(workspace.folder, 'clients', 'hobby', 'broken.policy.json'), '{')
  expect((await listed()).policies.map(({ openQuestions }) => typeof openQuestions)).toEqual(['object', 'number'])
  await writeFile(clientFile(), '{')
  expect((await listed()).policies.map(({ openQuestions }) => openQuestions)).toEqual([null, null])
})

test('a file that rests is read once, and again when it has changed', async () => {
  const path = join(workspace.folder, 'clients', 'hobby', 'privacy-policy.policy.json')
  const anHourAgo = new Date(Date.now() - 3_600_000)
  await utimes(path, anHourAgo, anHourAgo)
  const titles = async () => (await listed()).policies.map(({ policy }) => policy.title.en)
  const read = vi.spyOn(workspace.policies, 'readJson')
  expect(await titles()).toEqual(['Privacy policy'])
  expect(await titles()).toEqual(['Privacy policy'])
  expect(read).toHaveBeenCalledTimes(1)
  await writeFile(path, (await readFile(path, 'utf8')).replace('"en": "Privacy policy"', '"en": "Another"'))
  expect(await titles()).toEqual(['Another'])
  // What has just changed may change again at what counts as the same time.
  expect(await titles()).toEqual(['Another'])
  expect(read).toHaveBeenCalledTimes(3)
})

test('a large workspace is listed bit by bit: what was not read in time is unread, and the next list reads on', async () => {
  const folder = join(workspace.folder, 'clients', 'hobby')
  const anHourAgo = new Date(Date.now() - 3_600_000)
  const file = await readFile(join(folder, 'privacy-policy.policy.json'), 'utf8')
  for (const name of ['a', 'b', 'c', 'd', 'privacy-policy']) {
    const path = join(folder, `${name}.policy.json`)
    await writeFile(path, file)
    await utimes(path, anHourAgo, anHourAgo)
  }
  let now = Date.now()
  // It is a second later whenever somebody looks.
  workspace.ports.clock.now = () => {
    now += 1000
    return new Date(now)
  }
  const unreadOf = async () => {
    const view = expectValue(await viewWorkspace(workspace, 6000))
    return view.clients.flatMap(({ policies }) => policies).filter(({ unread }) => unread).length
  }
  const unread = [await unreadOf(), await unreadOf(), await unreadOf(), await unreadOf()]
  expect(unread[0]).toBeGreaterThan(0)
  expect(unread[0]).toBeLessThan(5)
  expect(unread).toEqual(unread.toSorted((one, other) => other - one))
  expect(unread.at(-1)).toBe(0)
  const readOn = expectValue(await viewWorkspace(workspace, 6000))
  workspace.listed.clear()
  expect(readOn).toEqual(expectValue(await viewWorkspace(workspace)))
})

test('exports noted at the same moment are all kept, and the last one counts', async () => {
  const noted = await Promise.all(
    ['a', 'b', 'c', 'd'].map((policy, index) => noteExports(workspace, 'hobby', { [policy]: note(index) })),
  )
  noted.forEach(expectValue)
  expectValue(await noteExports(workspace, 'hobby', { 'privacy-policy': note(1), a: note(9) }))
  expect(Object.keys(expectValue(await readExportNotes(workspace, 'hobby'))).sort()).toEqual(
    ['a', 'b', 'c', 'd', 'privacy-policy'].sort(),
  )
  expect(expectValue(await readExportNotes(workspace, 'hobby')).a).toEqual({
    when: 9,
    formats: ['pdf'],
    languages: ['pl'],
  })
  expect((await listed()).policies[0]?.lastExport).toEqual({ when: 1, formats: ['pdf'], languages: ['pl'] })
})

test('notes that cannot be read are told beside the list, and are not written over', async () => {
  const file = join(workspace.folder, 'clients', 'hobby', 'exports.json')
  await writeFile(file, '{"formatVersion":1,"policies":7}')
  const { policies, problems } = await listed()
  expect(policies).toHaveLength(1)
  expect(problems).toMatchObject([{ code: 'invalidExports', details: { file } }])
  expectFault(await noteExports(workspace, 'hobby', { a: note(1) }), 'invalidExports', file)
  expect(await readFile(file, 'utf8')).toBe('{"formatVersion":1,"policies":7}')
})

test('archiving and bringing back leaves every file as it was', async () => {
  const before = await treeOf(workspace.folder)
  const isArchived = async () => expectValue(await viewWorkspace(workspace)).clients[0]?.archived
  expectValue(await archiveClient(workspace, { client: 'hobby', archived: true }))
  expect(await isArchived()).toBe(true)
  expect((await listed()).policies[0]?.client.archived).toBe(true)
  const { archived, ...rest } = expectValue(await openClient(workspace, 'hobby')).client
  expect({ archived, name: rest.name, facts: rest.facts }).toEqual({
    archived: true,
    name: 'Hobby',
    facts: { 'laws.apply': ['gdpr'] },
  })
  expectValue(await archiveClient(workspace, { client: 'hobby', archived: false }))
  expect(await treeOf(workspace.folder)).toEqual(before)
})

test('a client that is not there, or cannot be read, is not archived', async () => {
  expectFault(await archiveClient(workspace, { client: 'nobody', archived: true }), 'clientMissing', 'nobody')
  await writeFile(clientFile(), '{')
  expectFault(await archiveClient(workspace, { client: 'hobby', archived: true }), 'brokenJson', clientFile())
  expect(await readFile(clientFile(), 'utf8')).toBe('{')
})
