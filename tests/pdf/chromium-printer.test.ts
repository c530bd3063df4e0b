import { mkdtempSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { afterAll, expect, test, vi } from 'vitest'
import { createCancellation } from '#app/cancellation'
import { fontsFor } from '#core/export/fonts'
import { headingsOf } from '#core/export/heading-text'
import { writeHtml } from '#core/export/html/write-html'
import { finishPdf } from '#core/export/pdf/finish-pdf'
import { printablePublication } from '#core/export/pdf/printable-publication'
import { type Language, languages } from '#core/language'
import { findChromium } from '#platform/chromium-finder'
import { createChromiumPrinter } from '#platform/chromium-printer'
import { readFont } from '#platform/font-reader'
import { samplePublication } from '#tests/support/sample-resolved-policy'

// Profiles are counted below: this file's temporary folder is its own.
const temporary = mkdtempSync(join(tmpdir(), 'clausebook-printer-'))
vi.stubEnv(process.platform === 'win32' ? 'TEMP' : 'TMPDIR', temporary)

const printer = createChromiumPrinter(findChromium)
afterAll(async () => {
  await printer.close()
  vi.unstubAllEnvs()
  await rm(temporary, { recursive: true })
})

const pageOf = async (language: Language): Promise<string> => {
  const publication = printablePublication(samplePublication(language))
  const fonts = await Promise.all(
    fontsFor(publication).map(async (face) => ({ ...face, bytes: await readFont(face.name) })),
  )
  return writeHtml(publication, fonts, 'paper')
}

const print = async (html: string): Promise<Uint8Array> => {
  const printed = await printer.print(html)
  if (!printed.ok) throw new Error(JSON.stringify(printed.error))
  return printed.value
}

const outlineTitles = (entry: PDFDict | undefined): string[] =>
  entry
    ? [
        entry.lookup(PDFName.of('Title'), PDFHexString).decodeText(),
        ...outlineTitles(entry.lookupMaybe(PDFName.of('First'), PDFDict)),
        ...outlineTitles(entry.lookupMaybe(PDFName.of('Next'), PDFDict)),
      ]
    : []

const simple = (body: string): string => `<!doctype html><html lang="en"><title>t</title><body>${body}`

test.each(languages)('a policy becomes a tagged A4 document with its own outline: %s', async (language) => {
  const publication = samplePublication(language)
  const pdf = await finishPdf(await print(await pageOf(language)), publication)
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  expect(document.getLanguage()).toBe(language)
  expect(document.getPageCount()).toBe(3)
  const { width, height } = document.getPage(0).getSize()
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
  expect(document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true')
  const outline = document.catalog.lookup(PDFName.of('Outlines'), PDFDict)
  expect(outlineTitles(outline.lookup(PDFName.of('First'), PDFDict))).toEqual(headingsOf(publication))
})

test.each(languages)('printed again, after other pages, it has the same bytes: %s', async (language) => {
  const html = await pageOf(language)
  const publication = samplePublication(language)
  const [one, other] = await Promise.all([print(html), print(html)])
  const third = await print(html)
  const finished = await Promise.all([one, other, third].map((bytes) => finishPdf(bytes, publication)))
  expect(finished[1]).toEqual(finished[0])
  expect(finished[2]).toEqual(finished[0])
})

test('what one page forbids itself, the next one on the same tab may have', async () => {
  const imageOn = (policy: string): string =>
    `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>t</title>
     <body><img alt="" width="9" height="9" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><path d='M0 0h1v1z'/></svg>">`
  const allowed = imageOn("default-src 'none'; img-src data:")
  const sizeOf = async (html: string): Promise<number> => (await print(html)).length
  const [before] = await Promise.all([sizeOf(allowed), sizeOf(allowed)])
  await Promise.all([print(imageOn("default-src 'none'")), print(imageOn("default-src 'none'"))])
  expect(await Promise.all([sizeOf(allowed), sizeOf(allowed)])).toEqual([before, before])
})

test('a page reaches nobody and runs nothing', async () => {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await print(
    simple(`<img src="${origin}/img"><link rel="stylesheet" href="${origin}/css"><iframe src="${origin}/frame"></iframe>
      <script>fetch('${origin}/fetch'); document.title = 'ran'</script><script src="${origin}/js"></script>`),
  )
  await new Promise((resolve) => server.close(resolve))
  expect(requests).toEqual([])
})

test('a print that is cancelled ends at once, and the next one works', async () => {
  const { signal, cancel } = createCancellation()
  const long = simple('<p>words</p>'.repeat(60_000))
  const started = performance.now()
  const printing = printer.print(long, signal)
  setTimeout(cancel, 100)
  expect(await printing).toEqual({ ok: false, error: { code: 'cancelled', details: {} } })
  expect(performance.now() - started).toBeLessThan(2_000)
  expect(await printer.print(long, signal)).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect((await print(simple('after'))).length).toBeGreaterThan(0)
})

test('many at once wait for the two pages', async () => {
  const printed = await Promise.all(Array.from({ length: 9 }, (_, index) => print(simple(`<h1>${index}</h1>`))))
  expect(printed.every((bytes) => Buffer.from(bytes.slice(0, 5)).toString() === '%PDF-')).toBe(true)
})

test('no browser is told as it is, and looked for again the next time', async () => {
  let searches = 0
  const none = createChromiumPrinter(async () => {
    searches += 1
    return { ok: false, error: { code: 'browserMissing', details: {} } }
  })
  expect(await none.print('')).toMatchObject({ ok: false, error: { code: 'browserMissing' } })
  expect(await none.print('')).toMatchObject({ ok: false, error: { code: 'browserMissing' } })
  expect(searches).toBe(2)
})

test('a program that is no browser is a failed print', async () => {
  const broken = createChromiumPrinter(async () => ({
    ok: true,
    value: { path: process.execPath, hasWindow: true, env: {} },
  }))
  expect(await broken.print('')).toMatchObject({ ok: false, error: { code: 'printFailed' } })
})

test('a closed printer prints nothing and leaves no profile behind', async () => {
  const before = await profiles()
  const other = createChromiumPrinter(findChromium)
  expect((await other.print(simple('x'))).ok).toBe(true)
  expect((await profiles()).length).toBe(before.length + 1)
  await other.close()
  expect(await profiles()).toEqual(before)
  expect(await other.print(simple('x'))).toMatchObject({ ok: false, error: { code: 'cancelled' } })
})

/** A program that notes its process id for each start, one a line, and then becomes the browser. */
const notedBrowser = async (folder: string): Promise<{ path: string; starts: () => Promise<number[]> }> => {
  const real = await findChromium()
  if (!real.ok) throw new Error(real.error.code)
  const path = join(folder, 'browser')
  const notes = join(folder, 'starts')
  await writeFile(notes, '')
  await writeFile(path, `#!/bin/sh\necho $$ >> '${notes}'\nexec '${real.value.path}' "$@"\n`)
  await chmod(path, 0o700)
  return { path, starts: async () => (await readFile(notes, 'utf8')).trim().split('\n').map(Number) }
}

test.skipIf(process.platform === 'win32')('a browser that is killed (POSIX only) is started once again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-killed-'))
  const before = await profiles()
  const browser = await notedBrowser(folder)
  const fragile = createChromiumPrinter(async () => ({
    ok: true,
    value: { path: browser.path, hasWindow: true, env: {} },
  }))
  const kill = async () => process.kill((await browser.starts()).at(-1) ?? Number.NaN, 'SIGKILL')
  try {
    expect((await fragile.print(simple('first'))).ok).toBe(true)
    const printing = fragile.print(simple('<p>words</p>'.repeat(6_000)))
    setTimeout(kill, 200)
    expect((await printing).ok).toBe(true)
    expect(await browser.starts()).toHaveLength(2)

    const doomed = fragile.print(simple('<p>words</p>'.repeat(60_000)))
    const killing = setInterval(() => kill().catch(() => undefined), 300)
    expect(await doomed).toMatchObject({ ok: false, error: { code: 'printFailed' } })
    clearInterval(killing)
    expect((await fragile.print(simple('last'))).ok).toBe(true)
  } finally {
    await fragile.close()
    expect(await profiles()).toEqual(before)
    await rm(folder, { recursive: true })
  }
})

const profiles = async (): Promise<string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('clausebook-print-')).map((name) => join(tmpdir(), name))
