// Exports as many policies as its argument says, in three formats each, and prints the most memory (KiB) it took.

import { createWriters } from '#app/writers'
import { createSystemDesktop } from '#browser-shell/system-desktop'
import { findChromium } from '#platform/chromium-finder'
import { createChromiumPrinter } from '#platform/chromium-printer'
import { createNodePorts } from '#platform/node-ports'
import { benchPublications } from './bench-publications'

const ports = createNodePorts({ printer: createChromiumPrinter(findChromium), desktop: createSystemDesktop() })
const publications = benchPublications(20, 3200)
for (let done = 0; done < Number(process.argv[2]); done += 1) {
  const publication = publications[done % publications.length]
  if (publication === undefined) throw new Error('no policy to export')
  const writers = createWriters(ports, publication)
  await writers.html()
  await writers.docx()
  const printed = await writers.pdf()
  if (!printed.ok) throw new Error(printed.error.code)
}
await ports.printer.close()
process.stdout.write(`${process.resourceUsage().maxRSS}\n`)
