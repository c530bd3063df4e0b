import type { CancelSignal } from '#app/cancellation'
import { readClient } from '#app/clients'
import { createLibraryStore, type LibraryStore } from '#app/library-store'
import { policyName, readPolicy } from '#app/policies'
import type { Ports, PublishedFile } from '#app/ports'
import { workspacePaths } from '#app/workspace'
import { createWriters } from '#app/writers'
import type { ExportedFile } from '#contract/contract'
import { type AppError, appError } from '#contract/error'
import type { ExportFormat } from '#contract/export-format'
import type { Language } from '#core/language'
import type { Policy } from '#core/policy/policy'
import { resolvePolicy } from '#core/resolve/resolve-policy'
import { err, ok, type Result } from '#core/result'

export interface ExportRequest {
  /** The saved policy; its `client.json` stands beside it. */
  policyFile: string
  formats: readonly ExportFormat[]
  languages: readonly Language[]
  /** Leaves out the languages that the policy does not have, unless it has none of those asked for. */
  onlyOwnLanguages?: boolean
  /** Made when it is missing. */
  folder: string
}

export interface ExportProgress {
  done: number
  total: number
  /** The file that is being written now. */
  name: string
}

export interface ExportWatch {
  signal?: CancelSignal
  onProgress?: (progress: ExportProgress) => void
}

const cancelled = err(appError('cancelled'))

/**
 * Writes a policy as `<policy>.<language>.<format>` in every format and language asked for. Nothing is written before
 * everything is ready, so a failure or a cancellation leaves the folder as it was. Errors: `policyMissing` and what is
 * wrong in the policy's file, `clientMissing` and what is wrong in the client's, `languageNotInPolicy`,
 * `invalidLibrary`, `notAFolder`, `readOnly`, `diskFull`, `browserMissing`, `printFailed`, `cancelled`.
 */
export async function exportPolicy(
  ports: Ports,
  library: LibraryStore,
  request: ExportRequest,
  { signal, onProgress }: ExportWatch = {},
): Promise<Result<ExportedFile[], AppError>> {
  const { files, clock } = ports
  const source = await readSource(ports, library, request)
  if (!source.ok) return source
  const folder = await files.ensureFolder(request.folder)
  if (!folder.ok) return folder

  const name = policyName(files, request.policyFile)
  const wanted = [...new Set(source.value.languages)].flatMap((language) =>
    [...new Set(request.formats)].map((format) => ({ language, format, name: `${name}.${language}.${format}` })),
  )
  const total = wanted.length
  const writersOf = writersByLanguage(ports, source.value)
  const ready: PublishedFile[] = []
  for (const [done, file] of wanted.entries()) {
    onProgress?.({ done, total, name: file.name })
    await clock.nextTurn()
    if (signal?.cancelled) return cancelled
    const content = await writersOf(file.language)[file.format](signal)
    if (!content.ok) return content
    ready.push({ path: files.join(request.folder, file.name), content: content.value })
  }
  await clock.nextTurn()
  if (signal?.cancelled) return cancelled
  const sizes = await files.publish(ready)
  if (!sizes.ok) return sizes
  onProgress?.({ done: total, total, name: wanted.at(-1)?.name ?? '' })
  return ok(wanted.map((file, index) => ({ ...file, bytes: sizes.value[index] ?? 0 })))
}

/** The library for a policy or a client known by its path: with the own clauses of the workspace that the file is in. */
export function libraryForFile(ports: Ports, libraryFolder: string, file: string): LibraryStore {
  return createLibraryStore(ports, libraryFolder, ownLibraryOf(ports, file))
}

/** The same for many files: a library that several of them share is read once. */
export function librariesForFiles(ports: Ports, libraryFolder: string): (file: string) => LibraryStore {
  const made = new Map<string | null, LibraryStore>()
  return (file) => {
    const own = ownLibraryOf(ports, file)
    const store = made.get(own) ?? createLibraryStore(ports, libraryFolder, own)
    made.set(own, store)
    return store
  }
}

function ownLibraryOf({ files }: Ports, file: string): string | null {
  // <workspace>/clients/<client>/<policy>.policy.json, or client.json there
  const clients = files.folderOf(files.folderOf(file))
  return files.nameOf(clients) === 'clients' ? workspacePaths(files, files.folderOf(clients)).library : null
}

interface Source {
  policy: Policy
  /** Those to write. */
  languages: readonly Language[]
  resolve: (language: Language) => ReturnType<typeof resolvePolicy>
}

async function readSource(
  { files }: Ports,
  library: LibraryStore,
  { policyFile, languages, onlyOwnLanguages }: ExportRequest,
): Promise<Result<Source, AppError>> {
  const read = await readPolicy(files, policyFile)
  if (!read.ok) return read
  if (!read.value.policy.ok) return read.value.policy
  const policy = read.value.policy.value
  const own = languages.filter((language) => policy.languages.includes(language))
  const absent = languages.find((language) => !own.includes(language))
  if (absent && !(onlyOwnLanguages && own.length > 0)) {
    const details = { language: absent, policy: policyName(files, policyFile), file: files.label(policyFile) }
    return err(appError('languageNotInPolicy', details))
  }
  const client = await readClient(files, files.join(files.folderOf(policyFile), 'client.json'))
  if (!client.ok) return client
  const loaded = await library.get()
  if (!loaded.ok) return loaded
  const { factModel } = loaded.value
  const clientFacts = client.value.client.facts
  return ok({
    policy,
    languages: own,
    resolve: (language) => resolvePolicy({ policy, clientFacts, factModel, language }),
  })
}

/** Each language is resolved once, when its first file is written. */
function writersByLanguage(ports: Ports, { resolve }: Source) {
  const made = new Map<Language, ReturnType<typeof createWriters>>()
  return (language: Language) => {
    const known = made.get(language)
    if (known) return known
    const writers = createWriters(ports, resolve(language))
    made.set(language, writers)
    return writers
  }
}
