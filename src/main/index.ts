import { dirname, join } from 'node:path'
import { app, type BrowserWindow, Menu, session } from 'electron'
import { createHost } from '#app/host'
import type { Language } from '#core/language'
import { findAppFolders } from '#platform/app-folders'
import { createNodePorts } from '#platform/node-ports'
import { systemLanguage } from '#platform/system-language'
import { windowLanguage } from '#platform/window-language'
import { declareAppScheme, serveWindow } from './app-protocol'
import { createElectronDesktop } from './electron-desktop'
import { createElectronPrinter } from './electron-printer'
import { joinWindow } from './ipc'
import { lockDownPages, lockDownSession } from './lock-down'
import { menuTemplate } from './menu-template'
import { openWindow } from './open-window'

const folders = findAppFolders()
// Also what the lock below is about: one window for each settings folder.
app.setPath('userData', join(dirname(folders.settingsFile), 'electron'))
declareAppScheme()
lockDownPages(app)

if (app.requestSingleInstanceLock()) void start()
else app.quit()

async function start(): Promise<void> {
  const system = systemLanguage(process.env, app.getPreferredSystemLanguages()[0])
  const surface: { window: BrowserWindow | null; language: Language } = { window: null, language: system }
  app.on('second-instance', () => {
    if (surface.window?.isMinimized()) surface.window.restore()
    surface.window?.focus()
  })
  await app.whenReady()

  const host = createHost(
    createNodePorts({ printer: createElectronPrinter(), desktop: createElectronDesktop(surface) }),
    {
      version: app.getVersion(),
      door: 'electron',
      systemLanguage: system,
      canChooseFolder: true,
      libraryFolder: folders.library,
      examplesFolder: folders.examples,
      settingsFile: folders.settingsFile,
      recoveryFolder: folders.recovery,
      workspace: folders.workspace,
      workspaceIsFixed: folders.workspaceIsFixed,
    },
  )
  let hostIsClosed = false
  app.on('will-quit', (event) => {
    if (hostIsClosed) return
    event.preventDefault()
    void host.close().finally(() => {
      hostIsClosed = true
      app.quit()
    })
  })

  const speak = async () => {
    surface.language = await windowLanguage(host, system)
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(surface.language, process.platform)))
  }
  await speak()

  lockDownSession(session.defaultSession)
  serveWindow(session.defaultSession, join(folders.root, 'out', 'renderer'))
  const window = openWindow(join(folders.root, 'out', 'preload', 'index.cjs'), () => surface.language)
  surface.window = window
  joinWindow(window, host, (method) => {
    if (method === 'settings.save') void speak()
  })
  // Not 'window-all-closed': the printer's hidden window does not count.
  window.once('closed', () => {
    surface.window = null
    app.quit()
  })
}
