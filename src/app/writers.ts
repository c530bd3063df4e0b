import type { CancelSignal } from '#app/cancellation'
import type { Ports } from '#app/ports'
import type { AppError } from '#contract/error'
import type { ExportFormat } from '#contract/export-format'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'
import { ok, type Result } from '#core/result'

type Writer = (signal?: CancelSignal) => Promise<Result<string | Uint8Array, AppError>>

/**
 * What writes one policy in one language, by format. Each writer's code is loaded at its first use: a window that
 * exports nothing should not wait at its start for what makes Word and PDF files.
 */
export function createWriters(ports: Ports, policy: ResolvedPolicy): Record<ExportFormat, Writer> {
  return {
    html: async () => ok(await writePage(ports, policy)),
    async docx() {
      const { writeDocx } = await import('#core/export/docx/write-docx')
      return ok(await writeDocx(policy))
    },
    async md() {
      const { writeMarkdown } = await import('#core/export/markdown/write-markdown')
      return ok(writeMarkdown(policy))
    },
    async txt() {
      const { writeText } = await import('#core/export/text/write-text')
      return ok(writeText(policy))
    },
    async pdf(signal) {
      const { finishPdf } = await import('#core/export/pdf/finish-pdf')
      const { printablePolicy } = await import('#core/export/pdf/printable-policy')
      const printed = await ports.printer.print(await writePage(ports, printablePolicy(policy)), signal)
      return printed.ok ? ok(await finishPdf(printed.value, policy)) : printed
    },
  }
}

async function writePage(ports: Ports, policy: ResolvedPolicy): Promise<string> {
  const [{ fontsFor }, { writeHtml }] = await Promise.all([
    import('#core/export/fonts'),
    import('#core/export/html/write-html'),
  ])
  const fonts = fontsFor(policy.language).map(async (face) => ({ ...face, bytes: await ports.readFont(face.name) }))
  return writeHtml(policy, await Promise.all(fonts))
}
