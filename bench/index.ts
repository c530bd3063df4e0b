import { join } from 'node:path'
import { findAppFolders } from '#platform/app-folders'
import { findChromium } from '#platform/chromium-finder'
import { type Comparison, compare, describeOutcome } from './comparison'
import { demoBench } from './demo-bench'
import { editorBench } from './editor-bench'
import { exportBenches, memoryBench } from './export-bench'
import { libraryBench } from './library-bench'
import { openingBenches, typingBenches } from './policy-bench'

const { root, library } = findAppFolders()
const browser = await findChromium()
if (!browser.ok) throw new Error('no Chrome, Chromium or Edge: set CLAUSEBOOK_BROWSER')

const scratch = join(root, 'out', 'bench')

const benches: Record<string, () => Promise<Comparison[]>> = {
  demo: async () => [demoBench(root, browser.value)],
  editor: async () => [await editorBench(root, scratch)],
  typing: () => typingBenches(root, scratch),
  opening: () => openingBenches(root, scratch),
  library: async () => [await libraryBench(library)],
  export: () => exportBenches(browser.value),
  memory: async () => [memoryBench(root)],
}

/** Which to run: the names given, or all of them. */
const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const comparison of await bench()) process.stdout.write(`${describeOutcome(await compare(comparison))}\n`)
}
// The printers' browsers would keep the program waiting.
process.exit()
