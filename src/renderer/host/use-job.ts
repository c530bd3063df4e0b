import { useEffect, useMemo, useRef } from 'react'
import { request } from '#host/bridge'

/** The one run that a dialog has under way, which the host knows by a name; leaving the dialog stops it. */
export function useJob() {
  const current = useRef<string | null>(null)
  const job = useMemo(() => {
    const isCurrent = (id: string) => current.current === id
    return {
      begin(): string {
        current.current = crypto.randomUUID()
        return current.current
      },
      isCurrent,
      /** Whether it was the current one until now: false when another began or the dialog was left. */
      end(id: string): boolean {
        const was = isCurrent(id)
        if (was) current.current = null
        return was
      },
      cancel() {
        if (current.current !== null) void request('job.cancel', { job: current.current })
      },
    }
  }, [])
  useEffect(
    () => () => {
      job.cancel()
      current.current = null
    },
    [job],
  )
  return job
}
