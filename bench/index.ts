import { join } from 'node:path'
import { findAppFolders } from '#platform/app-folders'
import { findChromium } from '#platform/chromium-finder'
import { compare, describeOutcome } from './comparison'
import { demoBench } from './demo-bench'
import { editorBench } from './editor-bench'
import { libraryBench } from './library-bench'

const { root, library } = findAppFolders()
const browser = await findChromium()
if (!browser.ok) throw new Error('no Chrome, Chromium or Edge: set CLAUSEBOOK_BROWSER')

const benches = {
  demo: async () => demoBench(root, browser.value),
  editor: () => editorBench(root, join(root, 'out', 'bench')),
  library: () => libraryBench(library),
}

/** Which to run: the names given, or all of them. */
const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stdout.write(`${describeOutcome(await compare(await bench()))}\n`)
}
