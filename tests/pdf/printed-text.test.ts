import { expect, test } from 'vitest'
import { fontsFor } from '#core/export/fonts'
import { writeHtml } from '#core/export/html/write-html'
import { finishPdf } from '#core/export/pdf/finish-pdf'
import { printablePublication } from '#core/export/pdf/printable-publication'
import { languages } from '#core/language'
import { findChromium } from '#platform/chromium-finder'
import { createChromiumPrinter } from '#platform/chromium-printer'
import { readFont } from '#platform/font-reader'
import { policyLines } from '#tests/support/policy-text'
import { samplePublication } from '#tests/support/sample-resolved-policy'
import { hasPdfText, textOfPdf } from '#tests/support/text-of-pdf'

/** Words, with half-spaces and without the signs and direction marks between them. */
const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}\u200c_]+/gu) ?? []

test.skipIf(!hasPdfText).each(languages)(
  'words copied from the PDF (needs Poppler) are the words: %s',
  async (language) => {
    const publication = printablePublication(samplePublication(language))
    const fonts = await Promise.all(
      fontsFor(publication).map(async (face) => ({ ...face, bytes: await readFont(face.name) })),
    )
    const printer = createChromiumPrinter(findChromium)
    const printed = await printer.print(writeHtml(publication, fonts, 'paper'))
    await printer.close()
    if (!printed.ok) throw new Error(printed.error.code)
    const copied = words(textOfPdf(await finishPdf(printed.value, publication)))
    let from = 0
    // A word that is longer than a line comes back in pieces.
    for (const word of words(policyLines(publication.policies[0]).join(' ')).filter(({ length }) => length < 60)) {
      // Poppler takes a Persian number beside a Latin word for a part of the Latin, and turns the two around.
      const found = copied.indexOf(word, Math.max(from - 2, 0))
      const missing = `${word} is missing after ${copied.slice(Math.max(from - 5, 0), from + 5).join(' ')}`
      expect(found === -1 ? missing : word).toBe(word)
      copied[found] = ''
      from = Math.max(from, found + 1)
    }
  },
)
