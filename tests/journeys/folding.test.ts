import { readFile } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Language } from '#core/language'
import { axeViolations } from '#tests/journeys/axe-violations'
import { examplePolicyPath, openExamplePolicy } from '#tests/journeys/example-policy'
import { keyboardAt } from '#tests/journeys/keyboard'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'
import { reopenWith } from '#tests/journeys/reopen-with'
import { windowTexts } from '#tests/support/window-texts'

let testWindow: TestWindow
let person: Person
let page: Page
let asItWas: string

const policyFile = () => readFile(examplePolicyPath(testWindow.workspace), 'utf8')

beforeAll(async () => {
  testWindow = await openWindow()
  person = testWindow.person
  page = testWindow.shell.page
  await page.setViewport({ width: 1400, height: 900 })
  asItWas = await policyFile()
  await openExamplePolicy(person)
  await marksStand('en')
})
afterAll(() => testWindow.dispose())

/** A section of a page by its number. */
const section = (language: Language, number: number) =>
  `[aria-labelledby="page-name-${language}"] > section:nth-of-type(${number})`

const marksStand = (language: Language) =>
  page.waitForSelector(`${section(language, 1)} > .cb-fold[aria-expanded]`, { visible: true })

/** Waits until the numbers of a page's folded sections are these, whose titles alone are shown. */
async function folded(language: Language, ...numbers: number[]): Promise<void> {
  await page.waitForFunction(
    (selector, wanted) => {
      const sections = [...document.querySelectorAll(selector)]
      const isShown = (one: Element) => one.checkVisibility()
      const found = sections.flatMap((one, index) =>
        [...one.querySelectorAll(':scope > :not(h2, button)')].some(isShown) ? [] : [index + 1],
      )
      const titles = sections.map((one) => one.querySelector('h2'))
      return found.join() === wanted && titles.every((title) => title !== null && isShown(title))
    },
    {},
    `[aria-labelledby="page-name-${language}"] > section`,
    numbers.join(),
  )
}

/** Puts the cursor to the end of a block of a page by a click. */
async function clickInto(selector: string): Promise<void> {
  const block = await page.waitForSelector(selector, { visible: true })
  await block?.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await block?.click()
  await person.press('End')
}

const title = (language: Language, number: number) => `${section(language, number)} > h2`

/** Waits until the cursor is at the end of a section's title, at its start or anywhere in it, or in its text. */
const cursorIn = (language: Language, number: number, place: 'end' | 'start' | 'title' | 'text') =>
  page.waitForFunction(
    (selector, wanted) => {
      const { focusNode = null, focusOffset = 0 } = getSelection() ?? {}
      const within = document.querySelector(selector)
      if (focusNode === null || within?.contains(focusNode) !== true) return false
      const heading = within.querySelector('h2')
      if (heading?.contains(focusNode) !== true) return wanted === 'text'
      return wanted === 'title' || focusOffset === { start: 0, end: heading.textContent.length, text: -1 }[wanted]
    },
    {},
    section(language, number),
    place,
  )

const announced = (text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('[data-testid="live-region"]')?.textContent === wanted,
    {},
    text,
  )

const focused = () => page.evaluate(() => document.activeElement?.className ?? '')

test('a section folds to its title at the cursor, which goes there, and unfolds', async () => {
  await clickInto(`${section('en', 2)} > p`)
  await person.press('Control', 'Shift', 'BracketLeft')
  await announced('Section 2 folded')
  await folded('en', 2)
  await cursorIn('en', 2, 'end')
  await person.press('Control', 'Shift', 'BracketRight')
  await announced('Section 2 unfolded')
  await folded('en')
})

test('the cursor passes what is hidden, forwards and backwards', async () => {
  await clickInto(title('en', 4))
  await person.press('Control', 'Shift', 'BracketLeft')
  await folded('en', 4)
  await person.press('ArrowRight')
  await cursorIn('en', 5, 'start')
  await person.press('ArrowLeft')
  await cursorIn('en', 4, 'end')
  await person.press('ArrowDown')
  await cursorIn('en', 5, 'title')
  await person.press('Home')
  await person.press('ArrowUp')
  await cursorIn('en', 4, 'start')
  await folded('en', 4)
})

test('keys that delete at its borders take nothing of what is hidden', async () => {
  await clickInto(title('en', 4))
  await person.press('Delete')
  await person.press('Control', 'Delete')
  await clickInto(title('en', 5))
  await person.press('Home')
  await person.press('Backspace')
  await person.press('Control', 'Backspace')
  await folded('en', 4)
  await person.seesState('saved')
})

test('Enter at the end of a folded title begins a paragraph, and shows the text', async () => {
  await clickInto(title('en', 4))
  await person.press('Enter')
  await folded('en')
  await cursorIn('en', 4, 'text')
  await person.press('Control', 'KeyZ')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
})

test('a click after a folded title puts the cursor to its end', async () => {
  await clickInto(title('en', 4))
  await person.press('Control', 'Shift', 'BracketLeft')
  await folded('en', 4)
  await clickInto(title('en', 3))
  const box = await page.$eval(section('en', 4), (element) => element.getBoundingClientRect().toJSON())
  await page.mouse.click(box.right - 10, box.top + 10)
  await cursorIn('en', 4, 'end')
  await person.press('Control', 'Shift', 'BracketRight')
  await folded('en')
})

test('the mark beside the title folds, what stands after it unfolds, and the text keeps the focus', async () => {
  await clickInto(title('en', 1))
  await page.hover(title('en', 3))
  await person.click('button', 'Text of section 3')
  await folded('en', 3)
  await cursorIn('en', 1, 'end')
  expect(await focused()).toContain('cb-text')
  const hint = await page.waitForSelector(`${section('en', 3)} > .cb-fold[aria-expanded="false"]`)
  expect(await hint?.evaluate((mark) => mark.textContent)).toBe('…')
  expect(await hint?.evaluate((mark) => mark.getAttribute('title'))).toBe('Unfold the section (Ctrl+Shift+])')
  expect(await axeViolations(page)).toEqual([])
  await hint?.click()
  await folded('en')
})

test('without a mouse the mark is reached from the text, one stop for all sections, and has the focus afterwards', async () => {
  const keyboard = keyboardAt(page)
  await clickInto(title('en', 3))
  expect(await page.$$eval('.cb-text .cb-fold[tabindex="0"]', (marks) => marks.length)).toBe(1)
  await keyboard.tabTo('button', 'Text of section 3')
  await keyboard.press('Enter')
  await folded('en', 3)
  expect(await focused()).toContain('cb-fold')
  await keyboard.press('Space')
  await folded('en')
})

test('finding something shows the text it is in, and no other', async () => {
  await clickInto(title('en', 1))
  await person.press('Control', 'Alt', 'BracketLeft')
  await announced('All sections folded')
  await person.press('Control', 'KeyF')
  await person.find('textbox', 'Find')
  await person.type('We respect your privacy.')
  await page.waitForSelector('.cb-found-current', { visible: true })
  expect(
    await page.$$eval('.cb-text[lang="en"] > section:not(.cb-folded)', (sections) =>
      sections.map((found) => found.getAttribute('data-section')),
    ),
  ).toEqual(['introduction-commitment'])
  await person.press('Escape')
  await person.press('Control', 'Alt', 'BracketRight')
  await announced('All sections unfolded')
  await folded('en')
})

test('the outline folds by the same keys, and shows the text of the section that is gone to', async () => {
  const row = await page.waitForSelector('.cb-outline > li:nth-child(2) > .cb-outline-go')
  await row?.focus()
  await person.press('Control', 'Shift', 'BracketLeft')
  await folded('en', 2)
  await person.press('Enter')
  await folded('en')
  await cursorIn('en', 2, 'end')
})

test('undoing shows the hidden text that it changes', async () => {
  await clickInto(`${section('en', 2)} > p`)
  await person.type(' galaxy')
  await person.press('Control', 'Shift', 'BracketLeft')
  await folded('en', 2)
  await clickInto(title('en', 6))
  await person.press('Control', 'KeyZ')
  await folded('en')
  await cursorIn('en', 2, 'text')
})

test('a moved section stays folded, and what is selected is deleted as a whole', async () => {
  await clickInto(title('en', 2))
  await person.press('Control', 'Shift', 'BracketLeft')
  await person.press('Alt', 'ArrowDown')
  await folded('en', 3)
  await cursorIn('en', 3, 'end')
  await person.press('Alt', 'ArrowUp')
  await folded('en', 2)
  const text = () =>
    page.$$eval(`${section('en', 2)} > :not(button)`, (blocks) => blocks.map((block) => block.textContent).join(' '))
  const whole = await text()
  await person.press('Control', 'KeyA')
  await person.press('Delete')
  await expect.poll(text).toBe(' ')
  await person.press('Control', 'KeyZ')
  await expect.poll(text).toBe(whole)
  await clickInto(title('en', 1))
  await person.press('Control', 'Alt', 'BracketRight')
  await folded('en')
})

test('both of two pages fold together, with every section at one height, and so does a page that is turned to', async () => {
  await person.press('Control', 'Alt', 'Digit2')
  await marksStand('fa')
  await clickInto(`${section('fa', 2)} > p`)
  await person.press('Control', 'Shift', 'BracketLeft')
  await clickInto(title('en', 4))
  await person.press('Control', 'Shift', 'BracketLeft')
  await folded('en', 2, 4)
  await folded('fa', 2, 4)
  await cursorIn('en', 4, 'end')
  const tops = await page.evaluate(() =>
    [...document.querySelectorAll('.cb-text[lang="en"], .cb-text[lang="fa"]')].map((text) =>
      [...text.querySelectorAll(':scope > section > h2')].map((heading) => heading.getBoundingClientRect().top),
    ),
  )
  expect(tops[0]?.length).toBeGreaterThan(10)
  expect(tops[0]).toEqual(tops[1])
  expect(await axeViolations(page)).toEqual([])
  await person.press('Control', 'Alt', 'Digit2')
  await person.click('tab', 'Polski')
  await marksStand('pl')
  await folded('pl', 2, 4)
  await clickInto(title('pl', 2))
  await person.press('Control', 'Shift', 'BracketRight')
  await person.click('tab', 'English')
  await folded('en', 4)
})

test('nothing of it is in the file', async () => {
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  expect(JSON.parse(await policyFile())).toEqual(JSON.parse(asItWas))
})

test('in Persian, from right to left and in the dark', async () => {
  const t = windowTexts.fa
  await reopenWith(page, { language: 'fa', colorScheme: 'dark' })
  await person.seesState('saved')
  await marksStand('fa')
  await folded('fa')
  await clickInto(`${section('fa', 2)} > p`)
  // On a Persian keyboard these keys write letters.
  await page.keyboard.down('Control')
  await page.evaluate(() => {
    const keys = { key: 'ج', code: 'BracketLeft', ctrlKey: true, shiftKey: true, bubbles: true, cancelable: true }
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', keys))
  })
  await page.keyboard.up('Control')
  await announced(t.editor.folded.replace('{{number}}', '۲'))
  await folded('fa', 2)
  await cursorIn('fa', 2, 'end')
  await person.find('button', t.editor.sectionText.replace('{{number}}', '۲'))
  await person.press('ArrowLeft')
  await cursorIn('fa', 3, 'start')
  await person.press('ArrowRight')
  await cursorIn('fa', 2, 'end')
  expect(await axeViolations(page)).toEqual([])
  const { chevron, heading } = await page.evaluate(
    (selector) => {
      const mark = document.querySelector(`${selector} > .cb-fold`)
      const box = document.querySelector(`${selector} > h2`)?.getBoundingClientRect()
      return { chevron: mark?.getBoundingClientRect().right ?? 0, heading: box?.left ?? 0 }
    },
    section('fa', 2),
  )
  expect(chevron).toBeLessThanOrEqual(heading)
})
