import puppeteer, { type Page } from 'puppeteer-core'
import type { Host } from '#app/host'
import { firstAnswers, serveWithAnswers } from '#browser-shell/answers-ahead'
import { browserArguments } from '#browser-shell/browser-arguments'
import { closeOtherPages, guardRequests } from '#browser-shell/guard-browser'
import { openPageChannel } from '#browser-shell/page-channel'
import type { Language } from '#core/language'
import type { BrowserProgram } from '#platform/browser-program'
import { browserOrigin } from '#platform/window-origin'
import { createWindowServer } from '#platform/window-server'

export interface BrowserShellOptions {
  host: Host
  /** The folder with the built window: `out/renderer`. */
  rendererFolder: string
  /** The browser to show it in, as `#platform/chromium-finder` finds one. */
  browser: BrowserProgram
  /** A folder that is the browser's own; its settings and window sizes are kept there. */
  profileFolder: string
  /** Language of what the browser itself says, such as the question about unsaved changes. */
  language?: Language
  /** Without a window, for tests. */
  headless?: boolean
}

export interface BrowserShell {
  page: Page
  /** Fulfilled when the window is closed, by whomever, and the browser and the host have ended. */
  closed: Promise<void>
  /** Closes the window without asking. */
  close(): Promise<void>
}

/**
 * Opens the window in an installed browser and joins it to the host. No port is opened: the browser is steered through
 * a pipe, and ends when this process does.
 *
 * Unsaved changes: the window holds up `beforeunload`, the browser asks its own question, and 'Leave' closes the
 * window. Nothing here answers for the person.
 * @throws when the browser does not start.
 */
export async function openBrowserShell(options: BrowserShellOptions): Promise<BrowserShell> {
  const { host, headless = false } = options
  const ahead = firstAnswers(host)
  const browser = await puppeteer.launch({
    executablePath: options.browser.path,
    pipe: true,
    headless,
    defaultViewport: headless ? { width: 1280, height: 860 } : null,
    // Puppeteer's own list is made for tests: it allows pop-ups, for one.
    ignoreDefaultArgs: true,
    args: browserArguments({ ...options, headless, userId: process.getuid?.() }),
    // On Linux the environment, not --lang, decides what a browser speaks.
    env: { ...process.env, ...options.browser.env, ...(options.language && { LANGUAGE: options.language }) },
    // Whoever owns the process decides what a signal means.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  // Puppeteer stops listening to the pipe before the browser lets go of it, and a fault of the pipe would then be nobody's.
  for (const stream of browser.process()?.stdio ?? []) stream?.on('error', ignoreEnded)
  const ended = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()))
  let ending: Promise<void> | null = null
  const end = () => {
    ending ??= browser.close().catch(ignoreEnded)
    return ending
  }
  try {
    const [page] = await browser.pages()
    if (!page) throw new Error('the browser opened no window')
    closeOtherPages(browser, page)
    await guardRequests(page, serveWithAnswers(createWindowServer(options.rendererFolder, browserOrigin), ahead))
    await openPageChannel(page, host)
    // With the last window closed a browser may go on running, as on macOS.
    page.once('close', () => void end())
    await showWindow(page)
    const closed = ended.then(() => host.close())
    return {
      page,
      closed,
      async close() {
        await end()
        await closed
      },
    }
  } catch (fault) {
    await end()
    throw fault
  }
}

/** A browser that is being closed, or a page that is left, can end on its own. */
function ignoreEnded() {}

/**
 * Shows the window in place of the empty page that a browser starts on. Opened after that page, it would have the
 * browser's Back lead there and leave the person on it.
 */
async function showWindow(page: Page): Promise<void> {
  // Until that page is there, it would still come and take the window's place.
  await page.waitForFunction(() => location.protocol === 'data:' && document.readyState === 'complete', { polling: 10 })
  const shown = page.waitForNavigation({ waitUntil: 'domcontentloaded' })
  // The empty page can be gone before it answers; whether the window came is the navigation's to say.
  page.evaluate((address) => location.replace(address), `${browserOrigin}/`).catch(ignoreEnded)
  await shown
}
