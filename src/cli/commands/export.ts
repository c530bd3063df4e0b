import { exportPolicy, libraryForFile } from '#app/export-policy'
import { failed, type RunCommand } from '#cli/command'
import { fileLines } from '#cli/file-lines'
import { warmPrinter } from '#cli/warm-printer'
import type { ExportFormat } from '#contract/export-format'
import type { Language } from '#core/language'
import type { LayoutChoices } from '#core/policy/layout'
import { ok } from '#core/result'

interface ExportInput {
  policyFile: string
  formats: ExportFormat[]
  languages: Language[]
  layout: LayoutChoices
  notes: boolean
  out: string
}

/** `export <policy.json> --format … --lang … --out <folder> [--notes]` */
export const exportFiles: RunCommand<ExportInput> = async ({ policyFile, out, ...wanted }, shell) => {
  const { ports, folders, signal, onProgress } = shell
  const library = libraryForFile(ports, folders.library, policyFile)
  const request = { policyFile, ...wanted, folder: out }
  let started = false
  const written = await exportPolicy(ports, library, request, {
    signal,
    onProgress(progress) {
      // Not before the first progress: what is wrong with the files has been told by then, without a browser.
      if (!started && wanted.formats.includes('pdf')) warmPrinter(ports.printer, signal)
      started = true
      onProgress(progress)
    },
  })
  if (!written.ok) return failed(written.error)
  return ok({ value: { folder: out, ...written.value }, lines: fileLines(out, written.value, shell) })
}
