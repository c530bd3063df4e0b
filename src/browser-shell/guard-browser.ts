import type { Browser, Page, Protocol } from 'puppeteer-core'
import { browserOrigin, isWindowPage } from '#platform/window-origin'
import type { WindowAnswer } from '#platform/window-server'

/**
 * Answers each of the page's requests from the built window, and refuses every other.
 *
 * It speaks to the browser below puppeteer's `setRequestInterception`, which spends longer on a file of the window's
 * size than the browser on running it.
 */
export async function guardRequests(
  page: Page,
  serve: (method: string, url: string) => Promise<WindowAnswer | null>,
): Promise<void> {
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  const mainFrame = frameTree.frame.id
  session.on('Fetch.requestPaused', (paused) => void answer(paused).catch(ignoreGoneRequest))
  await session.send('Fetch.enable', {})

  async function answer({ requestId, request, resourceType, frameId }: Protocol.Fetch.RequestPausedEvent) {
    const refuse = (errorReason: Protocol.Network.ErrorReason) =>
      session.send('Fetch.failRequest', { requestId, errorReason })
    const leavesThePage =
      resourceType === 'Document' && frameId === mainFrame && !isWindowPage(request.url, browserOrigin)
    // 'Aborted' leaves the page as it stands; any other reason would show the browser's error page in its place.
    if (leavesThePage) return refuse('Aborted')
    const answer = await serve(request.method, request.url)
    if (!answer) return refuse('BlockedByClient')
    return session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: answer.status,
      responseHeaders: Object.entries(answer.headers).map(([name, value]) => ({ name, value })),
      body: Buffer.from(answer.body).toString('base64'),
    })
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
