import { PDFDocument } from '@cantoo/pdf-lib'
import type { Desktop, Ports, Printer } from '#app/ports'
import { type WorkspaceContext, workspaceContext } from '#app/workspace'
import { appError } from '#contract/error'
import { err, ok } from '#core/result'
import { findAppFolders } from '#platform/app-folders'
import { createNodePorts } from '#platform/node-ports'

const unsupported = async () => err(appError('unsupported', { what: 'dialog' }))

const noDesktop: Desktop = { chooseFolder: unsupported, openFolder: unsupported, openExternal: unsupported }

/** A printer that gives back one empty page: what a page looks like is proved elsewhere, with a real browser. */
export const blankPrinter: Printer = {
  async print() {
    const document = await PDFDocument.create()
    document.addPage()
    return ok(await document.save())
  },
  close: async () => undefined,
}

/** The ports of a real machine, except for what a test puts in their place. */
export const testPorts = (instead: Partial<Ports> = {}): Ports => ({
  ...createNodePorts({ printer: blankPrinter, desktop: noDesktop }),
  ...instead,
})

export const appFolders = findAppFolders()

/** A workspace in `folder` with the built-in library, as the command line has it. */
export const testWorkspace = (folder: string, ports: Ports = testPorts()): WorkspaceContext =>
  workspaceContext(ports, { folder, libraryFolder: appFolders.library, fileNames: 'path' })

/** The value of a result that must be one. */
export function expectValue<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (result.ok) return result.value
  throw new Error(`expected a value, got ${JSON.stringify(result.error)}`)
}
