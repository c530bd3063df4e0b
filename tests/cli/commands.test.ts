import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clientSchema } from '#contract/client'
import { exportFormats, extensionOf } from '#contract/export-format'
import { languages } from '#core/language'
import { parsePolicy } from '#core/policy/parse-policy'
import { clausebook } from '#tests/cli/clausebook'
import { exampleClientFile } from '#tests/cli/sample-workspace'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'

/** The first bytes by which a file of each format is known. */
const beginnings = {
  html: '<!doctype html>',
  fragment: '<div class="clausebook-policy"><style>',
  bare: '<div class="clausebook-policy"><div ',
  docx: 'PK',
  pdf: '%PDF-',
  md: '# ',
  txt: '',
}

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))

const readPolicy = async (path: string) => {
  const policy = parsePolicy(await readFile(path, 'utf8'))
  if (!policy.ok) throw new Error(policy.error.code)
  return policy.value
}

async function expectExports(folder: string, policy: string): Promise<void> {
  for (const language of languages) {
    for (const format of exportFormats) {
      const bytes = await readFile(join(folder, `${policy}.${language}.${extensionOf(format)}`))
      expect(bytes.length).toBeGreaterThan(1000)
      expect(bytes.toString('latin1').toLowerCase()).toMatch(new RegExp(`^${beginnings[format].toLowerCase()}`))
    }
  }
}

test('from an empty folder to files in every format and language', async () => {
  const folder = await tempFolder()
  const workspace = join(folder, 'work')
  expect(await clausebook(['init', workspace])).toEqual({
    code: 0,
    stdout: `Workspace made: ${workspace}\n`,
    stderr: '',
  })
  expect(await readJson(join(workspace, 'workspace.json'))).toEqual({ formatVersion: 1, name: 'work' })

  const client = await clausebook(['client', 'new', workspace, '--from', exampleClientFile])
  expect(client).toMatchObject({ code: 0, stderr: '' })
  const clientFile = join(workspace, 'clients', 'rangin-gifts', 'client.json')
  expect(client.stdout).toContain(clientFile)
  const example = clientSchema.parse(await readJson(exampleClientFile))
  expect(clientSchema.parse(await readJson(clientFile)).facts).toEqual(example.facts)

  const made = await clausebook(['new', workspace, '--client', 'rangin-gifts', '--languages', 'fa,pl,en'])
  expect(made).toMatchObject({ code: 0, stderr: '' })
  const policyFile = join(workspace, 'clients', 'rangin-gifts', 'privacy-policy.policy.json')
  expect(made.stdout).toContain(policyFile)
  expect(await readPolicy(policyFile)).toMatchObject({ languages: ['fa', 'pl', 'en'], authoritative: 'fa', facts: {} })

  const before = await treeOf(workspace)
  const out = join(folder, 'site')
  const exported = await clausebook([
    'export',
    policyFile,
    '--format',
    exportFormats.join(','),
    '--lang',
    'fa,pl,en',
    '--out',
    out,
  ])
  expect(exported).toMatchObject({ code: 0 })
  expect(exported.stdout).toContain('privacy-policy.fa.pdf')
  await expectExports(out, 'privacy-policy')
  expect(Object.keys(await treeOf(out))).toHaveLength(languages.length * exportFormats.length)
  expect(await treeOf(workspace)).toEqual(before)
})

test('a bare object of facts makes a client that is named after the business', async () => {
  const folder = await tempFolder()
  await clausebook(['init', folder])
  const facts = join(folder, 'odpowiedzi.json')
  await writeFile(facts, JSON.stringify({ 'business.name': { pl: 'Żółw i Spółka' }, 'site.features': ['orders'] }))
  const run = await clausebook(['client', 'new', folder, '--from', facts, '--json'])
  const file = join(folder, 'clients', 'zolw-i-spolka', 'client.json')
  expect(JSON.parse(run.stdout)).toEqual({
    ok: true,
    value: { client: 'zolw-i-spolka', name: 'Żółw i Spółka', file },
  })
  expect(await readJson(file)).toMatchObject({ id: 'zolw-i-spolka', facts: { 'site.features': ['orders'] } })
  const again = await clausebook(['client', 'new', folder, '--from', facts, '--json'])
  expect(JSON.parse(again.stdout)).toMatchObject({ ok: true, value: { client: 'zolw-i-spolka-2' } })
})

test('a policy takes its laws and titles from the command line', async () => {
  const folder = await tempFolder()
  await clausebook(['init', folder])
  await clausebook(['client', 'new', folder, '--from', exampleClientFile, '--name', 'Shop'])
  const run = await clausebook([
    'new',
    folder,
    '--client',
    'shop',
    '--languages',
    'pl,en',
    '--laws',
    'gdpr,coppa',
    '--title',
    'Sklep',
    '--json',
  ])
  const file = join(folder, 'clients', 'shop', 'sklep.policy.json')
  expect(JSON.parse(run.stdout)).toEqual({ ok: true, value: { client: 'shop', policy: 'sklep', file } })
  expect(await readPolicy(file)).toMatchObject({
    title: { pl: 'Sklep', en: 'Privacy policy' },
    authoritative: 'pl',
    facts: { 'laws.apply': ['gdpr', 'coppa'] },
  })
})

test('demo makes a workspace and every export, tells where they are, and can be run again', async () => {
  const folder = await tempFolder()
  const run = await clausebook(['demo'], { cwd: folder })
  expect(run).toMatchObject({ code: 0 })
  const out = join('demo', 'exports', 'rangin-gifts')
  expect(run.stdout).toContain(out)
  await expectExports(join(folder, out), 'privacy-policy')
  const policy = await readFile(join(folder, 'demo', 'clients', 'rangin-gifts', 'privacy-policy.policy.json'), 'utf8')

  const again = await clausebook(['demo', '--json'], { cwd: folder })
  const files = languages.flatMap(() => exportFormats)
  expect(JSON.parse(again.stdout)).toMatchObject({
    ok: true,
    value: { workspace: 'demo', policies: [{ folder: out, files: files.map(() => ({ bytes: expect.any(Number) })) }] },
  })
  expect(await readFile(join(folder, 'demo', 'clients', 'rangin-gifts', 'privacy-policy.policy.json'), 'utf8')).toBe(
    policy,
  )
  expect((await stat(join(folder, 'demo', 'workspace.json'))).isFile()).toBe(true)
})

test('the library that comes with the program has no faults', async () => {
  expect(await clausebook(['library', 'check'])).toMatchObject({ code: 0, stderr: '' })
  const run = await clausebook(['library', 'check', '--json'])
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, value: { clauses: expect.any(Number) } })
})
