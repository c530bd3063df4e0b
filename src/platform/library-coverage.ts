import type { Files } from '#app/ports'
import type { AppError } from '#contract/error'
import type { Finding } from '#core/library/finding'
import { type LibraryCoverage, libraryCoverage } from '#core/library/library-coverage'
import { loadLibrary } from '#core/library/load-library'
import { readProvisions } from '#core/library/read-provisions'
import { ok, type Result } from '#core/result'
import { readLibrarySources } from '#platform/library-reader'

// The provisions serve those who write the library, and are read here alone: no start of the program pays for them.

interface ReadCoverage {
  /** Null when the library or its provisions cannot be relied upon: `findings` tell why. */
  coverage: LibraryCoverage | null
  findings: Finding[]
}

/**
 * What a library and a workspace's own clauses cover of laws and of the provisions in `provisions/`, from their sources.
 * `folderMissing` when there is no `folder`; else the first fault of a file.
 */
export async function coverLibraryFolders(
  files: Files,
  folder: string,
  ownFolder: string | null,
): Promise<Result<ReadCoverage, AppError>> {
  const sources = await readLibrarySources(files, folder, ownFolder)
  if (!sources.ok) return sources
  const { builtIn, own } = sources.value
  const { library, findings } = loadLibrary(builtIn, own)
  if (library === null) return ok({ coverage: null, findings })
  const wrong: Finding[] = []
  const sets = readProvisions({ files: builtIn, findings: wrong }, library, own)
  if (wrong.length > 0) return ok({ coverage: null, findings: wrong })
  return ok({ coverage: libraryCoverage(library, sets), findings: [] })
}
