import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWriters } from '#app/writers'
import { type ExportFormat, exportFormats, extensionOf } from '#contract/export-format'
import type { Publication } from '#core/resolve/publication'
import { findChromium } from '#platform/chromium-finder'
import { createChromiumPrinter } from '#platform/chromium-printer'
import { type Case, cases } from '#tests/conformance/publications'
import { expectValue, testPorts } from '#tests/fault/test-ports'

export interface WrittenCase {
  name: string
  publication: Publication
  /** Each format's file, and what is in it. */
  files: Record<ExportFormat, { path: string; bytes: Uint8Array }>
}

const asBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** Writes publications in every format, through the program's own writers and a real browser. */
export async function writeCases(folder: string, wanted: readonly Case[] = cases): Promise<WrittenCase[]> {
  const ports = testPorts({ printer: createChromiumPrinter(findChromium) })
  const write = async ({ name, publication: make }: Case, index: number): Promise<WrittenCase> => {
    const publication = make()
    const writers = createWriters(ports, publication)
    const written = async (format: ExportFormat) => {
      const content = format === 'pdf' ? expectValue(await writers.pdf()) : await writers[format]()
      const path = join(folder, format, `${index}.${extensionOf(format)}`)
      mkdirSync(join(folder, format), { recursive: true })
      const bytes = asBytes(content)
      writeFileSync(path, bytes)
      return [format, { path, bytes }] as const
    }
    const files: [ExportFormat, { path: string; bytes: Uint8Array }][] = []
    for (const format of exportFormats) files.push([...(await written(format))])
    return { name, publication, files: Object.fromEntries(files) as WrittenCase['files'] }
  }
  const all: WrittenCase[] = []
  for (const [index, item] of wanted.entries()) all.push(await write(item, index))
  await ports.printer.close()
  return all
}

/** A folder for files of a test run, and what removes it. */
export function scratchFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-conformance-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
