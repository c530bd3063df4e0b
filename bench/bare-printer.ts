import { launch } from 'puppeteer-core'
import type { BrowserProgram } from '#platform/browser-program'

/** The least that prints many pages fast: one browser with two tabs that are used again and again. */
export async function startBarePrinter({ path, env }: BrowserProgram) {
  const browser = await launch({
    executablePath: path,
    env: { ...process.env, ...env },
    headless: true,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  process.once('exit', () => browser.process()?.kill())
  const tabs = [await browser.newPage(), await browser.newPage()]
  return {
    /** Prints every page of HTML, as tagged PDF with an outline; resolves to milliseconds. */
    async printAll(pages: readonly string[]): Promise<number> {
      const start = performance.now()
      const waiting = [...pages]
      const lane = async (tab: (typeof tabs)[number]): Promise<void> => {
        for (let html = waiting.shift(); html !== undefined; html = waiting.shift()) {
          await tab.setContent(html)
          await tab.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
        }
      }
      await Promise.all(tabs.map(lane))
      return performance.now() - start
    },
  }
}
