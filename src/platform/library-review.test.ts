import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { reviewLibraryFolders } from '#platform/library-review'
import { createNodeFiles } from '#platform/node-files'
import { tempFolder } from '#tests/fault/temp-folder'
import { soundLibraryFiles } from '#tests/support/sound-library'

async function written(files: Iterable<readonly [string, string]>): Promise<string> {
  const folder = join(await tempFolder(), 'library')
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  return folder
}

const who = 'clauses/introduction/who'

test('finds what loading finds and what a review finds, in the library and in a workspace’s own', async () => {
  const folder = await written([...soundLibraryFiles, ['clauses/x.md', ''], [`${who}/en.md`, '## Who\n\nTODO\n']])
  const own = await written(
    ['clause.yaml', 'en.md', 'fa.md', 'pl.md'].map((name) => {
      const text = soundLibraryFiles.get(`${who}-short/${name}`) ?? ''
      return [`${who}-short/${name}`, name === 'pl.md' ? text.replace('Znają', 'Znają  tu') : text] as const
    }),
  )
  const read = await reviewLibraryFolders(createNodeFiles(), folder, own)
  const told = read.ok ? read.value.findings.map(({ code, file, line }) => `${code} ${file}:${line}`) : []
  expect(told).toContain('unexpectedFile clauses/x.md:1')
  expect(told).toContain(`unfinishedText ${who}/en.md:3`)
  expect(told).toContain(`doubleSpace library/${who}-short/pl.md:3`)
})

test('a workspace without clauses of its own, and a library that is not there', async () => {
  const folder = await written(soundLibraryFiles)
  const none = join(folder, 'none')
  expect(await reviewLibraryFolders(createNodeFiles(), folder, none)).toMatchObject({
    ok: true,
    value: { findings: [] },
  })
  expect(await reviewLibraryFolders(createNodeFiles(), none, null)).toMatchObject({
    ok: false,
    error: { code: 'folderMissing' },
  })
})
