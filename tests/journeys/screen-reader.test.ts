import type { CDPSession } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openExampleEditor, readExamplePolicy } from '#tests/journeys/example-policy'
import type { TestWindow } from '#tests/journeys/open-window'

let testWindow: TestWindow

beforeAll(async () => {
  testWindow = await openExampleEditor()
})
afterAll(() => testWindow.dispose())

/** How many headings a screen reader is told of. */
async function headingsTold(screenReader: CDPSession): Promise<number> {
  const { nodes } = await screenReader.send('Accessibility.getFullAXTree')
  return nodes.filter(({ role }) => role?.value === 'heading').length
}

/** Shows another part of the page, of the outline and of the clauses: `share` of the way to their ends. */
const scrollTo = (share: number) =>
  testWindow.shell.page.evaluate(async (part) => {
    for (const scrolled of document.querySelectorAll('.cb-pages, .cb-side .mantine-ScrollArea-viewport'))
      scrolled.scrollTo(0, part * scrolled.scrollHeight)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }, share)

// Chromium 156 hung when it told of a list that waited to be drawn (editor/sheet.css).
test('a screen reader is told of every section, wherever the page is scrolled and whatever was deleted', async () => {
  const { person, shell, workspace } = testWindow
  const { sections } = await readExamplePolicy(workspace)
  const screenReader = await shell.page.createCDPSession()
  for (const turn of [0, 1, 2, 3, 4, 5]) {
    for (const share of [0.9, 0.3, 0.6, 0]) {
      await scrollTo(share)
      expect(await headingsTold(screenReader)).toBeGreaterThanOrEqual(sections.length - turn)
    }
    // A row's buttons are there while its title has the focus.
    await shell.page.focus(`.cb-outline > li:nth-child(${turn + 3}) .cb-outline-go`)
    const remove = await person.find('button', `Delete section ${turn + 3}`)
    await remove.focus()
    await person.press('Enter')
    await person.press('Escape')
  }
})
