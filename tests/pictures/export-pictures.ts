import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { withRaster } from '#app/brand-logo'
import { createWriters } from '#app/writers'
import { findChromium } from '#platform/chromium-finder'
import { createChromiumPrinter } from '#platform/chromium-printer'
import { expectValue, testPorts } from '#tests/fault/test-ports'
import { saveSheet } from '#tests/pictures/sheet'
import { examplePublication } from '#tests/support/example-policy'
import { runTool } from '#tests/support/outside-tools'
import { sampleBrand, sampleLogo } from '#tests/support/sample-brand'

const ports = testPorts({ printer: createChromiumPrinter(findChromium) })
const logo = expectValue(await withRaster(ports, sampleLogo(), 'the sample'))

const publications = {
  fa: () => examplePublication('iranian-gift-shop', ['fa']),
  pl: () =>
    examplePublication('polish-monitoring-service', ['pl'], {
      layout: { numbering: 'parts', version: '2.1' },
      brand: sampleBrand,
      logo,
    }),
  en: () => examplePublication('american-hobby-shop', ['en'], { layout: { numbering: 'paragraphs', paper: 'Letter' } }),
}

type Example = keyof typeof publications

const examples = Object.keys(publications) as Example[]

/** The page on a phone, in light and in dark. */
async function onPhone(browser: Browser, html: string): Promise<Uint8Array[]> {
  const page = await browser.newPage()
  await page.setViewport({ width: 390, height: 780, deviceScaleFactor: 2 })
  await page.setContent(html)
  const pictures: Uint8Array[] = []
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    pictures.push(await page.screenshot())
  }
  await page.close()
  return pictures
}

/** A page of a PDF as a PNG. */
const pageOf = (pdf: string, number: number): string => {
  const picture = pdf.replace(/\.pdf$/, `-${number}`)
  runTool('pdftoppm', ['-r', '110', '-png', '-singlefile', '-f', String(number), '-l', String(number), pdf, picture])
  return `${picture}.png`
}

/** Pictures of what is exported: the web page on a phone, a PDF's pages, and a Word document's as LibreOffice shows it. */
export async function takeExportPictures(browser: Browser, folder: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'clausebook-pictures-'))
  try {
    const phones: Uint8Array[][] = []
    for (const example of examples) {
      const writers = createWriters(ports, publications[example]())
      phones.push(await onPhone(browser, await writers.html()))
      writeFileSync(join(scratch, `${example}.pdf`), expectValue(await writers.pdf()))
      writeFileSync(join(scratch, `${example}.docx`), await writers.docx())
    }
    const documents = examples.map((example) => join(scratch, `${example}.docx`))
    const office = join(scratch, 'office')
    const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`
    runTool('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', office, ...documents])

    const light = phones.map(([first]) => first ?? new Uint8Array())
    const dark = phones.map(([, second]) => second ?? new Uint8Array())
    const phoneSheet = [...light, ...dark].map((image) => ({ image, alt: '' }))
    await saveSheet(browser, join(folder, 'web-page.webp') as `${string}.webp`, phoneSheet, 6, 220)
    for (const [name, from] of [
      ['pdf', scratch],
      ['word', office],
    ] as const) {
      const pages = examples.map((example) => ({ image: pageOf(join(from, `${example}.pdf`), 1), alt: '' }))
      const later = examples.map((example) => ({ image: pageOf(join(from, `${example}.pdf`), 6), alt: '' }))
      await saveSheet(browser, join(folder, `${name}.webp`) as `${string}.webp`, [...pages, ...later], 3, 440)
    }
  } finally {
    await ports.printer.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}
