import { randomUUID } from 'node:crypto'
import type * as nodeFs from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cannotLink, isMissing } from '#platform/file-faults'

/** The part of `node:fs/promises` that files are read and written with; a test puts a failing disk in its place. */
export type FileSystem = Pick<
  typeof nodeFs,
  'link' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'realpath' | 'rename' | 'stat' | 'unlink'
>

/** A file whose new content is whole on the disk under a temporary name in the same folder. */
export interface StagedFile {
  /** Takes the target's place, over whatever is there. */
  replace(): Promise<void>
  /** Takes the target's name if nothing has it yet; throws EEXIST otherwise. */
  create(): Promise<void>
  /** Removes the temporary file; harmless after the file has taken its place. */
  discard(): Promise<void>
}

/** Writes `bytes` beside `target` and syncs them to the disk. Throws what the disk throws, with nothing left behind. */
export async function stageFile(fs: FileSystem, target: string, bytes: Uint8Array): Promise<StagedFile> {
  const temporary = join(dirname(target), `.clausebook-${randomUUID()}.tmp`)
  const discard = async () => {
    await fs.unlink(temporary).catch((error: unknown) => {
      if (!isMissing(error)) throw error
    })
  }
  try {
    const handle = await fs.open(temporary, 'wx', await modeOf(fs, target))
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    // The disk's own fault is the one to report, so a fault in tidying up after it is left aside.
    await discard().catch(() => undefined)
    throw error
  }
  return {
    replace: () => fs.rename(temporary, target),
    async create() {
      try {
        await fs.link(temporary, target)
      } catch (error) {
        if (!cannotLink(error)) throw error
        await fs.rename(temporary, target)
      }
      await discard()
    },
    discard,
  }
}

/** The permission bits that the new content keeps from the old. */
async function modeOf(fs: FileSystem, target: string): Promise<number> {
  try {
    return (await fs.stat(target)).mode & 0o777
  } catch (error) {
    if (isMissing(error)) return 0o666
    throw error
  }
}

/**
 * Makes the folder with all above it, and syncs each folder that got a new entry. Not by `recursive`: on a read-only
 * disk Node reports that as ENOENT.
 */
export async function makeFolder(fs: FileSystem, folder: string): Promise<void> {
  if (await isFolder(fs, folder)) return
  if (dirname(folder) !== folder) await makeFolder(fs, dirname(folder))
  try {
    await fs.mkdir(folder)
  } catch (error) {
    // Another program may have been quicker.
    if (!(await isFolder(fs, folder))) throw error
  }
  await syncFolder(fs, dirname(folder))
}

async function isFolder(fs: FileSystem, path: string): Promise<boolean> {
  try {
    return (await fs.stat(path)).isDirectory()
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** Makes a rename in the folder survive a power cut. Windows cannot open a folder, and needs no such thing. */
export async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await fs.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
