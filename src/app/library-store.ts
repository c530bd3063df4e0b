import type { Ports } from '#app/ports'
import { type AppError, appError } from '#contract/error'
import type { Library } from '#core/library/library'
import type { LoadedLibrary } from '#core/library/load-library'
import { err, ok, type Result } from '#core/result'

/** The clause library, read at the first call and kept. */
export interface LibraryStore {
  /** The library, or `invalidLibrary` (how many findings, and the first) when it cannot be used, or a file's fault. */
  get(): Promise<Result<Library, AppError>>
  /** Has the next call read the files again, of which some were changed. */
  forget(): void
}

/** `ownFolder` is the workspace's library/, which adds clauses to the built-in ones or overrides them; it may be absent. */
export function createLibraryStore(ports: Ports, folder: string, ownFolder: string | null): LibraryStore {
  let loading: Promise<Result<Library, AppError>> | null = null
  return {
    async get() {
      loading ??= load(ports, folder, ownFolder)
      const library = await loading
      // A fault may be mended while the program runs, so only a library is kept.
      if (!library.ok) loading = null
      return library
    },
    forget() {
      loading = null
    },
  }
}

async function load(ports: Ports, folder: string, ownFolder: string | null): Promise<Result<Library, AppError>> {
  const loaded = await readLibrary(ports, folder, ownFolder)
  if (!loaded.ok) return loaded
  const { library, findings } = loaded.value
  if (library) return ok(library)
  const first = findings[0]
  return err(appError('invalidLibrary', { count: findings.length, first: first ? `${first.file}:${first.line}` : '' }))
}

/** The library with what loading finds wrong in it; `library check` reviews it besides. */
async function readLibrary(
  { files, loadLibrary }: Ports,
  folder: string,
  ownFolder: string | null,
): Promise<Result<LoadedLibrary, AppError>> {
  const loaded = await loadLibrary(folder, ownFolder)
  if (loaded.ok) return loaded
  const { code, details } = loaded.error
  return typeof details.file === 'string'
    ? err(appError(code, { ...details, file: files.label(details.file) }))
    : loaded
}
