import { BrowserWindow, session } from 'electron'
import type { CancelSignal } from '#app/cancellation'
import type { Printer } from '#app/ports'
import { type AppError, appError } from '#contract/error'
import { err, ok, type Result } from '#core/result'
import { appScheme } from './app-protocol'
import { lockDownSession } from './lock-down'

const pageUrl = `${appScheme}://print/`

/** The page is complete in itself: styles inside, images and fonts as `data:`; it runs nothing and loads nothing. */
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

/**
 * Prints in a hidden window of its own, with no script, no network and nothing kept on disk. One page at a time: the
 * window is used again for the next.
 */
export function createElectronPrinter(): Printer {
  let window: BrowserWindow | null = null
  let html = ''
  let queue: Promise<unknown> = Promise.resolve()

  function printWindow(): BrowserWindow {
    if (window && !window.isDestroyed()) return window
    const own = session.fromPartition('print')
    if (!own.protocol.isProtocolHandled(appScheme)) {
      lockDownSession(own)
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy }
      own.protocol.handle(appScheme, ({ url }) =>
        url === pageUrl ? new Response(html, { headers }) : new Response(null, { status: 404 }),
      )
    }
    window = new BrowserWindow({
      show: false,
      webPreferences: { session: own, sandbox: true, contextIsolation: true, javascript: false, spellcheck: false },
    })
    return window
  }

  async function printNow(content: string, signal?: CancelSignal): Promise<Result<Uint8Array, AppError>> {
    if (signal?.cancelled) return err(appError('cancelled'))
    const { webContents } = printWindow()
    html = content
    const gone = new Promise<never>((_, reject) => {
      webContents.once('render-process-gone', (_event, { reason }) => reject(new Error(reason)))
      webContents.once('destroyed', () => reject(new Error('closed')))
    })
    const stopListening = signal?.onCancel(() => window?.destroy())
    try {
      await Promise.race([webContents.loadURL(pageUrl), gone])
      const printed = webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      })
      return ok(new Uint8Array(await Promise.race([printed, gone])))
    } catch (fault) {
      window?.destroy()
      window = null
      if (signal?.cancelled) return err(appError('cancelled'))
      return err(appError('printFailed', { reason: fault instanceof Error ? fault.message : String(fault) }))
    } finally {
      stopListening?.()
      webContents.removeAllListeners('render-process-gone')
      webContents.removeAllListeners('destroyed')
    }
  }

  return {
    print(content, signal) {
      const printed = queue.then(() => printNow(content, signal))
      queue = printed
      return printed
    },
    async close() {
      await queue
      window?.destroy()
      window = null
    },
  }
}
