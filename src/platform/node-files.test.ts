import { chmod, mkdir, readdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createNodeFiles } from '#platform/node-files'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'
import { expectValue } from '#tests/fault/test-ports'

const files = createNodeFiles()

test('what was written reads back, with the hash that a save names', async () => {
  const path = join(await tempFolder(), 'new', 'folder', 'a.json')
  const { hash } = expectValue(await files.replace(path, 'żółć سلام', null))
  expect(expectValue(await files.read(path))).toEqual({ text: 'żółć سلام', hash })
  const next = expectValue(await files.replace(path, 'second', hash))
  expect(expectValue(await files.read(path))).toEqual({ text: 'second', hash: next.hash })
  expect(await readdir(join(path, '..'))).toEqual(['a.json'])
})

test('a file that changed, went or came meanwhile is a conflict and stays as it is', async () => {
  const folder = await tempFolder()
  const path = join(folder, 'a.json')
  const { hash } = expectValue(await files.replace(path, 'mine', null))
  await writeFile(path, 'theirs')
  const before = await treeOf(folder)
  expect(await files.replace(path, 'mine again', hash)).toMatchObject({ error: { code: 'conflict' } })
  expect(await files.replace(path, 'mine again', null)).toMatchObject({ error: { code: 'conflict' } })
  expect(await files.replace(join(folder, 'gone.json'), 'x', hash)).toMatchObject({ error: { code: 'conflict' } })
  expect(await treeOf(folder)).toEqual(before)
})

test('of many saves that build on one revision exactly one wins', async () => {
  const path = join(await tempFolder(), 'a.json')
  const { hash } = expectValue(await files.replace(path, 'start', null))
  const texts = Array.from({ length: 20 }, (_, index) => `text ${index}`)
  const results = await Promise.all(texts.map((text) => files.replace(path, text, hash)))
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(await readFile(path, 'utf8')).toBe(texts[results.findIndex((result) => result.ok)])
})

test('of many that create one file exactly one wins, even from different programs', async () => {
  const path = join(await tempFolder(), 'a.json')
  const results = await Promise.all([
    files.replace(path, 'one', null),
    createNodeFiles().replace(path, 'two', null),
    createNodeFiles().replace(path, 'three', null),
  ])
  expect(results.map((result) => result.ok).sort()).toEqual([false, false, true])
  expect(['one', 'two', 'three'][results.findIndex((result) => result.ok)]).toBe(await readFile(path, 'utf8'))
  expect(await readdir(join(path, '..'))).toEqual(['a.json'])
})

test('a link stays a link, and permissions stay', async () => {
  const folder = await tempFolder()
  const real = join(folder, 'real.json')
  await writeFile(real, 'old')
  await chmod(real, 0o640)
  await symlink(real, join(folder, 'link.json'))
  const { hash } = expectValue(await files.read(join(folder, 'link.json')))
  expectValue(await files.replace(join(folder, 'link.json'), 'new', hash))
  expect(await readFile(real, 'utf8')).toBe('new')
  expect((await stat(real)).mode & 0o777).toBe(0o640)
})

test('a byte order mark is not part of the text', async () => {
  const path = join(await tempFolder(), 'a.json')
  await writeFile(path, '\uFEFF{}')
  expect(expectValue(await files.read(path)).text).toBe('{}')
})

test('what is no readable text file says so', async () => {
  const folder = await tempFolder()
  await mkdir(join(folder, 'sub'))
  await writeFile(join(folder, 'latin.json'), Buffer.from([0x22, 0xb3, 0x22]))
  await writeFile(join(folder, 'huge.json'), '')
  await truncate(join(folder, 'huge.json'), 50 * 1024 * 1024)
  const codeOf = async (name: string) => {
    const read = await files.read(join(folder, name))
    return read.ok ? 'ok' : read.error.code
  }
  expect(await codeOf('none.json')).toBe('fileMissing')
  expect(await codeOf('sub')).toBe('notAFile')
  expect(await codeOf('latin.json/x.json')).toBe('notAFolder')
  expect(await codeOf('latin.json')).toBe('notUtf8')
  expect(await files.read(join(folder, 'huge.json'))).toMatchObject({ error: { details: { size: 50, limit: 32 } } })
})

test('a text too large to be read again is not written', async () => {
  const folder = await tempFolder()
  const result = await files.replace(join(folder, 'a.json'), ' '.repeat(33 * 1024 * 1024), null)
  expect(result).toMatchObject({ error: { code: 'tooLarge' } })
  expect(await treeOf(folder)).toEqual({})
})

test('a folder lists its files and folders in order; an absent one is empty', async () => {
  const folder = await tempFolder()
  await writeFile(join(folder, 'b'), '')
  await mkdir(join(folder, 'a'))
  await symlink(join(folder, 'nowhere'), join(folder, 'c'))
  const entries = expectValue(await files.list(folder))
  expect(entries.map(({ name, kind }) => [name, kind])).toEqual([
    ['a', 'folder'],
    ['b', 'file'],
  ])
  expect(Math.abs(Date.now() - (entries[1]?.modified ?? 0))).toBeLessThan(60_000)
  expect(expectValue(await files.list(join(folder, 'none')))).toEqual([])
  expect(await files.list(join(folder, 'b'))).toMatchObject({ error: { code: 'notAFolder' } })
})

test('files are published together, over the old ones, and their sizes told', async () => {
  const folder = await tempFolder()
  await writeFile(join(folder, 'a.html'), 'old')
  const published = await files.publish([
    { path: join(folder, 'a.html'), content: 'ż' },
    { path: join(folder, 'a.docx'), content: new Uint8Array([1, 2, 3]) },
  ])
  expect(expectValue(published)).toEqual([2, 3])
  expect(await readFile(join(folder, 'a.html'), 'utf8')).toBe('ż')
  expect((await readdir(folder)).sort()).toEqual(['a.docx', 'a.html'])
})

test('a removed file is gone, one that is not there is no fault, and a folder is never removed', async () => {
  const folder = await tempFolder()
  const path = join(folder, 'a.json')
  await files.replace(path, 'x', null)
  expectValue(await files.remove(path))
  expectValue(await files.remove(path))
  expectValue(await files.remove(join(folder, 'none', 'a.json')))
  expect(await files.remove(folder)).toMatchObject({ ok: false })
  expect(await readdir(folder)).toEqual([])
})

test('a file is removed after the write to it that is under way', async () => {
  const path = join(await tempFolder(), 'a.json')
  const [saved, removed] = await Promise.all([files.replace(path, 'x', null), files.remove(path)])
  expect([saved.ok, removed.ok]).toEqual([true, true])
  expect(await readdir(join(path, '..'))).toEqual([])
})
