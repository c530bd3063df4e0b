import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { effectOnPolicies, reviseInFile } from '#app/answer-effects'
import { createClient } from '#app/clients'
import { createPolicy, openPolicy } from '#app/policies'
import { idsOf } from '#core/facts/format-fact'
import type { Policy } from '#core/policy/policy'
import { tempFolder } from '#tests/fault/temp-folder'
import { expectValue, testWorkspace } from '#tests/fault/test-ports'
import { exampleClient } from '#tests/support/example-policy'

const { facts } = exampleClient('online-shop')
const features = idsOf(facts['site.features'])
const withoutAccounts = { ...facts, 'site.features': features.filter((id) => id !== 'accounts') }
const withAccounts = { ...facts, 'site.features': [...new Set([...features, 'accounts'])] }

async function shop() {
  const context = testWorkspace(await tempFolder())
  const { client } = expectValue(await createClient(context, { name: 'Shop', facts: withoutAccounts }))
  const { policy } = expectValue(await createPolicy(context, { client, languages: ['pl', 'fa'] }))
  const read = async (): Promise<Policy> => {
    const opened = expectValue(await openPolicy(context, { client, policy }))
    if (opened.kind === 'readOnly') throw new Error('the policy is read-only')
    return opened.policy
  }
  return { context, client, policy, read }
}

test('other answers are told policy by policy, with titles in its languages, and change no file', async () => {
  const { context, client, policy, read } = await shop()
  const before = await readFile(join(context.folder, 'clients', client, `${policy}.policy.json`), 'utf8')
  const { policies } = expectValue(
    await effectOnPolicies(context, { client, facts: { ...withAccounts, 'business.email': 'nowy@example.com' } }),
  )
  expect(policies.map((effect) => effect.policy)).toEqual([policy])
  const [effect] = policies
  expect(effect?.added.map(({ id }) => id)).toContain('collection/accounts')
  expect(effect?.removed).toEqual([])
  const { sections } = await read()
  const shown = sections.filter(({ text }) => JSON.stringify(text).includes('"business.email"')).map(({ id }) => id)
  expect(effect?.altered.map(({ id }) => id)).toEqual(expect.arrayContaining(shown))
  for (const { title } of effect?.altered ?? []) {
    expect(title.pl).not.toBe('')
    expect(title.fa).toMatch(/\p{Script=Arabic}/u)
  }
  expect(await readFile(join(context.folder, 'clients', client, `${policy}.policy.json`), 'utf8')).toBe(before)
})

test('answers that change nothing name no policy', async () => {
  const { context, client } = await shop()
  expect(expectValue(await effectOnPolicies(context, { client, facts: withoutAccounts })).policies).toEqual([])
})

test('a policy is revised in its file, in all of its languages', async () => {
  const { context, client, policy, read } = await shop()
  const [first] = (await read()).sections
  const revision = { add: ['collection/accounts'], remove: [first?.id ?? ''] }
  expectValue(await reviseInFile(context, { client, policy, ...revision }))
  const { sections } = await read()
  expect(sections.some(({ id }) => id === first?.id)).toBe(false)
  const added = sections.find(({ clause }) => clause?.id === 'collection/accounts')
  expect(Object.keys(added?.text ?? {}).sort()).toEqual(['fa', 'pl'])
})
