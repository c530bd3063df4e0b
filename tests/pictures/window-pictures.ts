import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { walkMainScreens } from '#tests/journeys/main-screens'
import { openWindow } from '#tests/journeys/open-window'
import { saveSheet } from '#tests/pictures/sheet'

const languages = ['en', 'fa', 'pl'] as const
const schemes = ['light', 'dark'] as const

/** Shows a folder as somebody at home would have it in the place of one for tests. */
const showHome = (page: Page, folder: string): Promise<void> =>
  page.evaluate((temporary) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { data } = texts.currentNode as Text
      if (data.includes(temporary)) (texts.currentNode as Text).data = data.replace(temporary, '/home/ada/Clausebook')
    }
  }, folder)

/** Pictures of the window: each main screen in three languages, light above dark, on a sheet of its own. */
export async function takeWindowPictures(browser: Browser, folder: string): Promise<void> {
  const { shell, workspace, dispose } = await openWindow()
  const sheets = new Map<string, Uint8Array[]>()
  try {
    await shell.page.setViewport({ width: 1360, height: 860 })
    for (const scheme of schemes) {
      for (const language of languages) {
        await walkMainScreens(shell.page, language, { colorScheme: scheme }, async (screen) => {
          await showHome(shell.page, workspace)
          sheets.set(screen, [...(sheets.get(screen) ?? []), await shell.page.screenshot()])
        })
      }
    }
  } finally {
    await dispose()
  }
  for (const [screen, images] of sheets) {
    const pictures = images.map((image) => ({ image, alt: '' }))
    await saveSheet(browser, join(folder, `window-${screen}.webp`) as `${string}.webp`, pictures, 3, 680)
  }
}
