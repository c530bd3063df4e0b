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
  /** With workspace, settings and recovery copies. */
  folder: string
  /** Removes the host's folder; the host is closed by its door. */
  remove(): Promise<void>
}

/**
 * The real host on a folder of its own, or on the one that another host left; only the desktop writes down what it would
 * open.
 */
export async function createTestHost(door: 'direct' | 'browser', left?: string): Promise<TestHost> {
  const folder = left ?? (await mkdtemp(join(tmpdir(), 'clausebook-contract-')))
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
    recoveryFolder: join(folder, 'config', 'recovery'),
    workspace: join(folder, 'workspace'),
    workspaceIsFixed: true,
  })
  return { host, opened, folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) }
}
