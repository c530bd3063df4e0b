import type { Bridge } from '#contract/bridge'
import type { MethodInput, MethodName, MethodOutput } from '#contract/contract'
import { type AppError, appError } from '#contract/error'
import type { EventName, EventPayload } from '#contract/events'
import { err, type Result } from '#core/result'

declare global {
  interface Window {
    /** Put there by the door; absent when the page is opened outside Clausebook. */
    readonly clausebook?: Bridge
  }
}

/** An expected failure of the host, for places that want it thrown (queries). */
class HostError extends Error {
  readonly error: AppError
  constructor(error: AppError) {
    super(error.code)
    this.name = 'HostError'
    this.error = error
  }
}

/** The expected failure inside anything that was thrown. */
export const errorOf = (thrown: unknown): AppError =>
  thrown instanceof HostError
    ? thrown.error
    : appError('internal', { reason: thrown instanceof Error ? thrown.message : String(thrown) })

export const hasHost = (): boolean => window.clausebook !== undefined

/** Asks the host. Never rejects: a host that is gone answers `internal`. */
export async function request<Name extends MethodName>(
  method: Name,
  input: MethodInput<Name>,
): Promise<Result<MethodOutput<Name>, AppError>> {
  if (window.clausebook === undefined) return err(appError('internal', { reason: 'no host' }))
  try {
    return await window.clausebook.call(method, input)
  } catch (thrown) {
    return err(errorOf(thrown))
  }
}

/** Asks the host; rejects with a `HostError`. */
export async function ask<Name extends MethodName>(
  method: Name,
  input: MethodInput<Name>,
): Promise<MethodOutput<Name>> {
  const answer = await request(method, input)
  if (!answer.ok) throw new HostError(answer.error)
  return answer.value
}

/** Hears an event of the host until the function it returns is called. */
export function listen<Name extends EventName>(event: Name, listener: (payload: EventPayload<Name>) => void) {
  return window.clausebook?.on(event, listener) ?? (() => {})
}
