import type { Desktop, Ports, Printer } from '#app/ports'
import { appError } from '#contract/error'
import { err } from '#core/result'
import { createNodePorts } from '#platform/node-ports'

/** A command line has no dialogs, and opens nothing on its own. */
const noDesktop: Desktop = {
  chooseFolder: async (purpose) => err(appError('unsupported', { what: `chooseFolder ${purpose}` })),
  openFolder: async (path) => err(appError('unsupported', { what: `openFolder ${path}` })),
  openExternal: async (url) => err(appError('unsupported', { what: `openExternal ${url}` })),
}

async function loadPrinter(): Promise<Printer> {
  const [{ createChromiumPrinter }, { findChromium }] = await Promise.all([
    import('#platform/chromium-printer'),
    import('#platform/chromium-finder'),
  ])
  return createChromiumPrinter(findChromium)
}

/** A printer that costs nothing, not even the loading of its code, until something is printed. */
function lazyPrinter(): Printer {
  let loading: Promise<Printer> | null = null
  return {
    async print(html, signal) {
      loading ??= loadPrinter()
      return (await loading).print(html, signal)
    },
    close: async () => (await loading)?.close(),
  }
}

export const createCliPorts = (): Ports => createNodePorts({ printer: lazyPrinter(), desktop: noDesktop })
