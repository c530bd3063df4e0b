import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'

declare global {
  interface Window {
    /** Of each key so far, the milliseconds from the key to the end of the frame that shows its letter. */
    benchKeys?: number[]
  }
}

/** A quick typist's pace, in milliseconds. */
const pause = 120

/** Puts the cursor into the paragraph in the middle of the page's text. */
async function clickInTheMiddle(page: Page): Promise<void> {
  const place = await page.evaluate(() => {
    const blocks = [...document.querySelectorAll<HTMLElement>('.ProseMirror p')]
    const middle = blocks[Math.floor(blocks.length / 2)]
    middle?.scrollIntoView({ block: 'center' })
    return new Promise<{ x: number; y: number }>((resolve) => {
      // What comes into sight is laid out, and may push the paragraph away.
      setTimeout(() => {
        middle?.scrollIntoView({ block: 'center' })
        const { x = 0, y = 0 } = middle?.getBoundingClientRect() ?? {}
        resolve({ x: x + 60, y: y + 10 })
      }, 500)
    })
  })
  await page.mouse.click(place.x, place.y)
}

/**
 * Types letters in the middle of the text; gives the milliseconds of each from the key, as the browser made its event,
 * to the end of the frame that shows the letter.
 */
export async function timesOfKeys(page: Page, count: number): Promise<number[]> {
  await clickInTheMiddle(page)
  await page.evaluate(() => {
    const times: number[] = []
    window.benchKeys = times
    let start = 0
    window.addEventListener('keydown', ({ timeStamp }) => (start = timeStamp), { capture: true })
    window.addEventListener(
      'input',
      () => {
        const from = start
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - from)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  for (let typed = 0; typed < count; typed += 1) {
    await page.keyboard.press('KeyE')
    await wait(pause)
  }
  await page.waitForFunction((wanted) => window.benchKeys?.length === wanted, {}, count)
  return page.evaluate(() => window.benchKeys ?? [])
}
