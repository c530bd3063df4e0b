// Opens a window in the browser shell and prints how many milliseconds pass until its editor shows the text. A process
// of its own, so that every run starts as cold as a person's.
// Usage: node open-window.js <window's folder> <folder for workspace, settings and profile> [selector to click first]

import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { createHost } from '#app/host'
import { openBrowserShell } from '#browser-shell/open-browser-shell'
import { createSystemDesktop } from '#browser-shell/system-desktop'
import { findAppFolders } from '#platform/app-folders'
import { findChromium } from '#platform/chromium-finder'
import { createChromiumPrinter } from '#platform/chromium-printer'
import { createNodePorts } from '#platform/node-ports'

const [rendererFolder, folder, firstClick] = process.argv.slice(2)
if (rendererFolder === undefined || folder === undefined) throw new Error('two folders are needed')
const browser = await findChromium()
if (!browser.ok) throw new Error(browser.error.code)
const { library, examples } = findAppFolders()
const profileFolder = await mkdtemp(join(folder, 'profile-'))

const start = performance.now()
const host = createHost(
  createNodePorts({ printer: createChromiumPrinter(findChromium), desktop: createSystemDesktop() }),
  {
    version: '0.0.0',
    door: 'browser',
    systemLanguage: 'en',
    canChooseFolder: false,
    libraryFolder: library,
    examplesFolder: examples,
    settingsFile: join(folder, 'settings.json'),
    recoveryFolder: join(folder, 'recovery'),
    workspace: join(folder, 'workspace'),
    workspaceIsFixed: true,
  },
)
const shell = await openBrowserShell({ host, rendererFolder, browser: browser.value, profileFolder, headless: true })
if (firstClick !== undefined) await (await shell.page.waitForSelector(firstClick, { visible: true }))?.click()
await shell.page.waitForSelector('.ProseMirror[contenteditable="true"] h2', { visible: true })
process.stdout.write(`${performance.now() - start}\n`)
await shell.close()
