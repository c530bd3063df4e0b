import type { CancelSignal } from '#app/cancellation'
import { readClient } from '#app/clients'
import { createLibraryStore, type LibraryStore } from '#app/library-store'
import { createPolicyReader, policyName } from '#app/policy-reader'
import type { Ports, PublishedFile } from '#app/ports'
import { type Languages, languagesToWrite, type Publications, preparePublications } from '#app/prepare-publications'
import { workspacePaths } from '#app/workspace'
import { createWriters, type Writers } from '#app/writers'
import { type AppError, appError } from '#contract/error'
import { type ExportFormat, extensionOf } from '#contract/export-format'
import type { ExportedFile } from '#contract/export-schema'
import type { Language } from '#core/language'
import type { LayoutChoices } from '#core/policy/layout'
import { err, ok, type Result } from '#core/result'

export interface ExportRequest {
  /** The saved policy; its `client.json` stands beside it. */
  policyFile: string
  formats: readonly ExportFormat[]
  languages: readonly Language[]
  /** Leaves out the languages that the policy does not have, unless it has none of those asked for. */
  onlyOwnLanguages?: boolean
  /** Choices that go before those in the policy's file. */
  layout?: LayoutChoices | undefined
  /** Whether an appendix shows the notes on sections; absent: no. */
  notes?: boolean | undefined
  /** Made when it is missing. */
  folder: string
}

/** What an export wrote. */
export interface Exported {
  files: ExportedFile[]
  /** What was left out, and why. */
  remarks: AppError[]
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
 * Writes a policy in every format and language asked for: as `<policy>.<language>.<extension>`, or with all languages
 * together as `<policy>.<extension>`. Nothing is written before everything is ready, so a failure or a cancellation
 * leaves the folder as it was. A logo that cannot be used is left out, with a remark. Errors: `policyMissing` and what is
 * wrong in the policy's file, `clientMissing` and what is wrong in the client's, `languageNotInPolicy`,
 * `invalidLibrary`, `notAFolder`, `readOnly`, `diskFull`, `browserMissing`, `printFailed`, `cancelled`.
 */
export async function exportPolicy(
  ports: Ports,
  library: LibraryStore,
  request: ExportRequest,
  { signal, onProgress }: ExportWatch = {},
): Promise<Result<Exported, AppError>> {
  const { files, clock } = ports
  const source = await readSource(ports, library, request)
  if (!source.ok) return source
  const folder = await files.ensureFolder(request.folder)
  if (!folder.ok) return folder

  const { publications, languages } = source.value
  const wanted = filesToWrite(policyName(files, request.policyFile), request.formats, languages, publications)
  const total = wanted.length
  const writersOf = writersByLanguages(ports, publications)
  const ready: PublishedFile[] = []
  for (const [done, file] of wanted.entries()) {
    onProgress?.({ done, total, name: file.name })
    await clock.nextTurn()
    if (signal?.cancelled) return cancelled
    const content = await write(writersOf(file.languages), file.format, signal)
    if (!content.ok) return content
    ready.push({ path: files.join(request.folder, file.name), content: content.value })
  }
  await clock.nextTurn()
  if (signal?.cancelled) return cancelled
  const sizes = await files.publish(ready)
  if (!sizes.ok) return sizes
  onProgress?.({ done: total, total, name: wanted.at(-1)?.name ?? '' })
  return ok({
    files: wanted.map((file, index) => ({
      ...file,
      languages: [...file.languages],
      bytes: sizes.value[index] ?? 0,
    })),
    remarks: publications.remarks,
  })
}

const write = async (
  writers: Writers,
  format: ExportFormat,
  signal: CancelSignal | undefined,
): Promise<Result<string | Uint8Array, AppError>> =>
  format === 'pdf' ? writers.pdf(signal) : ok(await writers[format]())

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
  publications: Publications
  languages: Languages
}

async function readSource(
  ports: Ports,
  library: LibraryStore,
  { policyFile, formats, languages: wanted, onlyOwnLanguages, layout, notes }: ExportRequest,
): Promise<Result<Source, AppError>> {
  const { files } = ports
  const read = await createPolicyReader(files).read(policyFile)
  if (!read.ok) return read
  if (!read.value.policy.ok) return err(read.value.policy.error.reason)
  const policy = read.value.policy.value
  const named = { policy: policyName(files, policyFile), file: files.label(policyFile) }
  const languages = languagesToWrite(policy, wanted, named, onlyOwnLanguages)
  if (!languages.ok) return languages
  const clientFile = files.join(files.folderOf(policyFile), 'client.json')
  const opened = await readClient(files, clientFile)
  if (!opened.ok) return opened
  const { client } = opened.value
  const manuscript = {
    ...{ policy, client, clientFile: files.label(clientFile), layout, notes },
    forWord: formats.includes('docx'),
  }
  const publications = await preparePublications(ports, library, manuscript)
  return publications.ok ? ok({ publications: publications.value, languages: languages.value }) : publications
}

interface FileToWrite {
  languages: Languages
  format: ExportFormat
  name: string
}

function filesToWrite(
  policy: string,
  formats: readonly ExportFormat[],
  languages: Languages,
  { layout, inOrder }: Publications,
): FileToWrite[] {
  const parts: { languages: Languages; name: string }[] = layout.together
    ? [{ languages: inOrder(languages), name: policy }]
    : languages.map((language) => ({ languages: [language], name: `${policy}.${language}` }))
  return parts.flatMap((part) =>
    [...new Set(formats)].map((format) => ({ ...part, format, name: `${part.name}.${extensionOf(format)}` })),
  )
}

/** What stands in one file is resolved once, when it is first written. */
function writersByLanguages(ports: Ports, publications: Publications) {
  const made = new Map<Languages, Writers>()
  return (languages: Languages): Writers => {
    const writers = made.get(languages) ?? createWriters(ports, publications.of(languages))
    made.set(languages, writers)
    return writers
  }
}
