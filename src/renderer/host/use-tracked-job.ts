import { useEffect, useState } from 'react'
import type { AppError } from '#contract/error'
import type { EventName, EventPayload } from '#contract/events'
import type { Result } from '#core/result'
import { listen } from '#host/bridge'
import { useJob } from '#host/use-job'

type State<Name extends EventName, Value> =
  | { kind: 'idle' }
  /** `progress` is null until the host says something. */
  | { kind: 'running'; progress: EventPayload<Name> | null }
  | { kind: 'done'; value: Value }

/**
 * One run at a time of a work that takes long: starting it, hearing how far it is, stopping it.
 * @param event by which the host tells how far it is
 */
export function useTrackedJob<Name extends EventName, Value>(event: Name) {
  const [state, setState] = useState<State<Name, Value>>({ kind: 'idle' })
  const job = useJob()

  useEffect(
    () =>
      listen(event, (progress) => {
        if (job.isCurrent(progress.job)) setState({ kind: 'running', progress })
      }),
    [job, event],
  )

  /** Runs it, by the name that the host is to know it by; null when another began or the dialog was left meanwhile. */
  const run = async (
    start: (job: string) => Promise<Result<Value, AppError>>,
  ): Promise<Result<Value, AppError> | null> => {
    const id = job.begin()
    setState({ kind: 'running', progress: null })
    const answer = await start(id)
    if (!job.end(id)) return null
    setState(answer.ok ? { kind: 'done', value: answer.value } : { kind: 'idle' })
    return answer
  }

  return { state, run, cancel: job.cancel, reset: () => setState({ kind: 'idle' }) }
}
