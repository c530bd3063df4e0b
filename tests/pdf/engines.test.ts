import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { ok } from '#core/result'
import { unpackBundledChromium } from '#platform/bundled-chromium'
import { findChromium } from '#platform/chromium-finder'
import { normalised } from '#tests/pdf/normalised'
import { exampleNames, examplePublication } from '#tests/support/example-policy'
import { printPublications } from '#tests/support/print-publication'
import { hasPdfText, textOfPdf } from '#tests/support/text-of-pdf'

const installed = await findChromium()
const bundled = await unpackBundledChromium()
const hasTwo = hasPdfText && installed.ok && bundled !== null && installed.value.path !== bundled.path

const publications = (['fa', 'pl', 'en'] as const).map((language, index) =>
  examplePublication(exampleNames[index] ?? '', [language]),
)

const pageCount = async (pdf: Uint8Array): Promise<number> =>
  (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount()

test.skipIf(!hasTwo)(
  'an installed browser and the one that comes with the program print the same pages (needs both, and Poppler)',
  async () => {
    const ofInstalled = await printPublications(async () => installed, publications)
    const ofBundled = await printPublications(async () => ok(bundled ?? expect.unreachable()), publications)
    for (const [index, pdf] of ofInstalled.entries()) {
      const other = ofBundled[index] ?? expect.unreachable()
      expect(await pageCount(other)).toBe(await pageCount(pdf))
      expect(normalised(textOfPdf(other))).toBe(normalised(textOfPdf(pdf)))
    }
  },
)
