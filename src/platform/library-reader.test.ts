import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLibraryFiles } from '#platform/library-reader'
import { createNodeFiles } from '#platform/node-files'
import { tempFolder } from '#tests/fault/temp-folder'
import { expectValue } from '#tests/fault/test-ports'

const files = createNodeFiles()

test('a library is its .yaml and .md files by their places, in order, and the names of all others', async () => {
  const folder = await tempFolder()
  await mkdir(join(folder, 'clauses', 'contact', 'mail'), { recursive: true })
  await mkdir(join(folder, '.git'))
  await writeFile(join(folder, 'library.yaml'), 'version: 1.0.0')
  await writeFile(join(folder, 'clauses', 'contact', 'mail', 'fa.md'), 'تماس')
  await writeFile(join(folder, 'clauses', 'contact', 'mail', 'fa.md~'), 'old')
  await writeFile(join(folder, 'clauses', 'contact', 'mail', 'en.txt'), 'Contact')
  await writeFile(join(folder, 'facts.yml'), Buffer.from([0xff]))
  await writeFile(join(folder, '.git', 'config.yaml'), 'x')
  expect([...expectValue(await readLibraryFiles(files, folder))]).toEqual([
    ['clauses/contact/mail/en.txt', ''],
    ['clauses/contact/mail/fa.md', 'تماس'],
    ['facts.yml', ''],
    ['library.yaml', 'version: 1.0.0'],
  ])
})

test('a library that is absent, and a file of it that cannot be read, say so', async () => {
  const folder = await tempFolder()
  const absent = join(folder, 'none')
  expect(await readLibraryFiles(files, absent)).toMatchObject({
    error: { code: 'folderMissing', details: { file: absent } },
  })
  const bad = join(folder, 'facts.yaml')
  await writeFile(bad, Buffer.from([0xff]))
  expect(await readLibraryFiles(files, folder)).toMatchObject({ error: { code: 'notUtf8', details: { file: bad } } })
})
