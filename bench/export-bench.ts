import { execFile, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { policiesAtOnce } from '#app/export-batch'
import { createWriters } from '#app/writers'
import { createSystemDesktop } from '#browser-shell/system-desktop'
import type { ExportFormat } from '#contract/export-format'
import type { Publication } from '#core/resolve/publication'
import { ok } from '#core/result'
import type { BrowserProgram } from '#platform/browser-program'
import { createChromiumPrinter } from '#platform/chromium-printer'
import { createNodePorts } from '#platform/node-ports'
import { startBarePrinter } from './bare-printer'
import { benchPublications } from './bench-publications'
import type { Comparison } from './comparison'
import { runNode } from './run-process'

const run = promisify(execFile)

/** As many words as a policy of a middling business has. */
const words = 3200
const documents = 100
/** Documents that a slow peer is given in a turn. */
const peerDocuments = 4

const hasProgram = (name: string): boolean => spawnSync(name, ['--version']).status === 0

/** Writes every publication in a format, as many at once as a batch does; resolves to milliseconds. */
async function exportAll(
  ports: Parameters<typeof createWriters>[0],
  publications: readonly Publication[],
  format: ExportFormat,
): Promise<number> {
  const start = performance.now()
  const waiting = [...publications]
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const writers = createWriters(ports, next)
      if (format !== 'pdf') await writers[format]()
      else if (!(await writers.pdf()).ok) throw new Error('a policy cannot be printed')
    }
  }
  await Promise.all(Array.from({ length: policiesAtOnce }, lane))
  return performance.now() - start
}

/** Runs a program on each file, one after the other; resolves to milliseconds. */
async function convertAll(
  files: readonly string[],
  argumentsFor: (file: string) => [string, ...string[]],
): Promise<number> {
  const start = performance.now()
  for (const file of files) {
    const [program, ...args] = argumentsFor(file)
    await run(program, args)
  }
  return performance.now() - start
}

/** Exports of a hundred policies against the bare minimum and against other programs, by the document. */
export async function exportBenches(browser: BrowserProgram): Promise<Comparison[]> {
  const printer = createChromiumPrinter(async () => ok(browser))
  const ports = createNodePorts({ printer, desktop: createSystemDesktop() })
  const publications = benchPublications(documents, words)
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const bare = await startBarePrinter(browser)
  const pages: string[] = []
  const files: { html: string[]; md: string[] } = { html: [], md: [] }
  for (const [index, publication] of publications.entries()) {
    const writers = createWriters(ports, publication)
    const [html, markdown] = [await writers.html(), await writers.md()]
    pages.push(html)
    if (index >= peerDocuments) continue
    files.html.push(join(folder, `${index}.html`))
    files.md.push(join(folder, `${index}.md`))
    await writeFile(join(folder, `${index}.html`), html)
    await writeFile(join(folder, `${index}.md`), markdown)
  }
  const ours = (format: ExportFormat) => async () => (await exportAll(ports, publications, format)) / documents
  const peer = (inputs: string[], argumentsFor: (file: string) => [string, ...string[]]) => async () =>
    (await convertAll(inputs, argumentsFor)) / peerDocuments

  const benches: Comparison[] = [
    {
      name: 'a PDF of a hundred',
      bare: 'the same pages printed bare on two tabs',
      goal: 1.25,
      runs: 3,
      ours: ours('pdf'),
      baseline: async () => (await bare.printAll(pages)) / documents,
    },
  ]
  if (hasProgram('weasyprint')) {
    benches.push({
      name: 'a PDF of a hundred',
      bare: 'WeasyPrint',
      goal: 1 / 8,
      runs: 1,
      ours: ours('pdf'),
      baseline: peer(files.html, (file) => ['weasyprint', '-q', file, `${file}.pdf`]),
    })
  }
  if (hasProgram('pandoc')) {
    benches.push(
      {
        name: 'a DOCX of a hundred',
        bare: 'pandoc from Markdown',
        goal: 1 / 2,
        runs: 3,
        ours: ours('docx'),
        baseline: peer(files.md, (file) => ['pandoc', file, '-f', 'gfm', '-o', `${file}.docx`]),
      },
      {
        name: 'an HTML page of a hundred',
        bare: 'pandoc from Markdown',
        goal: 1 / 15,
        runs: 3,
        ours: ours('html'),
        baseline: peer(files.md, (file) => ['pandoc', file, '-f', 'gfm', '-s', '-o', `${file}.html`]),
      },
    )
  }
  return benches
}

/** The most memory (KiB) that a process takes for a thousand exports against one for a hundred. */
export const memoryBench = (root: string): Comparison => {
  const peak = async (count: number): Promise<number> => {
    const { stdout } = await runNode(['--import', 'tsx', join(root, 'bench', 'export-many.ts'), String(count)])
    return Number(stdout)
  }
  return {
    name: 'memory of 1,000 exports (HTML, DOCX, PDF), KiB',
    bare: 'of 100',
    goal: 1.3,
    runs: 1,
    ours: () => peak(1000),
    baseline: () => peak(100),
  }
}
