import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Desktop, Ports, Printer } from '#app/ports'
import { byteTools } from '#platform/byte-tools'
import { readFont } from '#platform/font-reader'
import { loadLibraryFolders } from '#platform/library-reader'
import { createNodeFiles } from '#platform/node-files'
import { pageViewer } from '#platform/page-viewer'
import { rasterise } from '#platform/rasterise'
import { createWorkerSpelling } from '#platform/spelling/worker-spelling'

/** The ports of a door that runs in Node: its own printer and desktop, and what all doors share. */
export function createNodePorts({ printer, desktop }: { printer: Printer; desktop: Desktop }): Ports {
  const files = createNodeFiles()
  return {
    files,
    printer,
    desktop,
    pageViewer,
    spelling: createWorkerSpelling(),
    clock: { now: () => new Date(), nextTurn: () => setImmediate() },
    loadLibrary: (folder, ownFolder) => loadLibraryFolders(files, folder, ownFolder),
    readFont,
    rasterise,
    byteTools,
    newId: randomUUID,
    logBug: (bug) => console.error(bug),
  }
}
