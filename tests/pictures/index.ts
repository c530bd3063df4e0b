import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from 'puppeteer-core'
import { findChromium } from '#platform/chromium-finder'
import { takeExportPictures } from '#tests/pictures/export-pictures'
import { takeWindowPictures } from '#tests/pictures/window-pictures'

/** The pictures of docs/images. */
const folder = join(process.cwd(), 'docs', 'images')
mkdirSync(folder, { recursive: true })
const program = await findChromium()
if (!program.ok) throw new Error('no browser to take pictures with')
const browser = await launch({
  executablePath: program.value.path,
  env: { ...process.env, ...program.value.env },
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  await takeWindowPictures(browser, folder)
  await takeExportPictures(browser, folder)
} finally {
  await browser.close()
}
