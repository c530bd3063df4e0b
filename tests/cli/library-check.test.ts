import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '#core/language'
import { clausebook, projectFolder } from '#tests/cli/clausebook'
import { tempFolder } from '#tests/fault/temp-folder'

/** A copy of the library that a test may spoil. */
async function libraryCopy(): Promise<string> {
  const folder = join(await tempFolder(), 'library')
  await cp(join(projectFolder, 'clause-library'), folder, { recursive: true })
  return folder
}

const append = async (file: string, text: string) => writeFile(file, `${await readFile(file, 'utf8')}${text}`)

test('every fault is told by file and line, in the person’s language, and the exit code is 1', async () => {
  const library = await libraryCopy()
  const clauses = join(library, 'clauses')
  const missing = join(clauses, 'security', 'measures', 'pl.md')
  await rm(missing)
  const unknownVariable = join(clauses, 'collection', 'server-logs', 'en.md')
  await append(unknownVariable, '\n{{business.mascot}}\n')
  const line = (await readFile(unknownVariable, 'utf8')).split('\n').indexOf('{{business.mascot}}') + 1
  const unknownFact = join(clauses, 'collection', 'accounts', 'clause.yaml')
  const header = (await readFile(unknownFact, 'utf8')).replace(/\bwhen:.*\n( .*\n)*/, '')
  await writeFile(unknownFact, `${header}\nwhen: { fact: business.mood, is: good }\n`)
  for (const language of languages) {
    const run = await clausebook(['library', 'check', '--library', library, '--ui-lang', language])
    expect(run.code).toBe(1)
    expect(run.stdout).toContain(`${missing}:1: `)
    expect(run.stdout).toMatch(new RegExp(`${unknownVariable}:${line}: .*business\\.mascot`))
    expect(run.stdout).toMatch(new RegExp(`${unknownFact}:\\d+: .*business\\.mood`))
    expect(run.stderr).not.toBe('')
  }
})

test('--json gives the findings', async () => {
  const library = await libraryCopy()
  await rm(join(library, 'facts.yaml'))
  const run = await clausebook(['library', 'check', '--library', library, '--json'])
  expect(run.code).toBe(1)
  const file = join(library, 'facts.yaml')
  expect(JSON.parse(run.stdout)).toMatchObject({
    ok: false,
    error: { code: 'invalidLibrary', findings: [{ file, line: 1, code: 'fileMissing', message: expect.any(String) }] },
  })
})

test('a workspace’s own clauses are checked with --workspace', async () => {
  const folder = await tempFolder()
  await clausebook(['init', folder])
  expect((await clausebook(['library', 'check', '--workspace', folder])).code).toBe(0)
  const own = join(folder, 'library', 'clauses', 'contact', 'by-pigeon')
  await mkdir(own, { recursive: true })
  await writeFile(join(own, 'en.md'), '## Pigeons\n\nWrite to us.\n')
  const run = await clausebook(['library', 'check', '--workspace', folder])
  expect(run.code).toBe(1)
  expect(run.stdout).toContain(`${join(own, 'clause.yaml')}:1: `)
})

test('a library that is not there', async () => {
  const folder = join(await tempFolder(), 'none')
  const run = await clausebook(['library', 'check', '--library', folder])
  expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(folder) })
})
