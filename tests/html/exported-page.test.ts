import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fontsFor } from '#core/export/fonts'
import { headingsOf } from '#core/export/heading-text'
import { writeBare, writeFragment } from '#core/export/html/write-fragment'
import { writeHtml } from '#core/export/html/write-html'
import { languages } from '#core/language'
import type { Publication } from '#core/resolve/publication'
import { findChromium } from '#platform/chromium-finder'
import { readFont } from '#platform/font-reader'
import { examplePublication } from '#tests/support/example-policy'
import { checkHtml, hasHtmlChecker } from '#tests/support/html-checker'
import { policyLines, squeezed } from '#tests/support/policy-text'
import { sampleBrand, sampleLogo } from '#tests/support/sample-brand'
import {
  publicationOf,
  samplePublication,
  sampleResolvedPolicy,
  sampleTogether,
} from '#tests/support/sample-resolved-policy'

const pageOf = async (publication: Publication): Promise<string> => {
  const fonts = await Promise.all(
    fontsFor(publication).map(async (face) => ({ ...face, bytes: await readFont(face.name) })),
  )
  return writeHtml(publication, fonts)
}

/** A page of somebody else, with styles of its own, that a fragment is pasted into. */
const shopPage = (fragment: string, look = 'color: #333333; background: #ffffff'): string =>
  `<!doctype html><html lang="en"><head><title>Shop</title><style>body { font: 16px/1.4 Georgia, serif; ${look} }
a { color: inherit; } h2 { text-transform: uppercase; } table { border: 3px solid; } li { margin: 7px; }</style></head>
<body><main><h1>Privacy</h1><div id="own"><h2>Ours</h2><h3>Own</h3><p class="head">A <a href="#own">link</a>,
<strong>bold</strong>, <em>slanted</em> <code>code</code></p><ul class="contents"><li>one</li></ul><ol><li>two</li></ol>
<blockquote><p class="missing">three</p></blockquote><table><tr><th>four</th><td class="number">five</td></tr></table></div>
${fragment}</main></body></html>`

const branded = (): Publication =>
  examplePublication('online-shop', ['fa'], {
    layout: { numbering: 'parts', version: '2.1' },
    brand: sampleBrand,
    logo: sampleLogo(),
  })
const together = (): Publication => sampleTogether('pl', 'fa', 'en')

/** Whole pages of every kind, by their names. */
const pages: Record<string, () => string | Promise<string>> = {
  en: () => pageOf(samplePublication('en')),
  fa: () => pageOf(samplePublication('fa')),
  pl: () => pageOf(samplePublication('pl')),
  'without contents list': () => pageOf(samplePublication('pl', { contents: false, fonts: 'system' })),
  'serif sample in a brand': () => pageOf(publicationOf([sampleResolvedPolicy('fa')], {}, sampleBrand, sampleLogo())),
  'parts in a brand': () => pageOf(branded()),
  'several languages': () => pageOf(together()),
  'fragment in a light page': () => shopPage(writeFragment(samplePublication('fa'))),
  'fragment in a dark page': () =>
    shopPage(writeFragment(samplePublication('pl')), 'color: #dddddd; background: #181818'),
  'fragment of several languages': () => shopPage(writeFragment(together())),
  'bare in a page': () => shopPage(writeBare(samplePublication('pl')), 'overflow-wrap: anywhere'),
}

let browser: Browser
let page: Page
let folder: string
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
    if (!/^data:(font|image)\//.test(request.url())) requests.push(request.url())
  })
  folder = mkdtempSync(join(tmpdir(), 'clausebook-pages-'))
  for (const [name, html] of Object.entries(pages)) writeFileSync(fileOf(name), await html())
})
afterAll(async () => {
  await browser?.close()
  if (folder) rmSync(folder, { recursive: true })
})

const fileOf = (name: string): string => join(folder, `${name}.html`)

const open = async (name: string, anchor = ''): Promise<void> => {
  // A mere change of the anchor would not load the page anew.
  await page.goto('about:blank')
  requests.length = 0
  await page.goto(pathToFileURL(fileOf(name)).href + anchor)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

const violations = async (): Promise<string[]> => {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}

describe.each(Object.keys(pages))('the page in a browser: %s', (name) => {
  test('nothing is asked of anyone', async () => {
    await open(name)
    expect(requests).toEqual([pathToFileURL(fileOf(name)).href])
  })

  test('links lead to places in it, and no place is there twice', async () => {
    const [anchors, ids] = await page.evaluate(() => [
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map(({ hash }) => hash.slice(1)),
      [...document.querySelectorAll('[id]')].map(({ id }) => id),
    ])
    expect(anchors?.filter((anchor) => !ids?.includes(anchor))).toEqual([])
    expect(ids?.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('headings step down one level at a time', async () => {
    const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (headings) =>
      headings.map(({ tagName }) => Number(tagName[1])),
    )
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1)
  })

  test.each(['light', 'dark'])('axe finds nothing to complain about: %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    expect(await violations()).toEqual([])
  })

  // 320 by 256 is a window of 1280 by 1024 enlarged to 400 %.
  test.each([
    [360, 740],
    [320, 256],
  ])('nothing sticks out of a window of %i by %i pixels', async (width, height) => {
    await page.setViewport({ width, height })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await page.setViewport({ width: 1280, height: 900 })
  })
})

test.each(languages)('every word is in it, in order: %s', async (language) => {
  const policy = sampleResolvedPolicy(language)
  await open(language)
  const text = await page.$eval('main', (main) => main.textContent)
  expect(squeezed(text)).toBe(squeezed(policyLines(policy).join('')))
  const contents = await page.$$eval('.contents a', (links) => links.map((link) => link.getAttribute('href')))
  expect(contents).toEqual(policy.sections.map(({ anchor }) => `#${anchor}`))
})

test.each([
  ['parts in a brand', branded],
  ['several languages', together],
  ['fragment of several languages', together],
])('every word of every language is in it, in order, and every heading: %s', async (name, publication) => {
  await open(name)
  const texts = await page.$$eval('.policy .text', (all) => all.map(({ textContent }) => textContent))
  expect(texts.map(squeezed)).toEqual(publication().policies.map((policy) => squeezed(policyLines(policy).join(''))))
  const headings = await page.$$eval('.policy :is(h1, h2, h3, h4, h5, h6)', (all) =>
    all.map(({ textContent }) => textContent),
  )
  expect(headings.map(squeezed)).toEqual(headingsOf(publication()).map(squeezed))
})

test('the policy of the page lets its logo be seen', async () => {
  await open('parts in a brand')
  expect(await page.$eval('img', (image) => image.naturalWidth)).toBe(120)
})

const shownLanguages = (): Promise<string[]> =>
  page.$$eval('.policy', (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('lang') ?? ''),
  )

test.each(['several languages', 'fragment of several languages'])(
  'links switch the language without a script, and paper has all: %s',
  async (name) => {
    await page.setJavaScriptEnabled(false)
    await open(name)
    expect(await shownLanguages()).toEqual(['pl'])
    await page.click(".policy[lang='pl'] .languages a[hreflang='fa']")
    expect(await shownLanguages()).toEqual(['fa'])
    await page.click(".policy[lang='fa'] .contents li:nth-child(2) > a")
    expect(await shownLanguages()).toEqual(['fa'])
    const section = together().policies[2]?.sections.at(-1)?.anchor
    await open(name, `#${section}`)
    expect(await shownLanguages()).toEqual(['en'])
    await page.emulateMediaType('print')
    expect(await shownLanguages()).toEqual(['pl', 'fa', 'en'])
    await page.emulateMediaType('screen')
    await page.setJavaScriptEnabled(true)
  },
)

test('the skip link comes first and leads to the text in the language that is shown', async () => {
  for (const name of ['pl', 'several languages']) {
    await open(name)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.$eval(':target', ({ className }) => className)).toBe('text')
  }
  expect(await shownLanguages()).toEqual(['pl'])
})

test('a fragment leaves what stands around it as it was', async () => {
  const stylesAround = async (html: string): Promise<string[]> => {
    await page.setContent(html)
    return page.$$eval('body, h1, #own, #own *', (elements) =>
      elements.flatMap((element) => {
        const style = getComputedStyle(element)
        // The body grows with what is in it.
        return element === document.body
          ? [style.font, style.color, style.backgroundColor]
          : [...style].map((name) => `${element.tagName} ${name}: ${style.getPropertyValue(name)}`)
      }),
    )
  }
  const before = await stylesAround(shopPage(''))
  expect(before.length).toBeGreaterThan(1000)
  expect(await stylesAround(shopPage(writeFragment(together())))).toEqual(before)
})

test('a Latin phrase with a bold word in it reads from left to right in Persian', async () => {
  await open('fa')
  const [hetzner, online] = await page.$$eval('bdi strong, strong bdi, strong em', (elements) =>
    elements
      .filter(({ textContent }) => /^Hetzner Online GmbH$|^Online GmbH$/.test(textContent ?? ''))
      .map((element) => element.getBoundingClientRect().left),
  )
  expect(hetzner).toBeLessThan(online ?? 0)
})

test('a voice reads words of the other script in a language of theirs', async () => {
  await open('fa')
  const latin = await page.$$eval("main bdi[dir='ltr']", (all) =>
    all.map(({ lang, textContent }) => [textContent, lang]),
  )
  const named = latin.filter(([text]) => /\p{L}/u.test(text ?? ''))
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter(([, lang]) => lang !== 'en')).toEqual([])
})

test.skipIf(!hasHtmlChecker)('the Nu HTML checker (needs Java) has no error or warning', () => {
  expect(checkHtml(Object.keys(pages).map(fileOf))).toEqual([])
})
