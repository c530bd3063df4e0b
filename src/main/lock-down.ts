import type { App, Session, WebContents } from 'electron'
import { electronOrigin, isWindowPage } from '#platform/window-origin'

/*
 * For packaging, besides what stands here, these fuses are to be set (@electron/fuses, FuseV1Options):
 * RunAsNode off, EnableNodeOptionsEnvironmentVariable off, EnableNodeCliInspectArguments off, EnableCookieEncryption on,
 * EnableEmbeddedAsarIntegrityValidation on, OnlyLoadAppFromAsar on, GrantFileProtocolExtraPrivileges off.
 */

/** Refuses new windows, webviews and every navigation away from the page, in all pages that this program ever makes. */
export function lockDownPages(app: App): void {
  app.on('web-contents-created', (_, contents: WebContents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    // Frames count too: a frame may go nowhere at all.
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isWindowPage(event.url, electronOrigin)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
  })
}

/** Refuses all permissions, devices and downloads, and every request that would leave the program. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  // Electron fetches its dictionaries from the web.
  session.setSpellCheckerEnabled(false)
  const elsewhere = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*']
  session.webRequest.onBeforeRequest({ urls: elsewhere }, (_, answer) => answer({ cancel: true }))
}
