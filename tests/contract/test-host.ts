import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHost, type Host } from '#app/host'
import { appError } from '#contract/error'
import { err, ok } from '#core/result'
import { findAppFolders } from '#platform/app-folders'
import { findChromium } from '#platform/chromium-finder'
import { createChromiumPrinter } from '#platform/chromium-printer'
import { externalUrl } from '#platform/external-url'
import { createNodePorts } from '#platform/node-ports'
import type { OpenedByDesktop } from '#tests/contract/door'

export interface TestHost {
  host: Host
  opened: OpenedByDesktop
  /** Removes the host's folder; the host is closed by its door. */
  remove(): Promise<void>
}

/** The real host on a folder of its own; only the desktop writes down what it would open. */
export async function createTestHost(door: 'direct' | 'browser'): Promise<TestHost> {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-contract-'))
  const folders = findAppFolders()
  const opened: OpenedByDesktop = { folders: [], addresses: [] }
  const ports = createNodePorts({
    printer: createChromiumPrinter(findChromium),
    desktop: {
      chooseFolder: async () => err(appError('unsupported', { what: 'chooseFolder' })),
      async openFolder(path) {
        opened.folders.push(path)
        return ok(undefined)
      },
      async openExternal(url) {
        if (externalUrl(url) === null) return err(appError('unsafeUrl', { url }))
        opened.addresses.push(url)
        return ok(undefined)
      },
    },
  })
  const host = createHost(ports, {
    version: '0.0.0-test',
    door,
    systemLanguage: 'pl',
    canChooseFolder: false,
    libraryFolder: folders.library,
    examplesFolder: folders.examples,
    settingsFile: join(folder, 'config', 'settings.json'),
    workspace: join(folder, 'workspace'),
    workspaceIsFixed: true,
  })
  return { host, opened, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) }
}
