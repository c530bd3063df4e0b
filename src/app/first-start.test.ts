import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addExample, demoExample, exampleLanguages, openOrMakeWorkspace } from '#app/first-start'
import { initWorkspace, openWorkspace } from '#app/workspace'
import { viewWorkspace } from '#app/workspace-view'
import { expectFault } from '#tests/fault/expect-fault'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'
import { appFolders, expectValue, testWorkspace } from '#tests/fault/test-ports'

test('the first start makes a workspace with the examples, and the next changes nothing', async () => {
  const workspace = testWorkspace(join(await tempFolder(), 'Moje polityki'))
  expect(expectValue(await openOrMakeWorkspace(workspace, appFolders.examples)).name).toBe('Moje polityki')
  const view = expectValue(await viewWorkspace(workspace))
  expect(view.clients.length).toBe((await readdir(appFolders.examples)).length)
  for (const client of view.clients) {
    expect(client.problem).toBeUndefined()
    expect(client.policies.map(({ languages, problem }) => [languages, problem])).toEqual([
      [exampleLanguages, undefined],
    ])
  }
  const before = await treeOf(workspace.folder)
  expectValue(await openOrMakeWorkspace(workspace, appFolders.examples))
  expect(await treeOf(workspace.folder)).toEqual(before)
})

test('a first start that was cut short is taken up again', async () => {
  const workspace = testWorkspace(await tempFolder())
  const client = expectValue(await addExample(workspace, join(appFolders.examples, demoExample)))
  const begun = Object.keys(await treeOf(workspace.folder))
  await rm(join(workspace.folder, begun.find((file) => file.endsWith('.policy.json')) ?? ''))
  expect((await openWorkspace(workspace)).ok).toBe(false)
  expectValue(await openOrMakeWorkspace(workspace, appFolders.examples))
  const view = expectValue(await viewWorkspace(workspace))
  expect(view.clients.map(({ id }) => id)).toContain(client)
  expect(view.clients.filter(({ policies }) => policies.length !== 1)).toEqual([])
})

test('init leaves what a folder holds, and is refused where a workspace is', async () => {
  const workspace = testWorkspace(await tempFolder())
  await writeFile(join(workspace.folder, 'notes.txt'), 'mine')
  const { 'notes.txt': notes } = await treeOf(workspace.folder)
  expectValue(await initWorkspace(workspace))
  const before = await treeOf(workspace.folder)
  expect(before['notes.txt']).toBe(notes)
  expectFault(await initWorkspace(workspace), 'alreadyExists', 'workspace.json')
  expect(await treeOf(workspace.folder)).toEqual(before)
})

test('files that cannot be read are listed with their problem, and other people’s files are not', async () => {
  const workspace = testWorkspace(await tempFolder())
  expectValue(await openOrMakeWorkspace(workspace, appFolders.examples))
  const clients = join(workspace.folder, 'clients')
  const examples = await readdir(clients)
  const [example = ''] = examples
  const at = (...parts: string[]) => join(clients, ...parts)
  await writeFile(at(example, 'broken.policy.json'), '{')
  await writeFile(at(example, 'newer.policy.json'), '{"formatVersion":7,"title":{"en":"New"},"languages":["en"]}')
  await writeFile(at(example, 'odd.policy.json'), '{"formatVersion":1,"title":7}')
  await writeFile(at(example, 'No Slug.policy.json'), '{}')
  await writeFile(at(example, 'notes.txt'), '')
  await mkdir(at('No Slug'))
  await mkdir(at('empty'))
  await cp(at(example), at('orphan'), { recursive: true })
  await writeFile(at('orphan', 'client.json'), '[]')
  const view = expectValue(await viewWorkspace(workspace))
  expect(view.clients.map(({ id, problem }) => [id, problem?.code])).toEqual(
    [['orphan', 'invalidClient'], ...examples.map((id) => [id, undefined])].sort(),
  )
  const policies = view.clients.find(({ id }) => id === example)?.policies ?? []
  expect(policies.map(({ id, problem }) => [id, problem?.code])).toEqual([
    ['broken', 'brokenJson'],
    ['newer', 'newerFormat'],
    ['odd', 'invalidPolicy'],
    ['privacy-policy', undefined],
  ])
  expect(policies[1]?.title).toEqual({ en: 'New' })
  for (const { problem } of policies.slice(0, 3)) expect(problem?.details.file).toContain('.policy.json')
})
