import type { CancelSignal } from '#app/cancellation'
import { type Exported, exportPolicy } from '#app/export-policy'
import type { LibraryStore } from '#app/library-store'
import { policyName } from '#app/policy-reader'
import type { Files, Ports } from '#app/ports'
import { type AppError, appError } from '#contract/error'
import type { ExportFormat } from '#contract/export-format'
import type { Language } from '#core/language'
import type { LayoutChoices } from '#core/policy/layout'
import { err, ok, type Result } from '#core/result'

/** The printer has two pages; meanwhile a third policy is written or finished. */
export const policiesAtOnce = 3

export interface BatchRequest {
  /** Saved policies, in the order to export them. */
  policyFiles: readonly string[]
  formats: readonly ExportFormat[]
  /** Of these a policy is written in those it has. */
  languages: readonly Language[]
  /** Choices that go before those in each policy's file. */
  layout?: LayoutChoices | undefined
  /** Whether an appendix shows the notes on sections; absent: no. */
  notes?: boolean | undefined
  /** Gets a folder for each client; made when it is missing. */
  folder: string
}

/** A policy of the batch, and what became of it. */
export interface BatchOutcome {
  client: string
  policy: string
  policyFile: string
  /** What was written, named by its place in the folder of the batch; null when a cancellation came before. */
  written: Result<Exported, AppError> | null
}

/** What became of a policy. */
export const stateOf = ({ written }: BatchOutcome): 'done' | 'failed' | 'notDone' =>
  written === null ? 'notDone' : written.ok ? 'done' : 'failed'

/** The languages asked for that a policy was not written in although others were: it does not have them. */
export const missingLanguages = ({ files }: Exported, wanted: readonly Language[]): Language[] =>
  files.length === 0 ? [] : wanted.filter((language) => files.every((file) => !file.languages.includes(language)))

export interface BatchProgress {
  /** Policies that are written or have failed. */
  done: number
  total: number
  /** The same with the parts of the policies under way. */
  work: number
  /** Policies whose files are being written now. */
  writing: number
}

export interface BatchWatch {
  signal?: CancelSignal
  onProgress?: (progress: BatchProgress) => void
  /** Called as soon as it is known. */
  onFailure?: (policy: Pick<BatchOutcome, 'client' | 'policy'>, error: AppError) => void
}

/**
 * Writes many policies into a folder for each client, two at a time, each as whole as `exportPolicy` does.
 * One that fails does not stop the others, and a cancellation leaves those that are done. Errors are those of the
 * folder: `notAFolder`, `readOnly`, `diskFull`. What fails in a policy is in its outcome; besides what `exportPolicy`
 * answers, `sameOutput` when its files would take the place of an earlier policy's.
 */
export async function exportBatch(
  ports: Ports,
  libraryOf: (policyFile: string) => LibraryStore,
  request: BatchRequest,
  { signal, onProgress, onFailure }: BatchWatch = {},
): Promise<Result<BatchOutcome[], AppError>> {
  const { files } = ports
  const folder = await files.ensureFolder(request.folder)
  if (!folder.ok) return folder

  const batch = outcomesOf(files, request.policyFiles)
  const total = batch.length
  const progress = createProgress(total, onProgress)
  const exportOne = async (outcome: BatchOutcome): Promise<void> => {
    const { client, policyFile } = outcome
    const { formats, languages, layout, notes } = request
    const one = {
      ...{ policyFile, formats, languages, layout, notes, onlyOwnLanguages: true },
      folder: files.join(request.folder, client),
    }
    const written = await exportPolicy(ports, libraryOf(policyFile), one, {
      ...(signal && { signal }),
      onProgress: (part) => progress.under(policyFile, part.done / part.total),
    })
    // Ctrl+C reaches the browser as well, so a print may fail before the cancellation is seen.
    if (!written.ok && signal?.cancelled && ['cancelled', 'printFailed'].includes(written.error.code)) return
    outcome.written = written.ok
      ? ok({
          ...written.value,
          files: written.value.files.map((file) => ({ ...file, name: files.join(client, file.name) })),
        })
      : written
  }
  const finish = (outcome: BatchOutcome): void => {
    if (outcome.written === null) return
    if (!outcome.written.ok) onFailure?.(outcome, outcome.written.error)
    progress.finish(outcome.policyFile)
  }
  progress.start()
  batch.forEach(finish)
  await inLanes(
    batch.filter(({ written }) => written === null),
    async (outcome) => {
      if (!signal?.cancelled) await exportOne(outcome)
      finish(outcome)
    },
  )
  return ok(batch)
}

/** The policies before anything is written; one whose files would take an earlier one's place has failed already. */
function outcomesOf(files: Files, policyFiles: readonly string[]): BatchOutcome[] {
  const taken = new Map<string, string>()
  return policyFiles.map((policyFile) => {
    const client = files.nameOf(files.folderOf(policyFile))
    const policy = policyName(files, policyFile)
    // Some disks do not tell capitals, or the ways to write an accent, apart.
    const place = files.join(client, policy).normalize('NFC').toLowerCase()
    const other = taken.get(place)
    if (other === undefined) taken.set(place, policyFile)
    const details = { file: files.label(policyFile), other: files.label(other ?? '') }
    return { client, policy, policyFile, written: other === undefined ? null : err(appError('sameOutput', details)) }
  })
}

/** Does the work on every item, `policiesAtOnce` at a time. After a bug no further item is begun. */
async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  const lanes = Array.from({ length: policiesAtOnce }, () =>
    lane().catch((bug: unknown) => {
      waiting.length = 0
      throw bug
    }),
  )
  for (const ended of await Promise.allSettled(lanes)) if (ended.status === 'rejected') throw ended.reason
}

function createProgress(total: number, tell: BatchWatch['onProgress']) {
  let done = 0
  const under = new Map<string, number>()
  const say = (): void =>
    tell?.({ done, total, work: [...under.values()].reduce((sum, part) => sum + part, done), writing: under.size })
  return {
    start: say,
    under(policyFile: string, part: number): void {
      under.set(policyFile, part)
      say()
    },
    finish(policyFile: string): void {
      under.delete(policyFile)
      done += 1
      say()
    },
  }
}
