// The least that prints pages: start a browser, load each page, print it. Plain JavaScript, so that Node starts it as
// it is and the baseline pays for nothing else.
// Usage: node bare-print.js <browser> <page.html>…

import { readFile } from 'node:fs/promises'
import { launch } from 'puppeteer-core'

const [executablePath, ...pages] = process.argv.slice(2)
const browser = await launch({
  executablePath,
  headless: true,
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
for (const file of pages) {
  const page = await browser.newPage()
  await page.setContent(await readFile(file, 'utf8'))
  await page.pdf({ preferCSSPageSize: true, printBackground: true })
  await page.close()
}
await browser.close()
