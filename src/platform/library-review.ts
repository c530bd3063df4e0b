import type { Files } from '#app/ports'
import type { AppError } from '#contract/error'
import { type LoadedLibrary, loadLibrary } from '#core/library/load-library'
import { reviewLibrary } from '#core/library/review/review-library'
import { ok, type Result } from '#core/result'
import { readLibraryFiles, readOwnLibraryFiles } from '#platform/library-reader'

// Apart from `library-reader.ts`, so that a start of the program does not load what it never runs.

/**
 * Loads a library and a workspace's own clauses from their sources, never from a build, and reviews them: `findings` hold
 * all that is wrong. `folderMissing` when there is no `folder`; else the first fault of a file.
 */
export async function reviewLibraryFolders(
  files: Files,
  folder: string,
  ownFolder: string | null,
): Promise<Result<LoadedLibrary, AppError>> {
  const own = await readOwnLibraryFiles(files, ownFolder)
  if (!own.ok) return own
  const builtIn = await readLibraryFiles(files, folder)
  if (!builtIn.ok) return builtIn
  const loaded = loadLibrary(builtIn.value, own.value)
  return ok({ ...loaded, findings: [...loaded.findings, ...reviewLibrary(loaded, builtIn.value, own.value)] })
}
