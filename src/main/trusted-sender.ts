/** Who sent a message to the host, as Electron tells it; the frame is null when it has gone or navigated since. */
export interface Sender {
  webContentsId: number
  frame: { origin: string; isMainFrame: boolean } | null
}

/** Whether a message comes from the main frame of the one window, showing a document of exactly the window's origin. */
export function isTrustedSender(sender: Sender, window: { webContentsId: number; origin: string }): boolean {
  return (
    sender.webContentsId === window.webContentsId &&
    sender.frame?.isMainFrame === true &&
    sender.frame.origin === window.origin
  )
}
