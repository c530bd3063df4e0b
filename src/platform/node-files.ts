import { createHash } from 'node:crypto'
import nodeFs from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Files, FileText, FolderEntry, PublishedFile } from '#app/ports'
import { type AppError, appError } from '#contract/error'
import { limits } from '#contract/limits'
import { err, ok, type Result } from '#core/result'
import { alreadyThere, catchingFaults, isMissing } from '#platform/file-faults'
import { PathQueue } from '#platform/path-queue'
import { type FileSystem, makeFolder, type StagedFile, stageFile, syncFolder } from '#platform/staged-file'

const mebibytes = (bytes: number): number => Math.ceil((bytes / (1024 * 1024)) * 10) / 10

const tooLarge = (file: string, bytes: number, most: number): AppError =>
  appError('tooLarge', { file, size: mebibytes(bytes), limit: mebibytes(most) })

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The files of this machine. Promises as `Files` says; `fs` is the disk, which a test replaces by a failing one. */
export function createNodeFiles(fs: FileSystem = nodeFs): Files {
  const queue = new PathQueue()
  return {
    join,
    folderOf: (path) => dirname(resolve(path)),
    nameOf: (path) => basename(resolve(path)),
    label: (path) => path,
    read: (path) => catchingFaults(path, 'read', () => read(fs, path)),
    hash: (path) => catchingFaults(path, 'read', () => hash(fs, path)),
    readBytes: (path, most) => catchingFaults(path, 'read', () => readBytes(fs, path, most)),
    list: (folder) => catchingFaults(folder, 'read', () => list(fs, folder)),
    replace: (path, content, expected) =>
      queue.run(resolve(path), () => catchingFaults(path, 'write', () => replace(fs, path, content, expected))),
    remove: (path) => queue.run(resolve(path), () => catchingFaults(path, 'write', () => remove(fs, path))),
    publish: (files) => publish(fs, files),
    ensureFolder: (path) => catchingFaults(path, 'write', () => ensureFolder(fs, path)),
  }
}

async function read(fs: FileSystem, path: string): Promise<Result<FileText, AppError>> {
  const bytes = await readBytes(fs, path, limits.fileBytes)
  if (!bytes.ok) return bytes
  try {
    // Leaves a byte order mark out of the text, as the WHATWG decoder does by default.
    return ok({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.value), hash: hashOf(bytes.value) })
  } catch (error) {
    if (error instanceof TypeError) return err(appError('notUtf8', { file: path }))
    throw error
  }
}

async function hash(fs: FileSystem, path: string): Promise<Result<string, AppError>> {
  const bytes = await readBytes(fs, path, limits.fileBytes)
  return bytes.ok ? ok(hashOf(bytes.value)) : bytes
}

async function readBytes(fs: FileSystem, path: string, most: number): Promise<Result<Uint8Array, AppError>> {
  const { size, isFile } = await kindOf(fs, path)
  if (!isFile) return err(appError('notAFile', { file: path }))
  return size > most ? err(tooLarge(path, size, most)) : ok(await fs.readFile(path))
}

async function list(fs: FileSystem, folder: string): Promise<Result<FolderEntry[], AppError>> {
  let names: string[]
  try {
    names = await fs.readdir(folder)
  } catch (error) {
    if (isMissing(error)) return ok([])
    throw error
  }
  const entries = await Promise.all(names.sort().map((name) => entryOf(fs, folder, name)))
  return ok(entries.filter((entry) => entry !== null))
}

/** Null for what is neither a file nor a folder, and for what has gone since the folder was read. */
async function entryOf(fs: FileSystem, folder: string, name: string): Promise<FolderEntry | null> {
  try {
    const found = await fs.stat(join(folder, name))
    if (!found.isFile() && !found.isDirectory()) return null
    return { name, kind: found.isFile() ? 'file' : 'folder', modified: Math.round(found.mtimeMs) }
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function replace(
  fs: FileSystem,
  path: string,
  content: string,
  expected: string | null,
): Promise<Result<{ hash: string }, AppError>> {
  const conflict = err(appError('conflict', { file: path }))
  const bytes = Buffer.from(content)
  if (bytes.length > limits.fileBytes) return err(tooLarge(path, bytes.length, limits.fileBytes))
  const target = await followLink(fs, path)
  if ((await hashOnDisk(fs, target)) !== expected) return conflict
  if (expected === null) await makeFolder(fs, dirname(target))
  else await proveWritable(fs, target)
  const staged = await stageFile(fs, target, bytes)
  try {
    if (expected === null) {
      await staged.create()
    } else {
      // Syncing took its time, and another program may have used it.
      if ((await hashOnDisk(fs, target)) !== expected) return conflict
      await staged.replace()
    }
  } catch (error) {
    if (expected === null && alreadyThere(error)) return conflict
    throw error
  } finally {
    await staged.discard()
  }
  await syncFolder(fs, dirname(target))
  return ok({ hash: hashOf(bytes) })
}

async function remove(fs: FileSystem, path: string): Promise<Result<void, AppError>> {
  try {
    await fs.unlink(path)
  } catch (error) {
    if (isMissing(error)) return ok(undefined)
    throw error
  }
  await syncFolder(fs, dirname(resolve(path)))
  return ok(undefined)
}

async function publish(fs: FileSystem, files: readonly PublishedFile[]): Promise<Result<number[], AppError>> {
  const staged: { path: string; target: string; size: number; file: StagedFile }[] = []
  const stageAll = async (): Promise<Result<void, AppError>> => {
    for (const { path, content } of files) {
      const result = await catchingFaults<void>(path, 'write', async () => {
        const target = await followLink(fs, path)
        await proveWritable(fs, target)
        const bytes = typeof content === 'string' ? Buffer.from(content) : content
        staged.push({ path, target, size: bytes.length, file: await stageFile(fs, target, bytes) })
        return ok(undefined)
      })
      if (!result.ok) return result
    }
    return ok(undefined)
  }
  try {
    const result = await stageAll()
    if (!result.ok) return result
    for (const { path, target, file } of staged) {
      const placed = await catchingFaults<void>(path, 'write', async () => {
        await file.replace()
        await syncFolder(fs, dirname(target))
        return ok(undefined)
      })
      if (!placed.ok) return placed
    }
    return ok(staged.map(({ size }) => size))
  } finally {
    for (const { file } of staged) await file.discard()
  }
}

async function ensureFolder(fs: FileSystem, path: string): Promise<Result<void, AppError>> {
  await makeFolder(fs, resolve(path))
  // A whole block, because a full disk still takes a name and an empty file.
  const probe = await stageFile(fs, join(path, 'probe'), Buffer.alloc(4096))
  await probe.discard()
  return ok(undefined)
}

/** Where a symbolic link leads, so that a write changes the file and keeps the link. */
async function followLink(fs: FileSystem, path: string): Promise<string> {
  try {
    return await fs.realpath(path)
  } catch (error) {
    if (isMissing(error)) return resolve(path)
    throw error
  }
}

/** The hash of the file's bytes; null when there is none. A file above the limit matches nothing that was ever read. */
async function hashOnDisk(fs: FileSystem, path: string): Promise<string | null> {
  try {
    if ((await kindOf(fs, path)).size > limits.fileBytes) return 'too large'
    return hashOf(await fs.readFile(path))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Throws when an existing file is write-protected or held open by another program: a rename would not ask. */
async function proveWritable(fs: FileSystem, path: string): Promise<void> {
  try {
    await (await fs.open(path, 'r+')).close()
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

async function kindOf(fs: FileSystem, path: string): Promise<{ size: number; isFile: boolean }> {
  const found = await fs.stat(path)
  return { size: found.size, isFile: found.isFile() }
}
