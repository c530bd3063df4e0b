import type { Shell } from '#cli/command'
import type { ExportedFile } from '#contract/contract'

/** A line for the folder, and one for each file that was written to it, with its size. */
export function fileLines(
  folder: string,
  files: readonly ExportedFile[],
  { language, messages, number }: Pick<Shell, 'language' | 'messages' | 'number'>,
): string[] {
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 })
  const width = Math.max(0, ...files.map(({ name }) => name.length))
  return [
    messages.filesWritten(number(files.length), folder),
    ...files.map(({ name, bytes }) => `  ${name.padEnd(width)}  ${size.format(Math.ceil(bytes / 1000))}`),
  ]
}
