import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { applyTemplateToClients } from '#app/apply-template'
import { createCancellation } from '#app/cancellation'
import { createClient } from '#app/clients'
import { createPolicy, openPolicy, savePolicy } from '#app/policies'
import type { WorkspaceContext } from '#app/workspace'
import type { TemplateOutcome } from '#contract/template-schema'
import type { Policy } from '#core/policy/policy'
import { expectFault } from '#tests/fault/expect-fault'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'
import { expectValue, testPorts, testWorkspace } from '#tests/fault/test-ports'

const place = { client: 'rangin-gifts', policy: 'privacy-policy' }
const shared = { 'laws.apply': ['gdpr'] }

let workspace: WorkspaceContext

/** Three clients; the first has a policy, whose first section says its name. */
beforeEach(async () => {
  const now = new Date(2026, 10, 28)
  workspace = testWorkspace(
    await tempFolder(),
    testPorts({ clock: { now: () => now, nextTurn: async () => undefined } }),
  )
  const named = { ...shared, 'business.name': { en: 'Rangin Gifts' } }
  expectValue(await createClient(workspace, { name: 'Rangin Gifts', facts: named }))
  for (const name of ['Sklep', 'Hobby']) expectValue(await createClient(workspace, { name, facts: shared }))
  expectValue(await createPolicy(workspace, { client: 'rangin-gifts', languages: ['en', 'fa'] }))
  const { policy, revision } = await opened(place)
  const [first, ...others] = policy.sections
  if (first === undefined) throw new Error('a policy has no section')
  const typed = { type: 'paragraph', content: [{ type: 'text', text: 'Ask rangin gifts about it.' }] }
  const text = first.text.en
  if (text === undefined) throw new Error('a section has no text')
  const section = { ...first, text: { ...first.text, en: { ...text, content: [...(text.content ?? []), typed] } } }
  const content: Policy = { ...policy, sections: [section, ...others], layout: { together: true } }
  expectValue(await savePolicy(workspace, { ...place, content, revision }))
})

async function opened(at: { client: string; policy: string }) {
  const open = expectValue(await openPolicy(workspace, at))
  if (open.kind === 'readOnly') throw new Error(open.reason.code)
  return open
}

const apply = async (clients: string[], take: 'all' | 'applying' = 'all') =>
  expectValue(await applyTemplateToClients(workspace, { template: place, clients, take }))

const made = (outcome: TemplateOutcome | undefined) => {
  if (outcome?.kind !== 'made') throw new Error(JSON.stringify(outcome))
  return outcome
}

test('each client gets the template’s texts as a policy of its own, in effect from today', async () => {
  const outcomes = await apply(['sklep', 'hobby', 'sklep'])
  expect(outcomes.map(({ client, kind }) => [client, kind])).toEqual([
    ['sklep', 'made'],
    ['hobby', 'made'],
  ])
  const template = (await opened(place)).policy
  for (const client of ['sklep', 'hobby'])
    expect((await opened({ client, policy: 'privacy-policy' })).policy).toEqual({
      ...template,
      effectiveDate: '2026-11-28',
    })
})

test('nothing that a client has is written over', async () => {
  await apply(['sklep'])
  const before = await treeOf(workspace.folder)
  const [outcome] = await apply(['sklep'])
  expect(made(outcome).policy).toBe('privacy-policy-2')
  expect(await treeOf(workspace.folder)).toMatchObject(before)
  expect((await opened({ client: 'sklep', policy: 'privacy-policy-2' })).policy.id).toBe('privacy-policy-2')
})

test('it is told where the template says its client’s name, unless the new client has that name', async () => {
  const twin = { ...shared, 'business.name': { en: 'Rangin Gifts' } }
  expectValue(await createClient(workspace, { name: 'Twin', facts: twin }))
  const [sklep, other] = await apply(['sklep', 'twin'])
  expect(made(sklep).mentions).toMatchObject([{ section: { id: expect.any(String) }, languages: ['en'] }])
  expect(made(sklep).mentions[0]?.section?.title.en).not.toBe('')
  expect(made(other).mentions).toEqual([])
})

test('sections that do not apply are told, and left out only where that is asked for', async () => {
  expectValue(await createClient(workspace, { name: 'Ccpa', facts: { 'laws.apply': ['ccpa'] } }))
  const template = (await opened(place)).policy
  const [kept] = await apply(['ccpa'])
  const [left] = await apply(['ccpa'], 'applying')
  expect(made(kept).notApplying.length).toBeGreaterThan(0)
  expect(made(left).notApplying).toEqual(made(kept).notApplying)
  const sections = async (outcome: TemplateOutcome | undefined) =>
    (await opened({ client: 'ccpa', policy: made(outcome).policy })).policy.sections.map(({ id }) => id)
  const all = template.sections.map(({ id }) => id)
  const notApplying = made(left).notApplying.map(({ id }) => id)
  expect(await sections(kept)).toEqual(all)
  expect(await sections(left)).toEqual(all.filter((id) => !notApplying.includes(id)))
})

test('a client that fails does not stop the others', async () => {
  await writeFile(join(workspace.folder, 'clients', 'sklep', 'client.json'), '{')
  const outcomes = await apply(['nobody', 'sklep', 'hobby'])
  expect(outcomes).toMatchObject([
    { kind: 'failed', client: 'nobody', error: { code: 'clientMissing' } },
    { kind: 'failed', client: 'sklep', error: { code: 'brokenJson' } },
    { kind: 'made', client: 'hobby' },
  ])
})

test('a template that cannot be read makes nothing', async () => {
  const file = join(workspace.folder, 'clients', 'rangin-gifts', 'privacy-policy.policy.json')
  await writeFile(file, '{')
  const before = await treeOf(workspace.folder)
  const answer = applyTemplateToClients(workspace, { template: place, clients: ['sklep'], take: 'all' })
  expectFault(await answer, 'brokenJson', file)
  expect(await treeOf(workspace.folder)).toEqual(before)
})

test('a cancellation leaves what was made, and tells who has got nothing', async () => {
  const { signal, cancel } = createCancellation()
  const heard: number[] = []
  const outcomes = expectValue(
    await applyTemplateToClients(
      workspace,
      { template: place, clients: ['sklep', 'hobby'], take: 'all' },
      {
        signal,
        onProgress: ({ done, total }) => {
          expect(total).toBe(2)
          heard.push(done)
          if (done === 1) cancel()
        },
      },
    ),
  )
  expect(heard).toEqual([0, 1])
  expect(outcomes).toMatchObject([
    { kind: 'made', client: 'sklep' },
    { kind: 'notDone', client: 'hobby' },
  ])
  expect(Object.keys(await treeOf(join(workspace.folder, 'clients', 'hobby')))).toEqual(['client.json'])
})
