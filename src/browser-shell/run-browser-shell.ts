import { access, readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { createHost, type Host } from '#app/host'
import { type BrowserShell, openBrowserShell } from '#browser-shell/open-browser-shell'
import type { Outcome } from '#browser-shell/outcome'
import { createSystemDesktop } from '#browser-shell/system-desktop'
import { type AppFolders, findAppFolders } from '#platform/app-folders'
import { findChromium } from '#platform/chromium-finder'
import { createChromiumPrinter } from '#platform/chromium-printer'
import { createNodePorts } from '#platform/node-ports'
import { systemLanguage } from '#platform/system-language'
import { windowLanguage } from '#platform/window-language'

/** Opens the window in an installed browser and waits until it is closed, by the person or by a signal. */
export async function runBrowserShell(): Promise<Outcome> {
  const folders = findAppFolders()
  const rendererFolder = join(folders.root, 'out', 'renderer')
  if (!(await isThere(join(rendererFolder, 'index.html')))) return { kind: 'notBuilt' }
  const found = await findChromium()
  if (!found.ok || !found.value.hasWindow) return { kind: 'noBrowser' }

  const host = await createShellHost(folders)
  const profileFolder = join(dirname(folders.settingsFile), 'browser')
  const language = await windowLanguage(host, systemLanguage())
  try {
    const shell = await openBrowserShell({ host, rendererFolder, browser: found.value, profileFolder, language })
    await closedOrStopped(shell)
    return { kind: 'closed' }
  } catch (fault) {
    await host.close()
    // A browser hands a second start on to the one that has the profile, which then comes to the front, and ends.
    if (await isInUse(profileFolder)) return { kind: 'alreadyOpen' }
    const reason = fault instanceof Error ? fault.message.split('\n', 1)[0] : String(fault)
    return { kind: 'didNotStart', browser: found.value.path, reason: reason ?? '' }
  }
}

async function createShellHost(folders: AppFolders): Promise<Host> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(folders.root, 'package.json'), 'utf8')))
  const ports = createNodePorts({ printer: createChromiumPrinter(findChromium), desktop: createSystemDesktop() })
  return createHost(ports, {
    version,
    door: 'browser',
    systemLanguage: systemLanguage(),
    canChooseFolder: false,
    libraryFolder: folders.library,
    examplesFolder: folders.examples,
    settingsFile: folders.settingsFile,
    recoveryFolder: folders.recovery,
    workspace: folders.workspace,
    workspaceIsFixed: folders.workspaceIsFixed,
  })
}

/** A signal closes the window in order. It may come twice: from the terminal and from whoever started this program. */
async function closedOrStopped(shell: BrowserShell): Promise<void> {
  const stop = () => void shell.close()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, stop)
  await shell.closed
  for (const signal of signals) process.off(signal, stop)
}

/** Whether a running browser has the profile: it keeps a link named after its process, or on Windows a file. */
async function isInUse(profileFolder: string): Promise<boolean> {
  if (process.platform === 'win32') return isThere(join(profileFolder, 'lockfile'))
  try {
    const owner = await readlink(join(profileFolder, 'SingletonLock'))
    const [, host, pid] = owner.match(/^(.*)-(\d+)$/) ?? []
    return host === hostname() && process.kill(Number(pid), 0)
  } catch {
    // No link, or nobody behind it.
    return false
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}
