import type { MethodInput, MethodName, MethodOutput } from '#contract/contract'
import type { AppError } from '#contract/error'
import type { EventName, EventPayload } from '#contract/events'
import type { Result } from '#core/result'

/** What a door puts on the window as `window.clausebook`. */
export interface Bridge {
  call<Name extends MethodName>(method: Name, input: MethodInput<Name>): Promise<Result<MethodOutput<Name>, AppError>>
  /** Hears an event until the function it returns is called. */
  on<Name extends EventName>(event: Name, listener: (payload: EventPayload<Name>) => void): () => void
}
