import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Host } from '#app/host'
import { type BrowserShell, openBrowserShell } from '#browser-shell/open-browser-shell'
import type { Bridge } from '#contract/bridge'
import { testBrowser } from '#tests/doors/test-browser'

declare global {
  interface Window {
    clausebook: Bridge
  }
}

export interface TestShell {
  shell: BrowserShell
  dispose(): Promise<void>
}

/**
 * Opens the browser shell as it is, only without a window on a screen and with a profile that goes away.
 * @param window the folder of a built window, or its files: name → text.
 */
export async function openTestShell(host: Host, window: string | Record<string, string>): Promise<TestShell> {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-shell-'))
  const rendererFolder = typeof window === 'string' ? window : join(folder, 'window')
  if (typeof window !== 'string')
    for (const [name, text] of Object.entries(window)) {
      await mkdir(dirname(join(rendererFolder, name)), { recursive: true })
      await writeFile(join(rendererFolder, name), text)
    }
  const browser = await testBrowser()
  const shell = await openBrowserShell({
    host,
    rendererFolder,
    browser,
    profileFolder: join(folder, 'profile'),
    headless: true,
  })
  return {
    shell,
    async dispose() {
      await shell.close()
      // The browser's helpers may write for a moment longer.
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}
