import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '#core/language'
import { type CliRun, clausebook } from '#tests/cli/clausebook'
import { makeSampleWorkspace } from '#tests/cli/sample-workspace'
import { slowBrowser } from '#tests/cli/slow-browser'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'

interface Batch {
  folder: string
  clients: string
  broken: string
  out: string
}

const placesIn = (folder: string): Batch => {
  const clients = join(folder, 'clients')
  return { folder, clients, broken: join(clients, 'shop', 'broken.policy.json'), out: join(folder, 'out') }
}

let sample: Awaited<ReturnType<typeof makeSampleWorkspace>>
let template: string

/** Two clients: the shop with a policy in three languages and a broken one, the hobby with one in Polish and English. */
beforeAll(async () => {
  sample = await makeSampleWorkspace()
  template = await mkdtemp(join(tmpdir(), 'clausebook-batch-'))
  const { clients, broken } = placesIn(template)
  await cp(sample.folder, template, { recursive: true })
  await cp(join(clients, 'shop', 'client.json'), join(clients, 'hobby', 'client.json'))
  await clausebook(['new', template, '--client', 'hobby', '--languages', 'pl,en'])
  await writeFile(broken, (await readFile(join(clients, 'shop', 'privacy-policy.policy.json'), 'utf8')).slice(0, 500))
})
afterAll(async () => {
  await sample.remove()
  await rm(template, { recursive: true, force: true })
})

async function makeBatch(): Promise<Batch> {
  const folder = join(await tempFolder(), 'workspace')
  await cp(template, folder, { recursive: true })
  return placesIn(folder)
}

const exportOf = (batch: string, out: string, formats = 'html,txt', wanted = 'fa,en'): string[] => [
  'export',
  '--batch',
  batch,
  '--format',
  formats,
  '--lang',
  wanted,
  '--out',
  out,
]

const written = async (out: string) => Object.keys(await treeOf(out))

const wholeBatch = [
  'hobby/privacy-policy.en.html',
  'hobby/privacy-policy.en.txt',
  'shop/privacy-policy.en.html',
  'shop/privacy-policy.en.txt',
  'shop/privacy-policy.fa.html',
  'shop/privacy-policy.fa.txt',
]

describe.each(languages)('in %s', (language) => {
  test('a broken policy is told, the others are exported, and a table sums up', async () => {
    const { clients, broken, out } = await makeBatch()
    const run = await clausebook([...exportOf(clients, out), '--ui-lang', language])
    expect(run.code).toBe(1)
    expect(await written(out)).toEqual(wholeBatch)
    // On a slow machine there are lines of progress in between.
    const told = run.stderr.trimEnd().split('\n')
    expect(told.find((line) => line.includes('shop/broken'))).toContain(broken)
    expect(told.at(-1)).toMatch(/[1۱] (of|از|z) [3۳]\./)
    const table = run.stdout.split('\n')
    expect(table).toHaveLength(6)
    expect(table[0]).toContain(out)
    expect(table[2]).toContain('hobby/privacy-policy')
    expect(table[2]).toContain(new Intl.DisplayNames(language, { type: 'language' }).of('fa'))
    expect(table[3]).toContain('shop/broken')
  })
})

test('the table says what was done', async () => {
  const { clients, out } = await makeBatch()
  const run = await clausebook(exportOf(clients, out))
  expect(run.stdout.split('\n')).toEqual([
    `Policies exported to ${out}: 2 of 3; failed: 1`,
    '  Policy                Result  Files',
    '  hobby/privacy-policy  done    2      has no text in: Persian',
    '  shop/broken           failed  0',
    '  shop/privacy-policy   done    4',
    '',
  ])
})

test('--json prints one object with policies, files and errors', async () => {
  const { clients, broken, out } = await makeBatch()
  const run = await clausebook([...exportOf(clients, out), '--json'])
  expect(run.code).toBe(1)
  const { ok, error, value } = JSON.parse(run.stdout)
  expect({ ok, error }).toMatchObject({
    ok: false,
    error: { code: 'policiesFailed', details: { failed: 1, total: 3 } },
  })
  expect(value.folder).toBe(out)
  expect(value.policies).toMatchObject([
    { client: 'hobby', policy: 'privacy-policy', state: 'done', missingLanguages: ['fa'] },
    { client: 'shop', policy: 'broken', policyFile: broken, state: 'failed', missingLanguages: [] },
    { client: 'shop', policy: 'privacy-policy', state: 'done', missingLanguages: [] },
  ])
  expect(value.files.map(({ name }: { name: string }) => name).sort()).toEqual(wholeBatch)
  expect(value.files[0]).toMatchObject({ client: 'hobby', languages: ['en'], bytes: expect.any(Number) })
  expect(value.remarks).toEqual([])
  expect(value.errors).toMatchObject([{ client: 'shop', policy: 'broken', code: 'brokenJson', policyFile: broken }])
  expect(run.stderr).toContain(value.errors[0].message)
})

test('a pattern names policies, and every one of them with success ends with 0', async () => {
  const { folder, broken } = await makeBatch()
  await rm(broken)
  const run = await clausebook([...exportOf('clients/*o*/priv*', 'out', 'pdf,md'), '--json'], { cwd: folder })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, value: { folder: 'out', errors: [] } })
  expect(await written(join(folder, 'out'))).toHaveLength(6)
})

test('a policy without any of the languages fails', async () => {
  const { folder, clients, out } = await makeBatch()
  const run = await clausebook(exportOf(join(clients, 'hobby'), out, 'txt', 'fa'), { cwd: folder })
  expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('hobby/privacy-policy: ') })
  expect(run.stderr).toContain('Persian')
  expect(await written(out)).toEqual([])
})

test.each([
  ['a folder that is not there', 'nowhere', 'folderMissing'],
  ['a folder without policies', 'clients/empty*', 'noPolicies'],
])('%s', async (_, batch, code) => {
  const { folder } = await makeBatch()
  const before = await treeOf(folder)
  const run = await clausebook([...exportOf(batch, 'out'), '--json'], { cwd: folder })
  expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining(batch) })
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: false, error: { code } })
  expect(await treeOf(folder)).toEqual(before)
})

test('an output folder that is a file', async () => {
  const { clients, out } = await makeBatch()
  await writeFile(out, 'notes')
  const run = await clausebook([...exportOf(clients, out), '--json'])
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: false, error: { code: 'notAFolder' } })
  expect(await readFile(out, 'utf8')).toBe('notes')
})

describe('in the middle of a long batch', () => {
  /** Twelve clients with the hobby's policy, and two with what the shop has. */
  async function longBatch(): Promise<Batch> {
    const batch = await makeBatch()
    const copy = (from: string, to: string) =>
      cp(join(batch.clients, from), join(batch.clients, to), { recursive: true })
    // The first of all, so that its broken policy is told at once.
    await copy('shop', 'a-shop')
    for (let count = 1; count <= 11; count += 1) await copy('hobby', `more-${count}`)
    return batch
  }

  /** Presses Ctrl+C at the first piece of stderr that fits. */
  async function interrupted(args: string[], moment: RegExp): Promise<CliRun> {
    let pressed = false
    return clausebook(args, {
      env: await slowBrowser(),
      onStderr(text, pressCtrlC) {
        if (pressed || !moment.test(text)) return
        pressed = true
        pressCtrlC()
      },
    })
  }

  test('Ctrl+C stops it, says what was done, and leaves whole files', async () => {
    const { clients, out } = await longBatch()
    const run = await interrupted(exportOf(clients, out, 'pdf,html', 'en'), /Policies done: [2-5] of 16/)
    expect(run.code).toBe(130)
    expect(run.stderr).toMatch(/Policies done: \d+ of 16, about \d+ (sec|min) left\n/)
    expect(run.stderr).toMatch(/Cancelled\. Policies exported before that: \d+ of 16\./)
    expect(run.stdout).toMatch(/^Policies exported to .*: \d+ of 16; failed: 1; not done: \d+\n/)
    const done = run.stdout.split('\n').filter((line) => / done {2,}2$/.test(line))
    expect(done.length).toBeGreaterThan(0)
    const names = await written(out)
    expect(names).toHaveLength(done.length * 2)
    for (const name of names) {
      const end = (await readFile(join(out, name), 'latin1')).trimEnd().slice(-7)
      expect(end).toMatch(name.endsWith('.pdf') ? /%%EOF$/ : /^<\/html>$/)
    }
  })

  test('with --json it says so in the object, and tells no progress', async () => {
    const { clients, out } = await longBatch()
    const run = await interrupted([...exportOf(clients, out, 'pdf', 'en'), '--json'], /a-shop\/broken/)
    expect(run.code).toBe(130)
    const { ok, error, value } = JSON.parse(run.stdout)
    expect({ ok, code: error.code }).toEqual({ ok: false, code: 'cancelledMidway' })
    expect(value.policies).toHaveLength(16)
    expect(value.policies.filter(({ state }: { state: string }) => state === 'notDone').length).toBeGreaterThan(0)
    expect(value.files).toHaveLength(error.details.done)
    expect(await written(out)).toHaveLength(error.details.done)
    expect(run.stderr).not.toContain('Policies done')
  })
})

test('an unquoted pattern that the shell made files of is wrong usage', async () => {
  const cwd = await tempFolder()
  const run = await clausebook([...exportOf('a.policy.json', 'out'), 'b.policy.json', 'c.policy.json'], { cwd })
  expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('quotes') })
  expect(await treeOf(cwd)).toEqual({})
})
