import type { Files } from '#app/ports'
import type { AppError } from '#contract/error'
import { type LoadedLibrary, loadLibrary } from '#core/library/load-library'
import { reviewLibrary } from '#core/library/review/review-library'
import { ok, type Result } from '#core/result'
import { readLibrarySources } from '#platform/library-reader'

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
  const sources = await readLibrarySources(files, folder, ownFolder)
  if (!sources.ok) return sources
  const { builtIn, own } = sources.value
  const loaded = loadLibrary(builtIn, own)
  return ok({ ...loaded, findings: [...loaded.findings, ...reviewLibrary(loaded, builtIn, own)] })
}
