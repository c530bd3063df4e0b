import { fontsFor } from '#core/export/fonts'
import { writeHtml } from '#core/export/html/write-html'
import { finishPdf } from '#core/export/pdf/finish-pdf'
import { printablePublication } from '#core/export/pdf/printable-publication'
import type { Publication } from '#core/resolve/publication'
import { createChromiumPrinter } from '#platform/chromium-printer'
import { readFont } from '#platform/font-reader'

type FindBrowser = Parameters<typeof createChromiumPrinter>[0]

/** Publications as finished PDFs, printed by one browser as the program prints them. */
export async function printPublications(
  find: FindBrowser,
  publications: readonly Publication[],
): Promise<Uint8Array[]> {
  const printer = createChromiumPrinter(find)
  try {
    return await Promise.all(
      publications.map(async (publication) => {
        const printable = printablePublication(publication)
        const fonts = await Promise.all(
          fontsFor(printable).map(async (face) => ({ ...face, bytes: await readFont(face.name) })),
        )
        const printed = await printer.print(writeHtml(printable, fonts, 'paper'))
        if (!printed.ok) throw new Error(printed.error.code)
        return finishPdf(printed.value, publication)
      }),
    )
  } finally {
    await printer.close()
  }
}
