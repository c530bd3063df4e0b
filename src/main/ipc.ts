import { type BrowserWindow, ipcMain } from 'electron'
import type { Host } from '#app/host'
import { electronOrigin } from '#platform/window-origin'
import { isTrustedSender } from './trusted-sender'

/** The two channels between window and host; `src/preload` names the same. */
const callChannel = 'clausebook:call'
const eventChannel = 'clausebook:event'

/**
 * Joins the window with the host. A call from anywhere but the window's own page is refused with an exception.
 * @param heard is told of every answered call, after its answer.
 */
export function joinWindow(window: BrowserWindow, host: Host, heard: (method: unknown) => void): void {
  const { webContents } = window
  const trusted = { webContentsId: webContents.id, origin: electronOrigin }

  ipcMain.handle(callChannel, async (event, method: unknown, input: unknown) => {
    const frame = event.senderFrame
    const sender = {
      webContentsId: event.sender.id,
      frame: frame && { origin: frame.origin, isMainFrame: frame === event.sender.mainFrame },
    }
    if (!isTrustedSender(sender, trusted)) throw new Error('refused: not the window')
    const answer = await host.dispatch(method, input)
    heard(method)
    return answer
  })

  const stopListening = host.onEvent((name, payload) => {
    if (!webContents.isDestroyed()) webContents.send(eventChannel, name, payload)
  })
  window.once('closed', () => {
    stopListening()
    ipcMain.removeHandler(callChannel)
  })
}
