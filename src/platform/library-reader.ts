import type { Files } from '#app/ports'
import { type AppError, appError } from '#contract/error'
import { type LoadedLibrary, loadLibrary } from '#core/library/load-library'
import { err, ok, type Result } from '#core/result'
import { readCompiledLibrary } from '#platform/compiled-library'

const noFiles = ok<ReadonlyMap<string, string>>(new Map())

const isLibraryFile = (name: string): boolean => /\.(yaml|md)$/.test(name)

/** What editors and systems leave beside the files of a person. */
const isByTheWay = (name: string): boolean => /^\.|~$|^~\$|^(Thumbs\.db|desktop\.ini)$/i.test(name)

/**
 * Reads every .yaml and .md file of a clause library, by its path below `folder` with `/` between the parts. Any other
 * file has no text, so that it is found to be there.
 * `folderMissing` when there is no such folder; else the first fault of a file.
 */
export async function readLibraryFiles(
  files: Files,
  folder: string,
): Promise<Result<ReadonlyMap<string, string>, AppError>> {
  const texts = new Map<string, string>()
  const top = await files.list(folder)
  if (!top.ok) return top
  if (top.value.length === 0) return err(appError('folderMissing', { file: folder }))
  const failure = await readFolder(files, folder, '', texts)
  return failure ? err(failure) : ok(new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1))))
}

async function readFolder(
  files: Files,
  folder: string,
  place: string,
  texts: Map<string, string>,
): Promise<AppError | null> {
  const entries = await files.list(folder)
  if (!entries.ok) return entries.error
  const failures = await Promise.all(
    entries.value.map(async ({ name, kind }) => {
      const path = files.join(folder, name)
      if (isByTheWay(name)) return null
      if (kind === 'folder') return readFolder(files, path, `${place}${name}/`, texts)
      if (!isLibraryFile(name)) {
        texts.set(place + name, '')
        return null
      }
      const text = await files.read(path)
      if (!text.ok) return text.error
      texts.set(place + name, text.value.text)
      return null
    }),
  )
  return failures.find((failure) => failure !== null) ?? null
}

/** The files of a workspace's own library; none when it has no such folder. */
async function readOwnLibraryFiles(
  files: Files,
  folder: string | null,
): Promise<Result<ReadonlyMap<string, string>, AppError>> {
  if (folder === null) return noFiles
  const own = await readLibraryFiles(files, folder)
  return !own.ok && own.error.code === 'folderMissing' ? noFiles : own
}

/** The texts of a clause library and of a workspace's own, by their paths in either folder. */
interface LibrarySources {
  builtIn: ReadonlyMap<string, string>
  own: ReadonlyMap<string, string>
}

/** Reads both, never what a build made of them. `folderMissing` when there is no `folder`; else the first fault of a file. */
export async function readLibrarySources(
  files: Files,
  folder: string,
  ownFolder: string | null,
): Promise<Result<LibrarySources, AppError>> {
  const own = await readOwnLibraryFiles(files, ownFolder)
  if (!own.ok) return own
  const builtIn = await readLibraryFiles(files, folder)
  return builtIn.ok ? ok({ builtIn: builtIn.value, own: own.value }) : builtIn
}

/**
 * Reads and checks a clause library and a workspace's own clauses: what `Ports.loadLibrary` asks for. A library that was
 * compiled when the program was built, and has not been touched since, need not be parsed again.
 */
export async function loadLibraryFolders(
  files: Files,
  folder: string,
  ownFolder: string | null,
): Promise<Result<LoadedLibrary, AppError>> {
  const own = await readOwnLibraryFiles(files, ownFolder)
  if (!own.ok) return own
  if (own.value.size === 0) {
    const compiled = await readCompiledLibrary(folder)
    if (compiled !== null) return ok(compiled)
  }
  const builtIn = await readLibraryFiles(files, folder)
  return builtIn.ok ? ok(loadLibrary(builtIn.value, own.value)) : builtIn
}
