import type { Browser, HTTPRequest, Page } from 'puppeteer-core'
import { browserOrigin, isWindowPage } from '#platform/window-origin'
import type { WindowAnswer } from '#platform/window-server'

/** Answers each of the page's requests from the built window, and refuses every other. */
export async function guardRequests(
  page: Page,
  serve: (method: string, url: string) => Promise<WindowAnswer | null>,
): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request) => void answer(request).catch(ignoreGoneRequest))

  async function answer(request: HTTPRequest) {
    const leavesThePage =
      request.isNavigationRequest() &&
      request.frame() === page.mainFrame() &&
      !isWindowPage(request.url(), browserOrigin)
    // 'aborted' leaves the page as it stands; any other reason would show the browser's error page in its place.
    if (leavesThePage) return request.abort('aborted')
    const answer = await serve(request.method(), request.url())
    return answer ? request.respond(answer) : request.abort('blockedbyclient')
  }
}

/** A request can end before its answer: the page was closed or reloaded. */
function ignoreGoneRequest() {}

/** Closes every window or tab that is not the one page, as it opens, and shows the one page instead. */
export function closeOtherPages(browser: Browser, page: Page): void {
  browser.on('targetcreated', async (target) => {
    if (target.type() !== 'page') return
    try {
      const other = await target.page()
      if (!other || other === page) return
      await other.close()
      await page.bringToFront()
    } catch {
      // It closed by itself.
    }
  })
}
