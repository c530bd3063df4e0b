import { spawnSync } from 'node:child_process'

/** Whether Poppler can read PDFs here. In CI it must be there, so that the checks that need it fail and are not skipped. */
export const hasPdfText = process.env.CI !== undefined || spawnSync('pdftotext', ['-v']).status === 0

/** The text of a PDF in reading order, as Poppler copies it. */
export function textOfPdf(pdf: Uint8Array): string {
  const { stdout, error, status, stderr } = spawnSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
  })
  if (error !== undefined || status !== 0) throw error ?? new Error(stderr)
  return stdout
}
