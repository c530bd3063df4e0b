import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeViolations } from '#tests/journeys/axe-violations'
import { walkMainScreens } from '#tests/journeys/main-screens'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'

let testWindow: TestWindow

beforeAll(async () => {
  testWindow = await openWindow()
})
afterAll(() => testWindow.dispose())

const looks = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'light', contrast: 'high', textSize: 'larger' },
  { colorScheme: 'dark', contrast: 'high', textSize: 'larger' },
] as const
const usual = looks
  .slice(0, 2)
  .flatMap((look) => (['en', 'fa', 'pl'] as const).map((language) => [language, look] as const))
const screens = [...usual, ['pl', looks[2]], ['fa', looks[3]]] as const

test.each(screens)('axe finds nothing on any main screen (%s, %o)', async (language, look) => {
  const { page } = testWindow.shell
  await walkMainScreens(page, language, look, async (screen) => {
    expect(await axeViolations(page, 'contrast' in look), screen).toEqual([])
  })
  const written = await page.$eval('html', (html) => [html.lang, html.dir])
  expect(written).toEqual([language, language === 'fa' ? 'rtl' : 'ltr'])
})
