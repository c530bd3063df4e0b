import nodeFs, { mkdir, open, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ErrorCode } from '#contract/error'
import { createNodeFiles } from '#platform/node-files'
import type { FileSystem } from '#platform/staged-file'
import { expectFault } from '#tests/fault/expect-fault'
import { noSmallDisk, smallDisk } from '#tests/fault/small-disk'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'
import { expectValue } from '#tests/fault/test-ports'

const diskError = (code: string) => Object.assign(new Error(`${code}: made by the test`), { code })

/** The real disk, on which one operation fails. */
const failing = (instead: Partial<FileSystem>): FileSystem => ({ ...nodeFs, ...instead })

/** A disk whose new files go to /dev/full: the kernel itself refuses to write a byte. */
const fullDisk = failing({
  open: async (path, flags, mode) => {
    if (flags !== 'wx') return open(path, flags, mode)
    await (await open(path, flags, mode)).close()
    return open('/dev/full', 'w')
  },
})

const failures: [name: string, disk: FileSystem, code: ErrorCode][] = [
  ['the disk is full', fullDisk, 'diskFull'],
  ['the quota is used up', failing({ open: refuseNewFiles('EDQUOT') }), 'diskFull'],
  ['the folder may not be written', failing({ open: refuseNewFiles('EACCES') }), 'readOnly'],
  ['the disk is mounted read-only', failing({ open: refuseNewFiles('EROFS') }), 'readOnly'],
  ['the cable is pulled at the rename', failing({ rename: async () => Promise.reject(diskError('EIO')) }), 'ioFailed'],
]

function refuseNewFiles(code: string): FileSystem['open'] {
  return async (path, flags, mode) => {
    if (flags === 'wx') throw diskError(code)
    return open(path, flags, mode)
  }
}

describe.each(failures)('when %s', (_name, disk, code) => {
  test('a save fails by name and leaves every byte and no rest', async () => {
    const folder = await tempFolder()
    const path = join(folder, 'polityka.policy.json')
    const { hash } = expectValue(await createNodeFiles().replace(path, 'old', null))
    const before = await treeOf(folder)
    expectFault(await createNodeFiles(disk).replace(path, 'new', hash), code, path)
    expect(await treeOf(folder)).toEqual(before)
    // The same store works on when the disk does.
    expectValue(await createNodeFiles().replace(path, 'new', hash))
  })

  test('an export fails by name and leaves every byte and no rest', async () => {
    const folder = await tempFolder()
    await writeFile(join(folder, 'a.html'), 'old page')
    await writeFile(join(folder, 'a.docx'), 'old document')
    const before = await treeOf(folder)
    const exported = ['a.html', 'a.docx', 'a.pdf'].map((name) => ({ path: join(folder, name), content: 'new' }))
    expectFault(await createNodeFiles(disk).publish(exported), code, join(folder, 'a.html'))
    expect(await treeOf(folder)).toEqual(before)
  })
})

test('when only the last file of an export finds no room, the first is not replaced either', async () => {
  const folder = await tempFolder()
  await writeFile(join(folder, 'a.html'), 'old page')
  const before = await treeOf(folder)
  let opened = 0
  const disk = failing({
    open: async (path, flags, mode) => {
      if (flags === 'wx' && ++opened === 3) throw diskError('ENOSPC')
      return open(path, flags, mode)
    },
  })
  const exported = ['a.html', 'a.docx', 'a.pdf'].map((name) => ({ path: join(folder, name), content: 'new' }))
  expectFault(await createNodeFiles(disk).publish(exported), 'diskFull', join(folder, 'a.pdf'))
  expect(await treeOf(folder)).toEqual(before)
})

test('when another program saves while ours is syncing, its text stays', async () => {
  const folder = await tempFolder()
  const path = join(folder, 'a.json')
  const { hash } = expectValue(await createNodeFiles().replace(path, 'old', null))
  const disk = failing({
    open: async (file, flags, mode) => {
      if (flags === 'wx') await writeFile(path, 'theirs')
      return open(file, flags, mode)
    },
  })
  expectFault(await createNodeFiles(disk).replace(path, 'ours', hash), 'conflict', path)
  expect(await readdir(folder)).toEqual(['a.json'])
  expect(expectValue(await createNodeFiles().read(path)).text).toBe('theirs')
})

test('on a disk without hard links a new file is made all the same', async () => {
  const folder = await tempFolder()
  let renamed = 0
  const disk = failing({
    link: async () => Promise.reject(diskError('EPERM')),
    rename: async (from, to) => {
      renamed += 1
      await rename(from, to)
    },
  })
  expectValue(await createNodeFiles(disk).replace(join(folder, 'a.json'), 'text', null))
  expect([renamed, await readdir(folder)]).toEqual([1, ['a.json']])
})

test('a folder is wanted where a file is: the file is named and stays', async () => {
  const folder = await tempFolder()
  const file = join(folder, 'out')
  await writeFile(file, 'a file')
  const before = await treeOf(folder)
  const files = createNodeFiles()
  expectFault(await files.ensureFolder(file), 'notAFolder', file)
  expectFault(await files.ensureFolder(join(file, 'deeper', 'still')), 'notAFolder', file)
  expectFault(await files.replace(join(file, 'a.json'), 'x', null), 'notAFolder', file)
  expectFault(await files.publish([{ path: join(file, 'a.html'), content: 'x' }]), 'notAFolder', file)
  expect(await treeOf(folder)).toEqual(before)
})

test('a file is wanted where a folder is: the folder is named', async () => {
  const folder = await tempFolder()
  await mkdir(join(folder, 'a.html'))
  const published = await createNodeFiles().publish([{ path: join(folder, 'a.html'), content: 'x' }])
  expectFault(published, 'notAFile', join(folder, 'a.html'))
  expect(await readdir(folder)).toEqual(['a.html'])
})

test('a bug is not taken for a fault of the disk', async () => {
  const disk = failing({ stat: async () => Promise.reject(new TypeError('a bug')) })
  await expect(createNodeFiles(disk).read('a.json')).rejects.toThrow('a bug')
})

test('a disk that is really full', async ({ skip }) => {
  const disk = await smallDisk(64)
  if (disk === null) return skip(noSmallDisk)
  const { folder } = disk
  const files = createNodeFiles()
  const path = join(folder, 'a.json')
  const { hash } = expectValue(await files.replace(path, 'a'.repeat(30_000), null))
  const before = await treeOf(folder)
  expectFault(await files.replace(path, 'b'.repeat(60_000), hash), 'diskFull', path)
  expect(await treeOf(folder)).toEqual(before)
  await writeFile(join(folder, 'filler'), 'c'.repeat(65_536 - 32_768))
  expectFault(await files.ensureFolder(folder), 'diskFull', folder)
  expectFault(await files.ensureFolder(join(folder, 'sub')), 'diskFull', join(folder, 'sub'))
})

test('a disk that is really read-only', async ({ skip }) => {
  const disk = await smallDisk(64)
  if (disk === null) return skip(noSmallDisk)
  const { folder } = disk
  const files = createNodeFiles()
  const path = join(folder, 'a.json')
  const { hash } = expectValue(await files.replace(path, 'old', null))
  disk.makeReadOnly()
  const before = await treeOf(folder)
  expectFault(await files.replace(path, 'new', hash), 'readOnly', path)
  expectFault(await files.ensureFolder(folder), 'readOnly', folder)
  expectFault(await files.ensureFolder(join(folder, 'sub')), 'readOnly', join(folder, 'sub'))
  expectFault(await files.publish([{ path, content: 'new' }]), 'readOnly', path)
  expect(await treeOf(folder)).toEqual(before)
})
