import { cp, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCompiledLibrary, writeCompiledLibrary } from '#platform/compiled-library'
import { loadClauseLibrary } from '#tests/support/clause-library'

const loaded = loadClauseLibrary()
let scratch: string
let folder: string
let file: string

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'clausebook-compiled-'))
  folder = join(scratch, 'library')
  file = join(scratch, 'library.json')
  await cp(join(process.cwd(), 'clause-library'), folder, { recursive: true })
})
afterEach(() => rm(scratch, { recursive: true, force: true }))

test('gives back the very library that was loaded', async () => {
  await writeCompiledLibrary(folder, loaded, file)
  expect(await readCompiledLibrary(folder, file)).toEqual(loaded)
})

test.each([
  ['a text was edited', () => writeFile(join(folder, 'clauses', 'contact', 'contact', 'en.md'), '## Changed\n')],
  ['a file was added', () => writeFile(join(folder, 'laws', 'new.yaml'), 'id: new')],
  ['a file was taken away', () => rm(join(folder, 'laws', 'coppa.yaml'))],
  ['a file was written again', () => utimes(join(folder, 'facts.yaml'), new Date(), new Date(0))],
  ['the folder is gone', () => rm(folder, { recursive: true })],
  ['it is half written', () => writeFile(file, '{"sources":')],
])('is not used when %s', async (_name, change) => {
  await writeCompiledLibrary(folder, loaded, file)
  await change()
  expect(await readCompiledLibrary(folder, file)).toBeNull()
})

test('is not there before a build', async () => {
  expect(await readCompiledLibrary(folder, file)).toBeNull()
})
