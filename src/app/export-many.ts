import type { CancelSignal } from '#app/cancellation'
import { type BatchOutcome, exportBatch, missingLanguages } from '#app/export-batch'
import { noteExports, noteOf } from '#app/export-notes'
import type { FolderTokens } from '#app/folder-tokens'
import { createTimeLeft } from '#app/time-left'
import { type WorkspaceContext, workspacePaths } from '#app/workspace'
import type { MethodInput } from '#contract/contract'
import type { AppError } from '#contract/error'
import type { EventPayload } from '#contract/events'
import type { PolicyOutcome } from '#contract/export-schema'
import { ok, type Result } from '#core/result'

interface Watch {
  signal: CancelSignal
  tell: (progress: Omit<EventPayload<'export.manyProgress'>, 'job'>) => void
}

/**
 * Exports policies of a workspace into `folder` as `exportBatch` does, and notes with their clients which were written.
 * A note that cannot be written is a remark: the files are there all the same.
 */
export async function exportMany(
  context: WorkspaceContext,
  folders: FolderTokens,
  { policies, formats, languages, together }: Omit<MethodInput<'export.runMany'>, 'job' | 'folder'>,
  folder: string,
  { signal, tell }: Watch,
): Promise<Result<PolicyOutcome[], AppError>> {
  const { ports, library } = context
  const { clock, files } = ports
  const paths = workspacePaths(files, context.folder)
  const timeLeft = createTimeLeft(() => clock.now().getTime())
  const batch = await exportBatch(
    ports,
    () => library,
    {
      policyFiles: policies.map(({ client, policy }) => paths.policyFile(client, policy)),
      ...{ formats, languages, folder },
      ...(together !== undefined && { layout: { together } }),
    },
    {
      signal,
      onProgress(progress) {
        const { done, total, work } = progress
        tell({ done, total, work, left: timeLeft(progress) })
      },
    },
  )
  if (!batch.ok) return batch
  const remarks = await noteAll(context, batch.value)
  return ok(
    batch.value.map(({ client, policy, written }): PolicyOutcome => {
      if (written === null) return { kind: 'notDone', client, policy }
      if (!written.ok) return { kind: 'failed', client, policy, error: written.error }
      return {
        ...{ kind: 'done', client, policy, files: written.value.files },
        missing: missingLanguages(written.value, languages),
        remarks: [...written.value.remarks, ...(remarks.get(client) ?? [])],
        folder: folders.tokenOf(files.join(folder, client)),
      }
    }),
  )
}

/** Notes what was written, client by client, and gives the faults met. */
async function noteAll(context: WorkspaceContext, batch: readonly BatchOutcome[]): Promise<Map<string, AppError[]>> {
  const now = context.ports.clock.now()
  const faults = new Map<string, AppError[]>()
  for (const client of new Set(batch.map((outcome) => outcome.client))) {
    const notes = batch.flatMap(({ client: owner, policy, written }) =>
      owner === client && written?.ok ? [[policy, noteOf(written.value.files, now)] as const] : [],
    )
    if (notes.length === 0) continue
    const noted = await noteExports(context, client, Object.fromEntries(notes))
    if (!noted.ok) faults.set(client, [noted.error])
  }
  return faults
}
