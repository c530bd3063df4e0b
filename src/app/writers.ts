import type { CancelSignal } from '#app/cancellation'
import type { Ports } from '#app/ports'
import type { AppError } from '#contract/error'
import type { ExportFormat } from '#contract/export-format'
import type { Publication } from '#core/resolve/publication'
import { ok, type Result } from '#core/result'

/** What each format's writer makes; a print can fail or be cancelled. */
export type Writers = Record<Exclude<ExportFormat, 'docx' | 'pdf'>, () => Promise<string>> & {
  docx: () => Promise<Uint8Array>
  pdf: (signal?: CancelSignal) => Promise<Result<Uint8Array, AppError>>
}

/**
 * What writes one publication, by format. Each writer's code is loaded at its first use: a window that exports nothing
 * should not wait at its start for what makes Word and PDF files.
 */
export function createWriters(ports: Ports, publication: Publication): Writers {
  return {
    html: () => writePage(ports, publication),
    async fragment() {
      const { writeFragment } = await import('#core/export/html/write-fragment')
      return writeFragment(publication)
    },
    async bare() {
      const { writeBare } = await import('#core/export/html/write-fragment')
      return writeBare(publication)
    },
    async docx() {
      const { writeDocx } = await import('#core/export/docx/write-docx')
      return writeDocx(publication)
    },
    async md() {
      const { writeMarkdown } = await import('#core/export/markdown/write-markdown')
      return writeMarkdown(publication)
    },
    async txt() {
      const { writeText } = await import('#core/export/text/write-text')
      return writeText(publication)
    },
    async pdf(signal) {
      const { finishPdf } = await import('#core/export/pdf/finish-pdf')
      const { printablePublication } = await import('#core/export/pdf/printable-publication')
      const page = await writePage(ports, printablePublication(publication), 'paper')
      const printed = await ports.printer.print(page, signal)
      return printed.ok ? ok(await finishPdf(printed.value, publication, ports.byteTools)) : printed
    },
  }
}

async function writePage(ports: Ports, publication: Publication, medium?: 'paper'): Promise<string> {
  const [{ fontsFor }, { writeHtml }] = await Promise.all([
    import('#core/export/fonts'),
    import('#core/export/html/write-html'),
  ])
  const fonts = fontsFor(publication).map(async (face) => ({ ...face, bytes: await ports.readFont(face.name) }))
  return writeHtml(publication, await Promise.all(fonts), medium)
}
