import { contextBridge, ipcRenderer } from 'electron'
import type { EventName } from '#contract/events'

/** The two channels between window and host; `src/main/ipc.ts` names the same. */
const callChannel = 'clausebook:call'
const eventChannel = 'clausebook:event'

/**
 * The contract's events: the compiler refuses one too many or too few. Their names alone stand here, since importing
 * the contract itself would bring its schemas, which try to make code from text, into the preload.
 */
const eventNames = { 'export.progress': true, 'export.manyProgress': true, 'template.progress': true } satisfies Record<
  EventName,
  true
>

/**
 * `window.clausebook`, the `Bridge` of the contract, and all that the page gets. An unknown method goes out like any
 * other, because the host answers it with an error, the same in every door.
 */
contextBridge.exposeInMainWorld('clausebook', {
  call: (method: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(callChannel, method, input),
  on(event: string, listener: (payload: unknown) => void) {
    if (!Object.hasOwn(eventNames, event)) throw new TypeError(`the host tells no event named ${String(event)}`)
    // Electron's own event object stays here: it would hand the page a way to ipcRenderer.
    const hear = (_: unknown, name: string, payload: unknown) => {
      if (name === event) listener(payload)
    }
    ipcRenderer.on(eventChannel, hear)
    return () => void ipcRenderer.off(eventChannel, hear)
  },
})
