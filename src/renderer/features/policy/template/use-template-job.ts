import { useEffect, useState } from 'react'
import type { EventPayload, MethodInput } from '#contract/contract'
import type { TemplateOutcome } from '#contract/template-schema'
import { announce, showError } from '#features/notices'
import { listen, request } from '#host/bridge'
import { useJob } from '#host/use-job'
import { useAgencyTexts } from '#i18n/agency/agency-texts'

type State =
  | { kind: 'idle' }
  /** `progress` is null until the host says something. */
  | { kind: 'running'; progress: EventPayload<'template.progress'> | null }
  | { kind: 'done'; outcomes: TemplateOutcome[] }

/** Makes policies from a template, hears how far that is, and stops it. */
export function useTemplateJob(onDone: () => void) {
  const { t } = useAgencyTexts()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const job = useJob()

  useEffect(
    () =>
      listen('template.progress', (progress) => {
        if (job.isCurrent(progress.job)) setState({ kind: 'running', progress })
      }),
    [job],
  )

  const run = async (input: Omit<MethodInput<'policy.applyTemplate'>, 'job'>): Promise<void> => {
    const id = job.begin()
    setState({ kind: 'running', progress: null })
    const answer = await request('policy.applyTemplate', { ...input, job: id })
    onDone()
    if (!job.end(id)) return
    if (!answer.ok) {
      setState({ kind: 'idle' })
      return showError(answer.error)
    }
    const outcomes = answer.value.clients
    setState({ kind: 'done', outcomes })
    announce(t('agency:template.done', { count: outcomes.filter(({ kind }) => kind === 'made').length }))
  }

  return { state, run, cancel: job.cancel }
}
