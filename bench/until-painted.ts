import type { Page } from 'puppeteer-core'

declare global {
  interface Window {
    /** What the last call of `startClock` waits for: the milliseconds it took. */
    benchTime?: Promise<number>
  }
}

/**
 * Starts to measure in the page: from the next event of the type, as the browser made it, to the end of the first frame
 * in which there is an element that the selector finds.
 */
const startClock = (page: Page, event: 'click', selector: string): Promise<void> =>
  page.evaluate(
    (type, wanted) => {
      window.benchTime = new Promise((resolve) => {
        const look = (start: number) => {
          requestAnimationFrame(() => {
            if (document.querySelector(wanted)?.checkVisibility() !== true) return look(start)
            const { port1, port2 } = new MessageChannel()
            // Comes after the frame is painted.
            port1.onmessage = () => resolve(performance.now() - start)
            port2.postMessage(null)
          })
        }
        window.addEventListener(type, ({ timeStamp }) => look(timeStamp), { capture: true, once: true })
      })
    },
    event,
    selector,
  )

/** Clicks on one element; resolves to the milliseconds until another is painted. */
export async function timeOfClick(page: Page, target: string, shown: string): Promise<number> {
  const button = await page.waitForSelector(target, { visible: true })
  await startClock(page, 'click', shown)
  await button?.click()
  return page.evaluate(() => window.benchTime ?? Number.NaN)
}
