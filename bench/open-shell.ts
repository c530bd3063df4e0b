import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createHost } from '#app/host'
import { type BrowserShell, openBrowserShell } from '#browser-shell/open-browser-shell'
import { createSystemDesktop } from '#browser-shell/system-desktop'
import { findAppFolders } from '#platform/app-folders'
import { findChromium } from '#platform/chromium-finder'
import { createChromiumPrinter } from '#platform/chromium-printer'
import { createNodePorts } from '#platform/node-ports'

/**
 * Makes what opens a window without a screen, with a new profile, on the workspace in a folder. Calling what it gives
 * back opens the window.
 * @param settings where the settings are: the window opens the policy of the last session that they name
 */
export async function shellOpener(
  rendererFolder: string,
  folder: string,
  settings: 'kept' | 'new',
): Promise<() => Promise<BrowserShell>> {
  const browser = await findChromium()
  if (!browser.ok) throw new Error(browser.error.code)
  const { library, examples } = findAppFolders()
  const profileFolder = await mkdtemp(join(folder, 'profile-'))
  const ownFolder = settings === 'kept' ? folder : profileFolder
  // Somebody who has chosen a language is not welcomed again.
  if (settings === 'new') await writeFile(join(ownFolder, 'settings.json'), '{ "language": "en" }')
  return () => {
    const host = createHost(
      createNodePorts({ printer: createChromiumPrinter(findChromium), desktop: createSystemDesktop() }),
      {
        version: '0.0.0',
        door: 'browser',
        systemLanguage: 'en',
        canChooseFolder: false,
        libraryFolder: library,
        examplesFolder: examples,
        settingsFile: join(ownFolder, 'settings.json'),
        recoveryFolder: join(ownFolder, 'recovery'),
        workspace: join(folder, 'workspace'),
        workspaceIsFixed: true,
      },
    )
    return openBrowserShell({ host, rendererFolder, browser: browser.value, profileFolder, headless: true })
  }
}
