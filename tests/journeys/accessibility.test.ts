import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { walkMainScreens } from '#tests/journeys/main-screens'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'

let testWindow: TestWindow
let axe: string

beforeAll(async () => {
  axe = await readFile(join(process.cwd(), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')
  testWindow = await openWindow()
})
afterAll(() => testWindow.dispose())

/** What axe finds on the page as it stands: rule and element. What a frame shows is an export, which has its own tests. */
async function violations(): Promise<string[]> {
  const { page } = testWindow.shell
  await page.evaluate(axe)
  const results = (await page.evaluate('axe.run({ iframes: false })')) as AxeResults
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

const screens = (['light', 'dark'] as const).flatMap((scheme) =>
  (['en', 'fa', 'pl'] as const).map((language) => [language, scheme] as const),
)

test.each(screens)('axe finds nothing on any main screen (%s, %s)', async (language, scheme) => {
  const { page } = testWindow.shell
  await walkMainScreens(page, language, scheme, async (screen) => {
    expect(await violations(), screen).toEqual([])
  })
  const written = await page.$eval('html', (html) => [html.lang, html.dir])
  expect(written).toEqual([language, language === 'fa' ? 'rtl' : 'ltr'])
})
