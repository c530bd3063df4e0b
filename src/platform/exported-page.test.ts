import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import axe from 'axe-core'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fontsFor } from '#core/export/fonts'
import { writeHtml } from '#core/export/html/write-html'
import { type Language, languages } from '#core/language'
import { findChromium } from '#platform/chromium-finder'
import { readFont } from '#platform/font-reader'
import { policyLines, squeezed } from '#tests/support/policy-text'
import { sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

const require = createRequire(import.meta.url)

const pageOf = async (language: Language): Promise<string> => {
  const fonts = await Promise.all(
    fontsFor(language).map(async (face) => ({ ...face, bytes: await readFont(face.name) })),
  )
  return writeHtml(sampleResolvedPolicy(language), fonts)
}

let browser: Browser
let page: Page
const requests: string[] = []

beforeAll(async () => {
  const program = await findChromium()
  if (!program.ok) throw new Error('no browser to look at pages with')
  browser = await launch({
    executablePath: program.value.path,
    env: { ...process.env, ...program.value.env },
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  page = await browser.newPage()
  page.on('request', (request) => {
    if (!request.url().startsWith('data:font/')) requests.push(request.url())
  })
})
afterAll(() => browser?.close())

describe.each(languages)('the page in a browser: %s', (language) => {
  const policy = sampleResolvedPolicy(language)

  test('every word is in it, in order, and nothing is asked of anyone', async () => {
    requests.length = 0
    await page.setContent(await pageOf(language))
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const text = await page.$eval('main', (main) => main.textContent)
    expect(squeezed(text)).toBe(squeezed(policyLines(policy).join('')))
    const contents = await page.$$eval('nav a', (links) => links.map((link) => link.getAttribute('href')))
    expect(contents).toEqual(policy.sections.map(({ anchor }) => `#${anchor}`))
    for (const href of contents) expect(await page.$(String(href))).not.toBeNull()
    expect(requests).toEqual([])
  })

  test('headings step down one level at a time', async () => {
    const levels = await page.$$eval('h1, h2, h3, h4', (headings) => headings.map(({ tagName }) => Number(tagName[1])))
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1)
  })

  test.each(['light', 'dark'])('axe finds nothing to complain about: %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async () => {
      const found = await (globalThis as unknown as { axe: typeof axe }).axe.run()
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    })
    expect(violations).toEqual([])
  })

  test('nothing sticks out of a window 320 pixels wide', async () => {
    await page.setViewport({ width: 320, height: 600 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.setViewport({ width: 1280, height: 900 })
  })
})

test('a Latin phrase with a bold word in it reads from left to right in Persian', async () => {
  await page.setContent(await pageOf('fa'))
  const [hetzner, online] = await page.$$eval('bdi strong, strong bdi, strong em', (elements) =>
    elements
      .filter(({ textContent }) => /^Hetzner Online GmbH$|^Online GmbH$/.test(textContent ?? ''))
      .map((element) => element.getBoundingClientRect().left),
  )
  expect(hetzner).toBeLessThan(online ?? 0)
})

// In CI Java is there, or the check has to fail.
const hasJava = process.env.CI !== undefined || spawnSync('java', ['-version']).status === 0

test.skipIf(!hasJava).each(languages)(
  'the Nu HTML checker (needs Java) has no error or warning: %s',
  async (language) => {
    const jar = join(dirname(require.resolve('vnu-jar/package.json')), 'build', 'dist', 'vnu.jar')
    const checked = spawnSync('java', ['-jar', jar, '--format', 'json', '-'], {
      input: await pageOf(language),
      encoding: 'utf8',
    })
    expect(checked.error).toBeUndefined()
    expect(JSON.parse(checked.stderr)).toMatchObject({ messages: [] })
  },
)
