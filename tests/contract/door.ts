import type { Host } from '#app/host'
import type { MethodInput, MethodName, MethodOutput } from '#contract/contract'
import type { AppError } from '#contract/error'
import type { EventName } from '#contract/events'
import type { Result } from '#core/result'

/** A way into the host, as the suite uses it. */
export interface Door {
  /** Calls as a window's script can: any method, any input. */
  call(method: unknown, input: unknown): Promise<Result<unknown, AppError>>
  /** Hears an event until `stop`; `heard` gives the payloads so far. */
  listen(event: EventName): Promise<{ heard(): Promise<unknown[]>; stop(): Promise<void> }>
  close(): Promise<void>
}

/** What a door's desktop was asked to open. */
export interface OpenedByDesktop {
  folders: string[]
  addresses: string[]
}

/** Calls a method as the contract has it, and fails unless it succeeds. */
export async function succeed<Name extends MethodName>(
  door: Door,
  method: Name,
  input: MethodInput<Name>,
): Promise<MethodOutput<Name>> {
  const answer = await door.call(method, input)
  if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`)
  // Dispatch has parsed it with the method's own schema; the door test checks that it arrives unchanged.
  return answer.value as MethodOutput<Name>
}

/** The door without a door: straight to the host, in this process. */
export const directDoor = (host: Host): Door => ({
  call: host.dispatch,
  async listen(event) {
    const heard: unknown[] = []
    const stop = host.onEvent((name, payload) => {
      if (name === event) heard.push(payload)
    })
    return { heard: async () => heard, stop: async () => stop() }
  },
  close: () => host.close(),
})
