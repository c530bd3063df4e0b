import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { createWriters } from '#app/writers'
import { exportFormats } from '#contract/export-format'
import { type Language, languages } from '#core/language'
import { settleLayout } from '#core/policy/layout'
import type { Policy } from '#core/policy/policy'
import { resolvePublication } from '#core/resolve/resolve-publication'
import { findChromium } from '#platform/chromium-finder'
import { createChromiumPrinter } from '#platform/chromium-printer'
import { expectValue, testPorts } from '#tests/fault/test-ports'
import { clauseLibrary } from '#tests/support/clause-library'
import { exampleClient, examplePolicy } from '#tests/support/example-policy'
import { hasPdfText, textOfPdf } from '#tests/support/text-of-pdf'

const printer = createChromiumPrinter(findChromium)
afterAll(() => printer.close())

const { factModel, categories } = clauseLibrary()
const client = exampleClient('online-shop')

/** One word of each script, which no policy has. */
const latin = 'Zanotowane'
const persian = 'یادسپاری'

const noted: Policy = (() => {
  const policy = examplePolicy('online-shop')
  const note = { author: 'Notariusz', date: '2026-11-28T05:49:04.616Z', resolved: false }
  const notes = [
    { id: 'a', ...note, text: `${latin}: ask.` },
    { id: 'b', ...note, text: persian },
  ]
  return {
    ...policy,
    sections: policy.sections.map((section, index) => (index === 1 ? { ...section, notes } : section)),
  }
})()

/** All that a file of each format says, where it may say something. */
async function written(chosen: readonly [Language, ...Language[]], notes: boolean) {
  const publication = resolvePublication({
    ...{ policy: noted, clientFacts: client.facts, factModel, categories, notes },
    ...{ languages: chosen, layout: settleLayout(), brand: {}, logo: null },
  })
  const writers = createWriters(testPorts({ printer }), publication)
  const inside = (docx: Uint8Array) =>
    Object.values(unzipSync(docx))
      .map((part) => new TextDecoder().decode(part))
      .join('\n')
  const text: Record<string, string> = {
    docx: inside(await writers.docx()),
    pdf: textOfPdf(expectValue(await writers.pdf())),
  }
  for (const format of ['html', 'fragment', 'bare', 'md', 'txt'] as const) text[format] = await writers[format]()
  return Object.entries(text)
}

const everyFormat = [...exportFormats].sort()

test.skipIf(!hasPdfText)('as a rule no format says anything of a note (needs Poppler)', async () => {
  const files = await written(languages, false)
  expect(files.map(([format]) => format).sort()).toEqual(everyFormat)
  for (const [format, text] of files) {
    expect({ format, found: text.match(new RegExp(`${latin}|${persian}|Notariusz`)) }).toEqual({ format, found: null })
  }
})

test.skipIf(!hasPdfText).each(languages)(
  'asked for, every format shows them in both directions: %s (needs Poppler)',
  async (language) => {
    for (const [format, text] of await written([language], true)) {
      const found = [latin, persian, 'Notariusz'].filter((word) => text.includes(word))
      expect({ format, found }).toEqual({ format, found: [latin, persian, 'Notariusz'] })
    }
  },
  60_000,
)
