/** What goes from the page to the host. */
export interface PageCall {
  id: number
  /** Absent when the page gave `undefined`, which JSON does not know. */
  method?: unknown
  input?: unknown
}

/** What comes back: the answer to a call, or an event. */
export type HostMessage =
  | { kind: 'answer'; id: number; result: unknown }
  | { kind: 'event'; name: string; payload: unknown }

/** The name under which the host's function waits until `installBridge` takes it away. */
export const hostFunction = 'clausebookHost'

/** The name under which the page hears the host: a message comes in parts, and the last part is named so. */
export const pageFunction = 'clausebookHear'

/** Id of the element with the answers that the page is given with its first document, by what `aheadKey` names. */
export const aheadElement = 'clausebook-ahead'

/** What a call is known by among the answers given ahead. `installBridge` says the same inside the page. */
export const aheadKey = (method: string, input: unknown): string => `${method} ${JSON.stringify(input)}`

/**
 * Puts `window.clausebook` (a `Bridge`) on the page. It runs inside the page, before any script of it, and is sent
 * there as text: it may use nothing from outside itself.
 *
 * `aheadId`: of the element with answers that the first document needs to show anything at all. Each is good for one
 * call, and all of them only until the page asks for anything else.
 *
 * A frame gets no bridge, and neither does a page of another origin; the host refuses their calls besides.
 */
export function installBridge(
  origin: string,
  hostName: string,
  pageName: string,
  eventNames: string[],
  aheadId: string,
): void {
  const host: unknown = Reflect.get(globalThis, hostName)
  Reflect.deleteProperty(globalThis, hostName)
  if (window !== window.top || location.origin !== origin || typeof host !== 'function') return

  let given: Map<string, unknown> | null = null
  /** Read at the first call: the document is not there yet when this runs. */
  const answersAhead = (): Map<string, unknown> => {
    const element = document.getElementById(aheadId)
    element?.remove()
    return new Map(Object.entries(JSON.parse(element?.textContent ?? '{}')))
  }

  let lastId = 0
  const waiting = new Map<number, (result: unknown) => void>()
  const listeners = new Map(eventNames.map((name) => [name, new Set<(payload: unknown) => void>()]))

  const bridge = {
    call(method: unknown, input: unknown) {
      const key = `${String(method)} ${JSON.stringify(input)}`
      given ??= answersAhead()
      const answer = given.get(key)
      if (given.delete(key)) return Promise.resolve(answer)
      // Whatever else is asked for may change what the answers given ahead say.
      given.clear()
      lastId += 1
      const id = lastId
      host(JSON.stringify({ id, method, input }))
      return new Promise((resolve) => waiting.set(id, resolve))
    },
    on(event: string, listener: (payload: unknown) => void) {
      const heard = listeners.get(event)
      if (!heard) throw new TypeError(`the host tells no event named ${String(event)}`)
      // Wrapped, so that the same function can listen twice and stop once.
      const hear = (payload: unknown) => listener(payload)
      heard.add(hear)
      return () => void heard.delete(hear)
    },
  }

  let parts: string[] = []
  const hear = (part: string, isLast: boolean) => {
    parts.push(part)
    if (!isLast) return
    const text = parts.join('')
    parts = []
    const message: HostMessage = JSON.parse(text)
    if (message.kind === 'answer') {
      waiting.get(message.id)?.(message.result)
      waiting.delete(message.id)
      return
    }
    for (const listener of listeners.get(message.name) ?? []) listener(message.payload)
  }

  Object.defineProperty(globalThis, 'clausebook', { value: Object.freeze(bridge), enumerable: true })
  Object.defineProperty(globalThis, pageName, { value: hear })
}
