import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { findChromium } from '#platform/chromium-finder'
import { phraseKinds } from '#tests/pdf/persian-phrases'
import { missingPhrases, phrasePublication } from '#tests/pdf/phrase-publication'
import { type Reader, readers } from '#tests/pdf/readers'
import { printPublications } from '#tests/support/print-publication'
import { hasPdfText } from '#tests/support/text-of-pdf'

const page = new URL('../../docs/pdf-text.md', import.meta.url)
const marks = ['<!-- measured -->', '<!-- /measured -->'] as const

type Missing = Record<Reader, string[][]>

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The part of docs/pdf-text.md that says what each reader copies rightly. */
function measured(missing: Missing): string {
  const names = Object.keys(missing) as Reader[]
  const counts = (index: number, total: number): string[] =>
    names.map((reader) => String(total - (missing[reader][index]?.length ?? 0)))
  const rows = phraseKinds.map(({ name, phrases }, index) =>
    row([name, String(phrases.length), ...counts(index, phrases.length)]),
  )
  const total = phraseKinds.flatMap(({ phrases }) => phrases).length
  const totals = names.map((reader) => String(total - missing[reader].flat().length))
  // Those of pdf.js are most of them.
  const lists = (['Poppler', 'PDFium'] as const).map((reader) => {
    const phrases = missing[reader].flat()
    return `${reader}:${phrases.length === 0 ? ' none.' : `\n\n${phrases.map((phrase) => `- ${phrase}`).join('\n')}`}`
  })
  return [
    marks[0],
    '',
    row(['Phrases', 'Number', ...names]),
    row(['---', '---:', ...names.map(() => '---:')]),
    ...rows,
    row(['**All**', String(total), ...totals]),
    '',
    '### Phrases that do not come out right',
    '',
    lists.join('\n\n'),
    '',
    marks[1],
  ].join('\n')
}

test.skipIf(!hasPdfText)(
  'Persian phrases come out of the PDF as docs/pdf-text.md says (needs Poppler; UPDATE_DOCS=1 writes it anew)',
  async () => {
    const [pdf] = await printPublications(findChromium, [phrasePublication(phraseKinds)])
    if (pdf === undefined) throw new Error('nothing was printed')
    const missingIn = async (reader: Reader) => missingPhrases(await readers[reader](pdf), phraseKinds)
    const missing: Missing = {
      Poppler: await missingIn('Poppler'),
      PDFium: await missingIn('PDFium'),
      'pdf.js': await missingIn('pdf.js'),
    }
    const said = await readFile(page, 'utf8')
    const [before = '', rest = ''] = said.split(marks[0])
    const after = rest.split(marks[1])[1] ?? ''
    const real = `${before}${measured(missing)}${after}`
    if (process.env.UPDATE_DOCS === '1') await writeFile(page, real)
    else expect(said).toBe(real)
    expect(missing.Poppler.flat()).toEqual([])
  },
)

test('there are at least 200 phrases, each once', () => {
  const all = phraseKinds.flatMap(({ phrases }) => phrases)
  expect(all.length).toBeGreaterThanOrEqual(200)
  expect(new Set(all).size).toBe(all.length)
})
