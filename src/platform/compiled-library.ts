import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoadedLibrary } from '#core/library/load-library'
import { findAppFolders } from '#platform/app-folders'

/** A library as it was loaded when the program was built, and the state of the folder that it was loaded from. */
interface CompiledLibrary {
  sources: string
  loaded: LoadedLibrary
}

const compiledFile = (): string => join(findAppFolders().root, 'out', 'library.json')

/** A hash over every file's path, size and time of change: another one when anything in the folder was touched. */
async function stateOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const lines = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name)
        const { size, mtimeMs } = await stat(path)
        return `${path} ${size} ${mtimeMs}`
      }),
  )
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}

/** Keeps a loaded library for `readCompiledLibrary`, as a part of the built program. */
export async function writeCompiledLibrary(
  folder: string,
  loaded: LoadedLibrary,
  file = compiledFile(),
): Promise<void> {
  const compiled: CompiledLibrary = { sources: await stateOf(folder), loaded }
  await writeFile(file, JSON.stringify(compiled))
}

/**
 * The library of the folder as the build left it; null when it was not built, or when the folder has changed since.
 * The file is the program's own, beside its code, and is trusted as that is.
 */
export async function readCompiledLibrary(folder: string, file = compiledFile()): Promise<LoadedLibrary | null> {
  try {
    const compiled = JSON.parse(await readFile(file, 'utf8')) as CompiledLibrary
    return compiled.sources === (await stateOf(folder)) ? compiled.loaded : null
  } catch {
    // Not built, half built, or no such folder: loading from the sources tells what is wrong, if anything is.
    return null
  }
}
