import { mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ErrorCode } from '#contract/error'
import { languages } from '#core/language'
import { clausebook } from '#tests/cli/clausebook'
import { makeSampleWorkspace, type SampleWorkspace } from '#tests/cli/sample-workspace'
import { treeOf } from '#tests/fault/temp-folder'

let sample: Awaited<ReturnType<typeof makeSampleWorkspace>>
beforeAll(async () => {
  sample = await makeSampleWorkspace()
})
afterAll(() => sample.remove())

interface Expected {
  code: ErrorCode
  /** What the message names in every language. */
  named: string[]
}

/** Runs a command in each language and expects its failure to be told, and nothing in `folder` to be changed. */
async function expectFailure(args: string[], folder: string, { code, named }: Expected): Promise<void> {
  const before = await treeOf(folder)
  const runs = await Promise.all(languages.map((language) => clausebook([...args, '--json', '--ui-lang', language])))
  for (const run of runs) {
    expect(run.code).toBe(1)
    expect(run.stderr).not.toMatch(/\n {4}at /)
    for (const name of named) expect(run.stderr).toContain(name)
    const { ok, error } = JSON.parse(run.stdout)
    expect({ ok, code: error.code }).toEqual({ ok: false, code })
    expect(run.stderr).toContain(error.message)
  }
  expect(new Set(runs.map(({ stderr }) => stderr)).size).toBe(languages.length)
  expect(await treeOf(folder)).toEqual(before)
}

const exportArgs = ({ folder, policyFile }: SampleWorkspace): string[] => [
  'export',
  policyFile,
  '--format',
  'html,docx,md',
  '--lang',
  'en',
  '--out',
  join(folder, 'out'),
]

/** Changes a policy's text once, and makes sure that it did. */
async function change({ policyFile }: SampleWorkspace, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(policyFile, 'utf8')
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  await writeFile(policyFile, changed)
}

const unmarkedText = /"type": "text",\s*"text": ("(?:[^"\\]|\\.)*")\s*\}/
const linked = (href: string) => `"type":"text","text":$1,"marks":[{"type":"link","attrs":{"href":"${href}"}}]}`

describe('export refuses a policy', () => {
  const faults: { name: string; from: string | RegExp; to: string; code: ErrorCode; named: string[] }[] = [
    { name: 'with broken JSON', from: /,\s*"languages"/, to: ' "languages"', code: 'brokenJson', named: [] },
    {
      name: 'with an unknown node',
      from: '"type": "paragraph"',
      to: '"type": "marquee"',
      code: 'invalidDocument',
      named: ['marquee', 'sections.'],
    },
    {
      name: 'with a heading of level 99',
      from: '"type": "paragraph"',
      to: '"type": "heading", "attrs": { "level": 99 }',
      code: 'invalidDocument',
      named: ['99', 'sections.'],
    },
    { name: 'of a newer format', from: '"formatVersion": 1', to: '"formatVersion": 2', code: 'newerFormat', named: [] },
    {
      name: 'with a javascript: link',
      from: unmarkedText,
      to: linked('javascript:alert(1)'),
      code: 'invalidDocument',
      named: ['javascript:alert(1)', 'sections.'],
    },
  ]
  test.each(faults)('$name', async ({ from, to, code, named }) => {
    const workspace = await sample.copy()
    await change(workspace, from, to)
    await expectFailure(exportArgs(workspace), workspace.folder, { code, named: [workspace.policyFile, ...named] })
  })

  test('of 50 MB', async () => {
    const workspace = await sample.copy()
    await truncate(workspace.policyFile, 50 * 1024 * 1024)
    const named = [workspace.policyFile]
    await expectFailure(exportArgs(workspace), workspace.folder, { code: 'tooLarge', named })
  })

  test('that is not there', async () => {
    const workspace = await sample.copy()
    await rm(workspace.policyFile)
    const named = [workspace.policyFile]
    await expectFailure(exportArgs(workspace), workspace.folder, { code: 'policyMissing', named })
  })

  test('whose client is missing', async () => {
    const workspace = await sample.copy()
    await rm(workspace.clientFile)
    await expectFailure(exportArgs(workspace), workspace.folder, {
      code: 'clientMissing',
      named: [workspace.clientFile],
    })
  })
})

describe('new refuses', () => {
  test.each(['nobody', '../shop', 'Shop'])('the missing client %s', async (client) => {
    const { folder } = await sample.copy()
    const args = ['new', folder, '--client', client, '--languages', 'fa,pl,en']
    await expectFailure(args, folder, { code: 'clientMissing', named: [client] })
  })

  test('an unknown law', async () => {
    const { folder, client } = await sample.copy()
    const args = ['new', folder, '--client', client, '--languages', 'en', '--laws', 'gdpr,lgpd']
    await expectFailure(args, folder, { code: 'unknownLaw', named: ['lgpd', 'caloppa'] })
  })

  test('a folder that is no workspace, and says how to make one', async () => {
    const { folder, client } = await sample.copy()
    const args = ['new', join(folder, 'clients'), '--client', client, '--languages', 'en']
    await expectFailure(args, folder, { code: 'fileMissing', named: [`clausebook init ${join(folder, 'clients')}`] })
  })
})

describe('client new refuses facts', () => {
  const email = { 'business.email': 5 }
  const faults: { name: string; content: string; code: ErrorCode; named: string[] }[] = [
    { name: 'of a wrong type', content: JSON.stringify(email), code: 'invalidFacts', named: ['business.email'] },
    {
      name: 'of a wrong type in a client.json',
      content: JSON.stringify({ formatVersion: 1, id: 'shop', name: 'Shop', facts: email }),
      code: 'invalidFacts',
      named: ['business.email'],
    },
    {
      name: 'that no question asks for',
      content: JSON.stringify({ 'business.mascot': 'owl' }),
      code: 'invalidFacts',
      named: ['business.mascot'],
    },
    { name: 'in broken JSON', content: '{\n"business.email": }', code: 'brokenJson', named: [] },
    { name: 'of a newer format', content: '{ "formatVersion": 9, "facts": {} }', code: 'newerFormat', named: [] },
    { name: 'that are a list', content: '[]', code: 'invalidClient', named: [] },
  ]
  test.each(faults)('$name', async ({ content, code, named }) => {
    const { folder } = await sample.copy()
    const file = join(folder, 'facts.json')
    await writeFile(file, content)
    await expectFailure(['client', 'new', folder, '--from', file], folder, { code, named: [file, ...named] })
  })
})

test('reasons are told in the person’s language', async () => {
  const { folder } = await sample.copy()
  const file = join(folder, 'facts.json')
  await writeFile(file, JSON.stringify({ 'business.email': 5 }))
  const told = await Promise.all(
    languages.map((language) => clausebook(['client', 'new', folder, '--from', file, '--ui-lang', language])),
  )
  expect(told.map(({ stderr }) => /Invalid input/.test(stderr))).toEqual([true, false, false])
})

test('init leaves a workspace that is there as it is', async () => {
  const { folder } = await sample.copy()
  await expectFailure(['init', folder], folder, { code: 'alreadyExists', named: [join(folder, 'workspace.json')] })
})

test('init refuses a folder that is a file', async () => {
  const { folder, clientFile } = await sample.copy()
  await expectFailure(['init', clientFile], folder, { code: 'notAFolder', named: [clientFile] })
})

test('demo leaves a damaged workspace as it is', async () => {
  const { folder } = await sample.copy()
  const manifest = join(folder, 'workspace.json')
  await writeFile(manifest, '{')
  await expectFailure(['demo', '--out', folder], folder, { code: 'brokenJson', named: [manifest] })
})

test('a failure of the disk while a client is made leaves nothing behind', async () => {
  const { folder, clientFile } = await sample.copy()
  await rm(join(folder, 'clients'), { recursive: true })
  await mkdir(join(folder, 'elsewhere'))
  await writeFile(join(folder, 'clients'), 'a file in the way')
  const facts = join(folder, 'facts.json')
  await writeFile(facts, '{}')
  await expectFailure(['client', 'new', folder, '--from', facts], folder, {
    code: 'notAFolder',
    named: [join(clientFile, '..', '..')],
  })
})
