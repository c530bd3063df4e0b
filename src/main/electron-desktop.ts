import { type BrowserWindow, dialog, shell } from 'electron'
import type { Desktop } from '#app/ports'
import { appError } from '#contract/error'
import type { Language } from '#core/language'
import { err, ok } from '#core/result'
import { externalUrl } from '#platform/external-url'
import { folderDialogTitles } from './texts'

/** Electron's dialogs and the system's programs. `window` is null until it is open, and once it is closed. */
export function createElectronDesktop(surface: { window: BrowserWindow | null; language: Language }): Desktop {
  return {
    async chooseFolder(purpose) {
      if (!surface.window) return ok(null)
      const { canceled, filePaths } = await dialog.showOpenDialog(surface.window, {
        title: folderDialogTitles[purpose][surface.language],
        // macOS shows no title there.
        message: folderDialogTitles[purpose][surface.language],
        properties: ['openDirectory', 'createDirectory'],
      })
      return ok(canceled ? null : (filePaths[0] ?? null))
    },
    async openFolder(path) {
      const reason = await shell.openPath(path)
      return reason === '' ? ok(undefined) : err(appError('ioFailed', { file: path, reason }))
    },
    async openExternal(url) {
      const address = externalUrl(url)
      if (address === null) return err(appError('unsafeUrl', { url }))
      try {
        await shell.openExternal(address)
        return ok(undefined)
      } catch {
        return err(appError('unsupported', { what: address }))
      }
    },
  }
}
