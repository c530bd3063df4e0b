import { useEffect, useState } from 'react'
import type { EventPayload, MethodInput, MethodOutput } from '#contract/contract'
import { announce, showError } from '#features/notices'
import { listen, request } from '#host/bridge'
import { useJob } from '#host/use-job'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { countsOf } from './counts-of'

export type ManyOutcome = MethodOutput<'export.runMany'>

type State =
  | { kind: 'idle' }
  /** `progress` is null until the host says something. */
  | { kind: 'running'; progress: EventPayload<'export.manyProgress'> | null }
  | { kind: 'done'; result: ManyOutcome }

/** One export of many policies at a time: starting it, hearing how far it is, stopping it. */
export function useExportMany(onDone: () => void) {
  const { t } = useAgencyTexts()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const job = useJob()

  useEffect(
    () =>
      listen('export.manyProgress', (progress) => {
        if (job.isCurrent(progress.job)) setState({ kind: 'running', progress })
      }),
    [job],
  )

  const run = async (input: Omit<MethodInput<'export.runMany'>, 'job'>): Promise<void> => {
    const id = job.begin()
    setState({ kind: 'running', progress: null })
    const answer = await request('export.runMany', { ...input, job: id })
    onDone()
    if (!job.end(id)) return
    if (!answer.ok) {
      setState({ kind: 'idle' })
      return showError(answer.error)
    }
    setState({ kind: 'done', result: answer.value })
    announce(t('agency:exportMany.done', countsOf(answer.value.policies)))
  }

  return { state, run, cancel: job.cancel, reset: () => setState({ kind: 'idle' }) }
}
