import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createClient, openClient, saveClient } from '#app/clients'
import { expectFault } from '#tests/fault/expect-fault'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'
import { expectValue, testWorkspace } from '#tests/fault/test-ports'
import { illustratorLogo } from '#tests/support/logos'
import { logoFileOf, sampleBrand } from '#tests/support/sample-brand'

const facts = { 'business.email': 'kontakt@example.com', 'business.name': { pl: 'Łoś', fa: 'گوزن' } }

test('a client is made, opened, changed and saved', async () => {
  const workspace = testWorkspace(await tempFolder())
  const { client: id } = expectValue(await createClient(workspace, { name: 'Łoś i Spółka', facts }))
  expect(id).toBe('los-i-spolka')
  const { client, revision } = expectValue(await openClient(workspace, id))
  expect(client).toEqual({ formatVersion: 1, id, name: 'Łoś i Spółka', facts })
  const changed = { ...client, facts: { ...facts, 'site.features': ['accounts'] } }
  const saved = expectValue(await saveClient(workspace, { client: changed, revision }))
  expect(expectValue(await openClient(workspace, id))).toEqual({ client: changed, revision: saved.revision })
  expectFault(await saveClient(workspace, { client, revision }), 'conflict', 'client.json')
})

test('names that give the same id, or none, get ids of their own', async () => {
  const workspace = testWorkspace(await tempFolder())
  await mkdir(join(workspace.folder, 'clients', 'SHOP'), { recursive: true })
  const made: string[] = []
  for (const name of ['Shop', 'shop!', '株式会社', '会社']) {
    made.push(expectValue(await createClient(workspace, { name, facts: {} })).client)
  }
  expect(made).toEqual(['shop-2', 'shop-3', 'client', 'client-2'])
})

test('two that make a client of one name at once get two clients', async () => {
  const workspace = testWorkspace(await tempFolder())
  const made = await Promise.all(
    ['one', 'two'].map((email) =>
      createClient(workspace, { name: 'Shop', facts: { 'business.email': `${email}@example.com` } }),
    ),
  )
  expect(made.map((client) => expectValue(client).client).sort()).toEqual(['shop', 'shop-2'])
})

test.each([
  { 'business.email': 'not an address' },
  { 'site.features': 'accounts' },
  { 'laws.apply': ['gdpr', 'no-such-law'] },
  { 'no.such-question': 'x' },
])('an answer that does not fit its question is refused: %o', async (wrong) => {
  const workspace = testWorkspace(await tempFolder())
  const source = '/inbox/facts.json'
  expectFault(await createClient(workspace, { name: 'Shop', facts: wrong, source }), 'invalidFacts', source)
  expect(await treeOf(workspace.folder)).toEqual({})
  expectValue(await createClient(workspace, { name: 'Shop', facts }))
  const before = await treeOf(workspace.folder)
  const { client, revision } = expectValue(await openClient(workspace, 'shop'))
  const saved = await saveClient(workspace, { client: { ...client, facts: wrong }, revision })
  expectFault(saved, 'invalidFacts', join('clients', 'shop', 'client.json'))
  expect(await treeOf(workspace.folder)).toEqual(before)
})

const unusable = { type: 'png', data: 'bm8gaW1hZ2U=' } as const

test('a brand is kept whole, and one whose logo cannot be shown is refused', async () => {
  const workspace = testWorkspace(await tempFolder())
  const brand = { ...sampleBrand, logo: logoFileOf(illustratorLogo) }
  expectValue(await createClient(workspace, { name: 'Shop', facts, brand }))
  const { client, revision } = expectValue(await openClient(workspace, 'shop'))
  expect(client.brand).toEqual(brand)
  const renamed = { ...client, name: 'Boutique' }
  const saved = expectValue(await saveClient(workspace, { client: renamed, revision }))
  expect(expectValue(await openClient(workspace, 'shop')).client).toEqual(renamed)

  const before = await treeOf(workspace.folder)
  const wrong = { client: { ...client, brand: { logo: unusable } }, revision: saved.revision }
  expectFault(await saveClient(workspace, wrong), 'logoUnusable', join('clients', 'shop', 'client.json'))
  const source = '/inbox/client.json'
  const refused = await createClient(workspace, { name: 'Stall', facts, brand: { logo: unusable }, source })
  expectFault(refused, 'logoUnusable', source)
  expect(await treeOf(workspace.folder)).toEqual(before)
})

test('a copied client folder is a client of its own, whatever id its file says', async () => {
  const workspace = testWorkspace(await tempFolder())
  const clients = join(workspace.folder, 'clients')
  expectValue(await createClient(workspace, { name: 'Shop', facts }))
  await cp(join(clients, 'shop'), join(clients, 'branch'), { recursive: true })
  const before = await readFile(join(clients, 'shop', 'client.json'))
  const { client, revision } = expectValue(await openClient(workspace, 'branch'))
  expectValue(await saveClient(workspace, { client: { ...client, name: 'Branch' }, revision }))
  expect(await readFile(join(clients, 'shop', 'client.json'))).toEqual(before)
  expect(expectValue(await openClient(workspace, 'branch')).client.name).toBe('Branch')
})

test('a client that is not there, or whose file is no client, is named', async () => {
  const workspace = testWorkspace(await tempFolder())
  const file = join('clients', 'shop', 'client.json')
  expectFault(await openClient(workspace, 'shop'), 'clientMissing', file)
  await mkdir(join(workspace.folder, 'clients', 'shop'), { recursive: true })
  const opened = async (content: string) => {
    await writeFile(join(workspace.folder, file), content)
    return openClient(workspace, 'shop')
  }
  expectFault(await opened('{\n"name": \n}'), 'brokenJson', file)
  expectFault(await opened('{"formatVersion":9}'), 'newerFormat', file)
  expectFault(await opened('{"formatVersion":1,"id":"shop","name":"Shop"}'), 'invalidClient', file)
})
