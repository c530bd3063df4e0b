import { type BrowserWindow as AppWindow, BrowserWindow, dialog, nativeTheme } from 'electron'
import type { Language } from '#core/language'
import { electronOrigin } from '#platform/window-origin'
import { unsavedQuestion, windowGoneQuestion } from './texts'

/** Makes the one window. It has no Node in it, and reaches the host by the preload script alone. */
export function openWindow(preloadFile: string, language: () => Language): AppWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 880,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#242424' : '#ffffff',
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())

  // The page held up its closing: something is unsaved. To prevent this event is to let it close.
  window.webContents.on('will-prevent-unload', (event) => {
    if (ask(window, unsavedQuestion[language()])) event.preventDefault()
  })
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return
    if (ask(window, windowGoneQuestion[language()])) window.reload()
    else window.destroy()
  })

  void window.loadURL(`${electronOrigin}/`)
  return window
}

/** Waits for the answer, because the window is about to close; Escape and closing the question mean no. */
function ask(window: AppWindow, { message, detail, yes, no }: (typeof unsavedQuestion)[Language]): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'question',
    message,
    detail,
    buttons: [yes, no],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return answer === 0
}
