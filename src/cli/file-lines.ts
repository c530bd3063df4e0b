import type { Exported } from '#app/export-policy'
import type { Shell } from '#cli/command'
import { errorMessage } from '#contract/messages'

/** A line for the folder, one for each file that was written to it, with its size, and one for each remark. */
export function fileLines(
  folder: string,
  { files, remarks }: Exported,
  { language, messages, number }: Pick<Shell, 'language' | 'messages' | 'number'>,
): string[] {
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 })
  const width = Math.max(0, ...files.map(({ name }) => name.length))
  return [
    messages.filesWritten(number(files.length), folder),
    ...files.map(({ name, bytes }) => `  ${name.padEnd(width)}  ${size.format(Math.ceil(bytes / 1000))}`),
    ...remarks.map((remark) => errorMessage(remark, language)),
  ]
}
