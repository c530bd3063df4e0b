import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDocx } from '#core/export/docx/write-docx'
import { numberings } from '#core/policy/layout'
import type { Publication } from '#core/resolve/publication'
import { wordsOfDocx } from '#tests/support/docx-lines'
import { threeLanguages } from '#tests/support/docx-samples'
import { examplePublication } from '#tests/support/example-policy'
import { samplePublication } from '#tests/support/sample-resolved-policy'

/** Whether LibreOffice and Poppler are here. In CI they must be, so that these checks fail and are not skipped. */
const canConvert =
  process.env.CI !== undefined ||
  (spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0)

/** A publication without the sections that have these labels, as if they were not translated. */
const without = (publication: Publication, ...labels: string[]): Publication => {
  const [policy] = publication.policies
  return {
    ...publication,
    policies: [{ ...policy, sections: policy.sections.filter(({ label }) => !labels.includes(label)) }],
  }
}

const example = (language: 'en' | 'fa' | 'pl', numbering: (typeof numberings)[number]) =>
  examplePublication('online-shop', [language], { layout: { numbering, version: '2.1' } })

const publications: Record<string, Publication> = {
  'sample-en': samplePublication('en'),
  'sample-fa': samplePublication('fa'),
  'sample-pl': samplePublication('pl'),
  'three-languages': threeLanguages('pl'),
  ...Object.fromEntries(numberings.map((numbering) => [`pl-${numbering}`, example('pl', numbering)])),
  ...Object.fromEntries(numberings.map((numbering) => [`fa-${numbering}`, example('fa', numbering)])),
  'sections-left-out': without(samplePublication('en'), '1.', '4.'),
  'sections-of-parts-left-out': without(example('en', 'parts'), '1.1', '2.2', '2.3', '2.6', '4.1', '7.10'),
  'three-real-ones': examplePublication('online-shop', ['fa', 'en', 'pl'], { layout: { numbering: 'parts' } }),
}

describe.skipIf(!canConvert)('what LibreOffice shows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-soffice-'))

  const convert = (to: string, names: string[]): void => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const files = names.map((name) => join(folder, `${name}.docx`))
    const { status, stderr } = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`LibreOffice cannot convert: ${stderr}`)
  }

  beforeAll(async () => {
    for (const [name, publication] of Object.entries(publications)) {
      writeFileSync(join(folder, `${name}.docx`), await writeDocx(publication))
    }
    convert('txt:Text (encoded):UTF8', Object.keys(publications))
    convert('pdf', ['sample-fa'])
  }, 240_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(Object.entries(publications))('is every word and number in order: %s', (name, publication) => {
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
    const { expected, found } = wordsOfDocx(publication, 'counts', text)
    expect(found).toEqual(expected)
  })

  test('in Persian stands at the right: numbers and bullets before texts, and the first column of a table', () => {
    const { stdout } = spawnSync('pdftotext', ['-bbox', join(folder, 'sample-fa.pdf'), '-'], { encoding: 'utf8' })
    const words = stdout.split('<page ').flatMap((part, page) =>
      [...part.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g)].map(
        ([, left, top, right, text = '']) => ({
          page,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          text,
        }),
      ),
    )
    type Word = (typeof words)[number]
    const paperWidth = Number(stdout.match(/<page width="([\d.]+)"/)?.[1])
    const lineOf = ({ page, top }: Word) => words.filter((word) => word.page === page && Math.abs(word.top - top) < 2)
    const isMarker = ({ text }: Word) => text === '•' || /^[۱-۹]$/.test(text)
    const markers = words.filter((word) => isMarker(word) && word.right > paperWidth - 75)
    expect(markers.filter(({ text }) => text === '•')).toHaveLength(3)
    expect(markers.filter(({ text }) => text !== '•').length).toBeGreaterThanOrEqual(12)
    for (const marker of markers) {
      const others = lineOf(marker).filter((word) => word !== marker && !/^[.]+$/.test(word.text))
      expect(others.length).toBeGreaterThan(0)
      expect(others.filter((word) => word.right > marker.left)).toEqual([])
    }
    // Poppler gives right-to-left words as they are seen, from the left.
    const seen = (text: string) => [...text].reverse().join('')
    const header = words.find((word) => word.text === seen('هدف'))
    if (!header) throw new Error('no header row')
    const columns = ['کوکی', 'هدف', 'نگهداری'].map((text) => lineOf(header).find((word) => word.text === seen(text)))
    const [first = 0, second = 0, third = 0] = columns.map((word) => word?.right)
    expect(first).toBeGreaterThan(paperWidth - 90)
    expect(first).toBeGreaterThan(second)
    expect(second).toBeGreaterThan(third)
    expect(third).toBeGreaterThan(0)
  })
})
