import type { Host } from '#app/host'
import { ok } from '#core/result'

export interface RecordingHost extends Host {
  calls: [method: unknown, input: unknown][]
  isClosed(): boolean
}

/** A host that writes down who called it: where a test asks whether a call came through, not what it does. */
export function createRecordingHost(): RecordingHost {
  const calls: [unknown, unknown][] = []
  let closed = false
  return {
    calls,
    async dispatch(method, input) {
      calls.push([method, input])
      return ok({ heard: method })
    },
    onEvent: () => () => {},
    async close() {
      closed = true
    },
    isClosed: () => closed,
  }
}
