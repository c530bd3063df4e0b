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

/** What comes into sight is drawn and laid out, and may push away what was scrolled to; in milliseconds. */
const drawing = 500

/** Puts the cursor into a paragraph in the middle of the page's text. */
async function clickInTheMiddle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const titles = [...document.querySelectorAll('.ProseMirror h2')]
    titles[Math.floor(titles.length / 2)]?.scrollIntoView({ block: 'center' })
  })
  await wait(drawing)
  const { x, y } = await page.evaluate(() => {
    const { x = 0, y = 0 } =
      [...document.querySelectorAll('.ProseMirror p')]
        .map((paragraph) => paragraph.getBoundingClientRect())
        .find(({ top }) => top > window.innerHeight / 3) ?? {}
    return { x, y }
  })
  await page.mouse.click(x + 60, y + 10)
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
