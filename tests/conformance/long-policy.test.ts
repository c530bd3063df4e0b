import { afterAll, expect, test } from 'vitest'
import { exportFormats } from '#contract/export-format'
import { scratchFolder, writeCases } from '#tests/conformance/written-cases'
import { sizedPublication } from '#tests/support/sized-publication'
import { wordsOf } from '#tests/support/words'

const scratch = scratchFolder()
afterAll(scratch.remove)

test('a policy of 100,000 words is written in every format', async () => {
  const publication = sizedPublication('pl', 100_000)
  expect(wordsOf(publication).length).toBeGreaterThanOrEqual(100_000)
  const [written] = await writeCases(scratch.folder, [{ name: 'long', publication: () => publication }])
  for (const format of exportFormats) expect(written?.files[format].bytes.length, format).toBeGreaterThan(100_000)
}, 600_000)
