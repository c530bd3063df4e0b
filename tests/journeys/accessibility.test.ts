import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeViolations } from '#tests/journeys/axe-violations'
import { walkMainScreens } from '#tests/journeys/main-screens'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'

let testWindow: TestWindow

beforeAll(async () => {
  testWindow = await openWindow()
})
afterAll(() => testWindow.dispose())

const screens = (['light', 'dark'] as const).flatMap((scheme) =>
  (['en', 'fa', 'pl'] as const).map((language) => [language, scheme] as const),
)

test.each(screens)('axe finds nothing on any main screen (%s, %s)', async (language, scheme) => {
  const { page } = testWindow.shell
  await walkMainScreens(page, language, scheme, async (screen) => {
    expect(await axeViolations(page), screen).toEqual([])
  })
  const written = await page.$eval('html', (html) => [html.lang, html.dir])
  expect(written).toEqual([language, language === 'fa' ? 'rtl' : 'ltr'])
})
