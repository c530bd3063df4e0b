import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '#core/language'
import { structureOfDocx, structureOfHtml, structureOfPdf } from '#tests/conformance/structure-of'
import { scratchFolder, type WrittenCase, writeCases } from '#tests/conformance/written-cases'
import { samplePublication } from '#tests/support/sample-resolved-policy'

const scratch = scratchFolder()
afterAll(scratch.remove)

let written: WrittenCase[]
beforeAll(async () => {
  const cases = languages.map((name) => ({ name, publication: () => samplePublication(name) }))
  written = await writeCases(scratch.folder, cases)
})

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** After a change that is meant: `npm run golden` writes the files anew; read what `git diff` says of them. */
test.each(languages)('the structure of every format is the one that was read and approved: %s', async (name) => {
  const files = written.find((item) => item.name === name)?.files
  if (files === undefined) throw new Error(`no ${name}`)
  const golden = (format: string): string => `./golden/${name}.${format}.txt`
  for (const format of ['html', 'fragment', 'bare'] as const) {
    await expect(structureOfHtml(decode(files[format].bytes))).toMatchFileSnapshot(golden(format))
  }
  await expect(structureOfDocx(files.docx.bytes)).toMatchFileSnapshot(golden('docx'))
  await expect(await structureOfPdf(files.pdf.bytes)).toMatchFileSnapshot(golden('pdf'))
  await expect(decode(files.md.bytes)).toMatchFileSnapshot(golden('md'))
  await expect(decode(files.txt.bytes)).toMatchFileSnapshot(golden('txt'))
})
