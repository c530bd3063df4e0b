import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '#core/language'
import { clausebook, projectFolder } from '#tests/cli/clausebook'
import { tempFolder } from '#tests/fault/temp-folder'

const policies = { plento: 23, orbizer: 28, 'host-tracker': 35, 'lucid-office': 19, plantraco: 34 }

/** A copy of the library that a test may spoil. */
async function libraryCopy(): Promise<string> {
  const folder = join(await tempFolder(), 'library')
  await cp(join(projectFolder, 'clause-library'), folder, { recursive: true })
  return folder
}

/** Replaces a text in a file; it must be there. */
async function edit(file: string, before: string | RegExp, after: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  expect(text).toMatch(before)
  await writeFile(file, text.replace(before, after))
}

test('the library says everything that five policies provide and that laws want', async () => {
  const run = await clausebook(['library', 'coverage', '--json'])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  const { ok, value } = JSON.parse(run.stdout)
  expect(ok).toBe(true)
  for (const [id, total] of Object.entries(policies)) {
    expect(value.policies).toContainEqual(expect.objectContaining({ id, covered: total, total }))
  }
  for (const { provisions } of value.policies) {
    for (const { says, clauses } of provisions) {
      expect(says).not.toBe('')
      expect(clauses).not.toEqual([])
    }
  }
  const gdpr = value.laws.find(({ id }: { id: string }) => id === 'gdpr')
  expect(gdpr.covered).toBe(gdpr.total)
  expect(gdpr.requirements).toContainEqual({
    id: 'gdpr-13-1-a',
    citation: expect.stringContaining('Art. 13(1)(a)'),
    severity: 'required',
    check: 'text',
    clauses: expect.arrayContaining(['introduction/who-we-are']),
  })
})

test('what no clause says is told with its citation, and the exit code is 1', async () => {
  const library = await libraryCopy()
  await edit(join(library, 'provisions', 'orbizer.yaml'), 'clauses: [usage/log-analysis]', 'clauses: []')
  await edit(join(library, 'clauses', 'third-parties', 'joint-controllers', 'clause.yaml'), /^requirements:.*$/m, '')
  for (const language of languages) {
    const run = await clausebook(['library', 'coverage', '--library', library, '--ui-lang', language])
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('orbizer-26')
    expect(run.stdout).toContain('Art. 26(2)')
    expect(run.stdout).not.toContain('orbizer-25')
    expect(run.stderr).toContain('clause.yaml')
  }
  const run = await clausebook(['library', 'coverage', '--library', library, '--json'])
  expect(run.code).toBe(1)
  expect(JSON.parse(run.stdout)).toMatchObject({
    ok: false,
    error: { code: 'libraryIncomplete', details: { requirements: 1, provisions: 1 }, message: expect.any(String) },
    value: { policies: expect.any(Array), laws: expect.any(Array) },
  })
})

test('a workspace’s own clauses count', async () => {
  const library = await libraryCopy()
  const header = join(library, 'clauses', 'third-parties', 'joint-controllers', 'clause.yaml')
  const folder = await tempFolder()
  await clausebook(['init', folder])
  const own = join(folder, 'library', 'clauses', 'third-parties', 'joint-controllers')
  await mkdir(join(own, '..'), { recursive: true })
  await cp(join(header, '..'), own, { recursive: true })
  await edit(header, /^requirements:.*$/m, '')
  expect((await clausebook(['library', 'coverage', '--library', library])).code).toBe(1)
  expect((await clausebook(['library', 'coverage', '--library', library, '--workspace', folder])).code).toBe(0)
})

test('a clause that there is not is told by file and line', async () => {
  const library = await libraryCopy()
  const file = join(library, 'provisions', 'plento.yaml')
  await edit(file, 'clauses: [usage/orders]', 'clauses: [usage/odours]')
  const line = (await readFile(file, 'utf8')).split('\n').findIndex((text) => text.includes('usage/odours')) + 1
  for (const command of ['coverage', 'check']) {
    const run = await clausebook(['library', command, '--library', library])
    expect(run.code).toBe(1)
    expect(run.stdout).toContain(`${file}:${line}: `)
    expect(run.stdout).toContain('usage/odours')
  }
})

test('a library that is not there', async () => {
  const folder = join(await tempFolder(), 'none')
  const run = await clausebook(['library', 'coverage', '--library', folder])
  expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(folder) })
})
