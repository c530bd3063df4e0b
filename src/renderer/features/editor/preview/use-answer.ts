import { useCallback, useEffect, useRef, useState } from 'react'
import type { MethodInput, MethodName, MethodOutput } from '#contract/contract'
import type { AppError } from '#contract/error'
import { request } from '#host/bridge'

export interface Answered<Output> {
  /** The last good answer, which stays until a newer one is there; null before the first. */
  answer: Output | null
  /** Why the newest question has no answer. */
  failure: AppError | null
  pending: boolean
  retry: () => void
}

/**
 * The host's answer to `input`, asked again whenever that is another object. One question is asked at a time: those that
 * were passed meanwhile are left out, and an answer that came too late is dropped.
 */
export function useAnswer<Name extends MethodName>(
  method: Name,
  input: MethodInput<Name>,
): Answered<MethodOutput<Name>> {
  const [answer, setAnswer] = useState<MethodOutput<Name> | null>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const [pending, setPending] = useState(true)
  const [attempt, setAttempt] = useState(0)
  const queue = useRef(Promise.resolve())

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    let wanted = true
    setPending(true)
    queue.current = queue.current.then(async () => {
      if (!wanted) return
      const result = await request(method, input)
      if (!wanted) return
      setPending(false)
      setFailure(result.ok ? null : result.error)
      if (result.ok) setAnswer(result.value)
    })
    return () => {
      wanted = false
    }
  }, [method, input, attempt])

  return { answer, failure, pending, retry: useCallback(() => setAttempt((before) => before + 1), []) }
}
