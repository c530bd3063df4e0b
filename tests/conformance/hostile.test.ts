import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { type Browser, launch } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportPolicy, libraryForFile } from '#app/export-policy'
import { exportFormats, extensionOf } from '#contract/export-format'
import { base64 } from '#core/base64'
import type { LogoFile } from '#core/design/brand'
import type { DocumentJson, NodeJson } from '#core/document/document-json'
import { type Language, languages } from '#core/language'
import type { Policy } from '#core/policy/policy'
import { findChromium } from '#platform/chromium-finder'
import { createChromiumPrinter } from '#platform/chromium-printer'
import { scratchFolder } from '#tests/conformance/written-cases'
import { appFolders, expectValue, testPorts } from '#tests/fault/test-ports'
import { docxParts, parseXml } from '#tests/support/docx-parts'
import { exampleClient, examplePolicy } from '#tests/support/example-policy'
import { hasTool, runTool } from '#tests/support/outside-tools'
import { logoFileOf } from '#tests/support/sample-brand'
import { wordsIn } from '#tests/support/words'

const scratch = scratchFolder()
const ports = testPorts({ printer: createChromiumPrinter(findChromium) })
let browser: Browser

beforeAll(async () => {
  const program = await findChromium()
  if (!program.ok) throw new Error('no browser to look at pages with')
  browser = await launch({
    executablePath: program.value.path,
    env: { ...process.env, ...program.value.env },
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
})
afterAll(async () => {
  await browser?.close()
  await ports.printer.close()
  scratch.remove()
})

const hostileName = `</title></style><script>window.hacked = 1</script><img src=x onerror="hacked=1">\u202eevil\u2066`
const longWord = 'x'.repeat(5000)
const hostileTexts = [
  hostileName,
  '</style><style>*{display:none}',
  ']]><w:p/>&#x0;',
  'a\u0000b\u0008c\ud800d\ufffee',
  longWord,
]
/** What a reader must find again of each of them. */
const traces = ['evil', 'display', 'abcde', longWord]

const text = (value: string, href?: string): NodeJson =>
  href === undefined
    ? { type: 'text', text: value }
    : { type: 'text', text: value, marks: [{ type: 'link', attrs: { href } }] }
const paragraph = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const cell = (value: string): NodeJson => ({ type: 'tableCell', content: [paragraph(text(value))] })
const table = (rows: number): NodeJson => ({
  type: 'table',
  content: Array.from({ length: rows }, (_, row) => ({
    type: 'tableRow',
    content: [cell(`row${row}`), cell(`value${row}`)],
  })),
})
const document = (...blocks: NodeJson[]): DocumentJson => ({
  type: 'section',
  content: [{ type: 'sectionTitle', content: [text(hostileName)] }, ...blocks],
})

/** A client folder with a policy of these blocks, exported in every format: each file's bytes, and what was remarked. */
async function exportHostile(name: string, logo: LogoFile, blocks: readonly NodeJson[], wanted: readonly Language[]) {
  const folder = join(scratch.folder, name)
  mkdirSync(folder)
  const { facts, ...client } = exampleClient('online-shop')
  const named = { ...facts, 'business.name': { en: hostileName, fa: hostileName, pl: hostileName } }
  writeFileSync(join(folder, 'client.json'), JSON.stringify({ ...client, facts: named, brand: { logo } }))
  const own = document(...blocks)
  const policy: Policy = {
    ...examplePolicy('online-shop'),
    title: { en: hostileName },
    sections: [{ id: 'own', text: { en: own, fa: own, pl: own } }],
  }
  const policyFile = join(folder, 'hostile.policy.json')
  writeFileSync(policyFile, JSON.stringify(policy))
  const library = libraryForFile(ports, appFolders.library, policyFile)
  const request = { policyFile, formats: exportFormats, languages: wanted, folder: join(folder, 'out') }
  const { remarks } = expectValue(await exportPolicy(ports, library, request))
  const read = (language: Language, format: (typeof exportFormats)[number]): Uint8Array =>
    readFileSync(join(folder, 'out', `hostile.${language}.${extensionOf(format)}`))
  return { remarks, read }
}

type Exported = Awaited<ReturnType<typeof exportHostile>>

const hostileSvg = logoFileOf(`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="40" onload="hacked=1">
<script>hacked=1</script><style>@import url(http://example.com/a.css); .a{fill:url(http://example.com/b)}</style>
<image href="http://example.com/c.png" width="9" height="9"/><use xlink:href="http://example.com/d.svg#e"/>
<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="http://example.com"/></foreignObject>
<a href="javascript:hacked=1"><rect width="30" height="30" fill="#c00"/></a></svg>`)

/** A PNG of 100 megapixels in a few kilobytes: all of it is one colour. */
function hugePng(): LogoFile {
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(10_000, 0)
  header.writeUInt32BE(10_000, 4)
  header.set([1, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const pixels = deflateSync(Buffer.alloc(10_000 * 1251), { level: 9 })
  const file = [signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
  return { type: 'png', data: base64(Buffer.concat(file)) }
}

/** The checksum of a chunk (PNG, annex D). */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

const links = [
  text('script link', 'javascript:hacked=1'),
  text('data link', 'data:text/html,<script>hacked=1</script>'),
  text('file link', 'file:///etc/passwd'),
]

describe('hostile texts, links and an SVG logo with scripts', () => {
  let exported: Exported
  beforeAll(async () => {
    const blocks = hostileTexts.map((value) => paragraph(text(value)))
    exported = await exportHostile('texts', hostileSvg, blocks, languages)
  })

  test('a policy file with unsafe links is not taken', async () => {
    await expect(exportHostile('links', hostileSvg, [paragraph(...links)], ['en'])).rejects.toThrow('invalidDocument')
  })

  test.each(languages)('pages run nothing, ask nobody and show every text: %s', async (language) => {
    for (const format of ['html', 'fragment', 'bare'] as const) {
      const page = await browser.newPage()
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      page.on('dialog', (dialog) => requests.push(dialog.message()))
      await page.setContent(new TextDecoder().decode(exported.read(language, format)))
      expect(await page.evaluate(() => 'hacked' in window), format).toBe(false)
      expect(
        requests.filter((url) => !url.startsWith('data:')),
        format,
      ).toEqual([])
      expect(await page.$$eval('script, iframe, object, [onerror], [onload]', (found) => found.length)).toBe(0)
      const shown = await page.$eval('body', (body) => {
        for (const style of body.querySelectorAll('style')) style.remove()
        return body.textContent
      })
      for (const trace of traces) expect(shown, format).toContain(trace)
      expect(shown).not.toMatch(/[\u202a-\u202e]/)
      await page.close()
    }
  })

  test.each(languages)('the document is well-formed and has every text: %s', (language) => {
    const parts = docxParts(exported.read(language, 'docx'))
    for (const [path, xml] of parts) {
      if (/\.(xml|rels)$/.test(path)) parseXml(xml)
      expect(xml, path).not.toMatch(/javascript:|file:\/\//)
    }
    const content = parts.get('word/document.xml')?.replace(/<[^>]*>/g, '') ?? ''
    for (const trace of traces) expect(content).toContain(trace)
  })

  test.skipIf(!hasTool('qpdf')).each(languages)('the PDF is sound and runs nothing (needs qpdf): %s', (language) => {
    const path = join(scratch.folder, 'texts', 'out', `hostile.${language}.pdf`)
    expect(runTool('qpdf', ['--check', path])).toContain('No syntax or stream')
    expect(runTool('qpdf', ['--qdf', '--object-streams=disable', path, '-'])).not.toMatch(
      /\/(JavaScript|JS|Launch|EmbeddedFile)\b|javascript:/,
    )
  })

  test.skipIf(!hasTool('pdftotext', '-v')).each(languages)('the PDF has every text (needs Poppler): %s', (language) => {
    const shown = runTool('pdftotext', ['-enc', 'UTF-8', '-', '-'], exported.read(language, 'pdf'))
    for (const trace of traces) if (trace !== longWord) expect(shown).toContain(trace)
    // Page numbers stand between the pieces of a word that is longer than a page.
    expect(shown.match(/x{4,}/g)?.join('')).toHaveLength(longWord.length)
  })

  test.each(languages)('Markdown and plain text have every text: %s', (language) => {
    for (const format of ['md', 'txt'] as const) {
      const shown = new TextDecoder().decode(exported.read(language, format))
      for (const trace of traces) expect(shown).toContain(trace)
      expect(shown).not.toMatch(/[\u202a-\u202e]/)
      if (format === 'md') expect(shown).not.toMatch(/(?<!\\)<(script|img|style)/)
    }
  })
})

test('a logo of 100 megapixels and a table of 10,000 rows: the logo is left out and told, the rows are whole', async () => {
  const { remarks, read } = await exportHostile('large', hugePng(), [table(10_000)], ['fa'])
  expect(remarks.map(({ code }) => code)).toEqual(['logoUnusable'])
  for (const format of ['html', 'fragment', 'bare', 'md', 'txt'] as const) {
    const words = new Set(wordsIn(new TextDecoder().decode(read('fa', format))))
    expect(Array.from({ length: 10_000 }, (_, row) => `value${row}`).filter((word) => !words.has(word))).toEqual([])
  }
  expect(
    docxParts(read('fa', 'docx'))
      .get('word/document.xml')
      ?.match(/value\d+/g),
  ).toHaveLength(10_000)
  expect(read('fa', 'pdf').subarray(0, 5).toString()).toBe('%PDF-')
  if (!hasTool('pdftotext', '-v')) return
  const copied = runTool('pdftotext', ['-enc', 'UTF-8', '-', '-'], read('fa', 'pdf'))
  expect(copied.match(/value\d+/g)).toHaveLength(10_000)
}, 300_000)
