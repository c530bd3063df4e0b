import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeViolations } from '#tests/journeys/axe-violations'
import { clickOn } from '#tests/journeys/click-on'
import { openExamplePolicy, readExamplePolicy } from '#tests/journeys/example-policy'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'
import { reopenWith } from '#tests/journeys/reopen-with'

let testWindow: TestWindow
let person: Person

beforeAll(async () => {
  testWindow = await openWindow()
  person = testWindow.person
  await testWindow.shell.page.setViewport({ width: 1360, height: 860 })
  await openExamplePolicy(person)
  await person.find('button', 'Export')
})
afterAll(() => testWindow.dispose())

const policyText = async (language: 'en' | 'fa' | 'pl') => {
  const { sections } = await readExamplePolicy(testWindow.workspace)
  return JSON.stringify(sections.map((section) => section.text[language]))
}

/** What the host keeps: the window saves a choice while it holds already. */
const storedShortcuts = () => testWindow.shell.page.evaluate(() => window.clausebook.call('shortcuts.get', {}))

const noDialog = () => testWindow.shell.page.waitForSelector('[role="dialog"]', { hidden: true })

/** Opens the palette and looks for something there. */
async function search(field: string, query: string): Promise<void> {
  await person.press('Control', 'KeyK')
  await person.find('combobox', field)
  await person.type(query)
}

/** Puts the cursor at the end of the first paragraph of a page. */
async function goToFirstParagraph(language: string): Promise<void> {
  const paragraph = await testWindow.shell.page.waitForSelector(
    `[aria-labelledby="page-name-${language}"] section > p`,
    { visible: true },
  )
  await clickOn(paragraph)
  await person.press('End')
}

const english = 'Search commands, sections and policies'

test('a command is run from the palette by the keyboard alone, and shows marks that are not in the file', async () => {
  const { page } = testWindow.shell
  await goToFirstParagraph('en')
  await search(english, 'paragraph MARKS')
  await page.waitForSelector('[role="option"][aria-selected="true"] ::-p-text(Show spaces)')
  expect(await page.$$eval('[role="option"]', (options) => options.length)).toBe(1)
  await person.press('Enter')
  await noDialog()
  await page.waitForSelector('.cb-mark-space')
  await page.waitForSelector('.cb-mark-paragraphEnd')
  await person.seesState('saved')
  await person.press('Control', 'Shift', 'Digit8')
  await page.waitForSelector('.cb-mark-space', { hidden: true })
})

test('the field names the option that Enter takes, and the arrow keys go round', async () => {
  const { page } = testWindow.shell
  const active = () =>
    page.$eval(
      '[role="combobox"]',
      (field) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent,
    )
  await search(english, '')
  const first = await active()
  await person.press('ArrowUp')
  const last = await active()
  expect(last).not.toBe(first)
  await person.press('ArrowDown')
  expect(await active()).toBe(first)
  expect(await axeViolations(page)).toEqual([])
  await person.press('Escape')
  await noDialog()
})

test('Escape gives the focus and the cursor back', async () => {
  await goToFirstParagraph('en')
  await person.type(' Before')
  await search(english, 'bold')
  await person.press('Escape')
  await noDialog()
  await person.type(' and after.')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  expect(await policyText('en')).toContain(' Before and after.')
})

test('what is typed with the palette’s keys is looked for, and never goes into the text', async () => {
  const { page } = testWindow.shell
  await page.reload()
  await person.seesState('saved')
  await goToFirstParagraph('en')
  const before = await page.$eval('[aria-labelledby="page-name-en"]', (text) => text.textContent)
  // By the next frame the window may have been busy with the keys alone.
  const active = await page.evaluate(async () => {
    const keys = { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true }
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', keys))
    await Promise.resolve()
    await Promise.resolve()
    return document.activeElement?.role ?? 'none'
  })
  expect(active).not.toBe('textbox')
  await person.find('combobox', english)
  await person.type('bold')
  await page.waitForSelector('[role="option"][aria-selected="true"] ::-p-text(Bold)')
  await person.press('Escape')
  await noDialog()
  expect(await page.$eval('[aria-labelledby="page-name-en"]', (text) => text.textContent)).toBe(before)
})

test('the palette learns of commands that can be done only since it was opened', async () => {
  const { page } = testWindow.shell
  await search(english, 'all businesses')
  await person.press('Enter')
  await person.find('list', 'Policies of Rangin Gifts')
  // The text stands there a moment before its editor can be used.
  await page.evaluate(() => {
    const text = new MutationObserver(() => {
      if (document.querySelector('section > p') === null) return
      text.disconnect()
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', ctrlKey: true, cancelable: true }))
    })
    text.observe(document, { childList: true, subtree: true })
  })
  await openExamplePolicy(person)
  await person.find('combobox', english)
  await page.waitForSelector('[role="option"] ::-p-text(Add a section)')
  await person.press('Escape')
  await noDialog()
})

test('the palette goes to a section', async () => {
  const { page } = testWindow.shell
  const third = await page.$eval('.cb-outline > li:nth-child(3) .cb-outline-go', (row) => row.textContent)
  await search(english, `go to: ${third}`)
  await person.press('Enter')
  await noDialog()
  await page.waitForSelector('.cb-outline > li:nth-child(3)[aria-current="true"]')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby')))
    .toBe('page-name-en')
})

test('the palette opens another policy', async () => {
  const { page } = testWindow.shell
  const input = { client: 'rangin-gifts', languages: ['en' as const], title: { en: 'Second policy' } }
  await page.evaluate((wanted) => window.clausebook.call('policy.create', wanted), input)
  await search(english, 'open second')
  await page.waitForSelector('[role="option"][aria-selected="true"] ::-p-text(Open: Second policy)')
  await person.press('Enter')
  await page.waitForSelector('h1 ::-p-text(Second policy)')
  await person.find('button', 'Export')
  await search(english, 'open rangin')
  await page.waitForSelector('[role="option"][aria-selected="true"] ::-p-text(Open:)')
  await person.press('Enter')
  await person.find('tab', 'Polski')
  await person.find('button', 'Export')
})

test('F6 goes through the parts of the window and back, and never loses the focus', async () => {
  const { page } = testWindow.shell
  /** Waits until the focus is in this part, and is to be seen. */
  const at = (pane: string) =>
    page.waitForFunction((name) => document.querySelector(`[data-pane="${name}"] :focus-visible`) !== null, {}, pane)
  await goToFirstParagraph('en')
  for (const pane of ['library', 'top', 'head', 'outline', 'text']) {
    await person.press('F6')
    await at(pane)
  }
  for (const pane of ['outline', 'head', 'top', 'library', 'text']) {
    await person.press('Shift', 'F6')
    await at(pane)
  }
  await person.press('Control', 'Shift', 'KeyP')
  await page.waitForSelector('iframe.cb-preview-frame:not([data-loading])')
  await person.press('F6')
  await at('preview')
  await person.press('Control', 'Shift', 'KeyP')
  await page.waitForSelector('.cb-preview', { hidden: true })
})

test('a command gets other keys: those of another are refused, and the new ones survive a reload', async () => {
  const { page } = testWindow.shell
  await search(english, 'keyboard')
  await person.press('Enter')
  await person.click('button', 'Change the keys: Bold')
  await person.find('button', 'Press the new keys: Bold')
  await person.press('Control', 'KeyI')
  await person.sees('Ctrl+I already belongs to “Italic”.')
  await person.press('Control', 'KeyC')
  await person.sees('Ctrl+C always belongs to: Copy.')
  await person.press('KeyD')
  await person.sees('These keys write text.')
  await person.press('Control', 'Shift', 'KeyD')
  await person.find('button', 'Reset the keys: Bold')
  expect(await axeViolations(page)).toEqual([])
  await person.press('Escape')
  await noDialog()
  await expect.poll(storedShortcuts).toEqual({ ok: true, value: { bold: 'Ctrl+Shift+D' } })

  await page.reload()
  await person.seesState('saved')
  await person.find('button', 'Export')
  await goToFirstParagraph('en')
  await person.press('Control', 'KeyB')
  await person.type(' plain')
  await person.press('Control', 'Shift', 'KeyD')
  await person.type(' heavy')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  expect(await policyText('en')).toContain('"marks":[{"type":"bold"}],"text":" heavy"')
  expect(await policyText('en')).toMatch(/plain"/)
})

test('a command gets its usual keys back', async () => {
  await search(english, 'keyboard')
  await person.press('Enter')
  await person.click('button', 'Reset the keys: Bold')
  await expect.poll(storedShortcuts).toEqual({ ok: true, value: {} })
  await person.press('Escape')
  await noDialog()
})

test('text is pasted without its formatting', async () => {
  const { page } = testWindow.shell
  await goToFirstParagraph('en')
  await person.press('Enter')
  await person.press('Control', 'KeyB')
  await person.type('copied')
  await person.press('Control', 'KeyB')
  await page.keyboard.down('Control')
  await page.keyboard.down('Shift')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.up('Shift')
  await page.keyboard.press('KeyC', { commands: ['Copy'] })
  await page.keyboard.up('Control')
  await person.press('ArrowRight')
  await person.press('Enter')
  await page.keyboard.down('Control')
  await page.keyboard.down('Shift')
  await page.keyboard.press('KeyV', { commands: ['PasteAndMatchStyle'] })
  await page.keyboard.up('Shift')
  await page.keyboard.up('Control')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  expect(await policyText('en')).toContain('{"type":"paragraph","content":[{"type":"text","text":"copied')
})

test('in Persian: half-spaces and non-breaking spaces are typed, the palette finds both spellings', async () => {
  const { page } = testWindow.shell
  await reopenWith(page, { language: 'fa', colorScheme: 'dark' })
  await person.seesState('saved')
  await person.find('button', 'خروجی گرفتن')
  await goToFirstParagraph('fa')
  await person.type(' می')
  await person.press('Shift', 'Space')
  await person.type('آزماید')
  await person.press('Control', 'Shift', 'Space')
  await person.type('پایان')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  expect(await policyText('fa')).toContain(' می\u200cآزماید\u00a0پایان')
  await person.press('Control', 'Shift', 'Digit8')
  await page.waitForSelector('.cb-mark-halfSpace')
  await person.press('Control', 'Shift', 'Digit8')

  const field = 'جست‌وجوی فرمان‌ها، بخش‌ها و سیاست‌ها'
  await search(field, 'نيمفاصله')
  await page.waitForSelector('[role="option"][aria-selected="true"] ::-p-text(درج نیم‌فاصله)')
  expect(await axeViolations(page)).toEqual([])
  await person.press('Enter')
  await noDialog()
  await person.type('.')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  expect(await policyText('fa')).toContain('پایان\u200c.')

  await search(field, 'صفحه‌كليد')
  await person.press('Enter')
  await person.find('button', 'تغییر میان‌بر: پررنگ')
  expect(await axeViolations(page)).toEqual([])
  await person.press('Escape')
  await noDialog()
})

test('Shift+Space on another page is a space', async () => {
  await person.click('tab', 'English')
  await goToFirstParagraph('en')
  await person.type('one')
  await person.press('Shift', 'Space')
  await person.type('two')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  expect(await policyText('en')).toContain('one two')
})
