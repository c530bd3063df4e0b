import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { findPolicies } from '#platform/policy-finder'
import { expectFault } from '#tests/fault/expect-fault'
import { tempFolder } from '#tests/fault/temp-folder'
import { expectValue } from '#tests/fault/test-ports'

const tree = [
  'workspace.json',
  'clients/hobby/client.json',
  'clients/hobby/privacy.policy.json',
  'clients/shop/client.json',
  'clients/shop/deleted/gone.policy.json',
  'clients/shop/privacy.policy.json',
  'clients/shop/terms (old).policy.json',
  'clients/shop/.clausebook-1.tmp',
  'exports/shop/privacy.en.html',
]

async function makeTree(): Promise<string> {
  const folder = await tempFolder()
  for (const file of tree) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), '')
  }
  return folder
}

const hobby = 'clients/hobby/privacy.policy.json'
const shop = 'clients/shop/privacy.policy.json'
const old = 'clients/shop/terms (old).policy.json'
const gone = 'clients/shop/deleted/gone.policy.json'

test.each([
  ['.', [hobby, shop, old]],
  ['clients/shop', [shop, old]],
  ['clients/shop/', [shop, old]],
  [shop, [shop]],
  ['**', [hobby, shop, old]],
  ['**/**', [hobby, shop, old]],
  ['*', [hobby, shop, old]],
  ['clients/*/privacy.policy.json', [hobby, shop]],
  ['clients/s*', [shop, old]],
  ['clients/*o*/*', [hobby, shop, old]],
  ['**/shop', [shop, old]],
  ['clients/**/terms (*).policy.json', [old]],
  ['**/**/privacy*', [hobby, shop]],
  ['**/clients/**/shop/**', [shop, old]],
  ['clients/shop/deleted', [gone]],
  ['clients/*/deleted', [gone]],
  ['clients/*/*/gone*', null],
  ['./clients/*/../shop', null],
  ['clients/*.policy.json', null],
  ['clients/*/privacy', null],
  ['clients/p.*', null],
  ['nowhere/**', null],
  ['exports', null],
  ['workspace.json', null],
])('%s', async (place, expected) => {
  const folder = await makeTree()
  const found = await findPolicies(join(folder, '.') + (place === '.' ? '' : `/${place}`))
  if (expected === null) expectFault(found, 'noPolicies', place)
  else expect(expectValue(found)).toEqual(expected.map((file) => join(folder, file)))
})

test('a folder that is not there, and a file in the way', async () => {
  const folder = await makeTree()
  expectFault(await findPolicies(join(folder, 'nowhere')), 'folderMissing', 'nowhere')
  expectFault(await findPolicies(join(folder, 'workspace.json', 'x')), 'notAFolder', 'workspace.json')
})

test('links are followed, even those that lead back and those that lead nowhere', async () => {
  const folder = await makeTree()
  const elsewhere = await tempFolder()
  await writeFile(join(elsewhere, 'linked.policy.json'), '')
  await symlink(elsewhere, join(folder, 'clients', 'linked'))
  await symlink(folder, join(folder, 'clients', 'back'))
  await symlink(join(folder, 'gone'), join(folder, 'clients', 'shop', 'x.policy.json'))
  const linked = 'clients/linked/linked.policy.json'
  const expected = [hobby, linked, shop, old, 'clients/shop/x.policy.json'].map((file) => join(folder, file))
  expect(expectValue(await findPolicies(folder))).toEqual(expected)
})

test('a name with an asterisk in it is that name first', async () => {
  const folder = await makeTree()
  await mkdir(join(folder, 'clients', '*'))
  await writeFile(join(folder, 'clients', '*', 'own.policy.json'), '')
  const found = expectValue(await findPolicies(join(folder, 'clients', '*')))
  expect(found).toEqual([join(folder, 'clients', '*', 'own.policy.json')])
})
