import { useEffect, useState } from 'react'
import type { MethodInput, MethodOutput } from '#contract/contract'
import type { EventPayload } from '#contract/events'
import { announce, showError } from '#features/notices'
import { listen, request } from '#host/bridge'
import { useJob } from '#host/use-job'
import { useTexts } from '#i18n/i18n'

export type ExportOutcome = MethodOutput<'export.run'>

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'cancelled' }
  /** `progress` is null until the host says something. */
  | { kind: 'running'; total: number; progress: EventPayload<'export.progress'> | null }
  | { kind: 'done'; result: ExportOutcome }

/** One export at a time: starting it, hearing how far it is, stopping it. */
export function useExportJob() {
  const { t } = useTexts()
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const job = useJob()

  useEffect(
    () =>
      listen('export.progress', (progress) => {
        if (!job.isCurrent(progress.job)) return
        setState((now) => (now.kind === 'running' ? { ...now, total: progress.total, progress } : now))
      }),
    [job],
  )

  /** @param total how many files it makes */
  const run = async (input: Omit<MethodInput<'export.run'>, 'job'>, total: number): Promise<void> => {
    const id = job.begin()
    setState({ kind: 'running', total, progress: null })
    const answer = await request('export.run', { ...input, job: id })
    if (!job.end(id)) return
    if (answer.ok) {
      setState({ kind: 'done', result: answer.value })
      announce(t('export.done', { count: answer.value.files.length }))
    } else if (answer.error.code === 'cancelled') {
      setState({ kind: 'cancelled' })
      announce(t('export.cancelled'))
    } else {
      setState({ kind: 'idle' })
      showError(answer.error)
    }
  }

  return { state, run, cancel: job.cancel, reset: () => setState({ kind: 'idle' }) }
}
