import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Language, languages } from '#core/language'
import { axeViolations } from '#tests/journeys/axe-violations'
import { clickOn } from '#tests/journeys/click-on'
import { openExampleEditor, readExamplePolicy } from '#tests/journeys/example-policy'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import { reopenWith } from '#tests/journeys/reopen-with'
import { windowTexts } from '#tests/support/window-texts'

const waiting = { timeout: 20_000 }
const firstParagraph = (section: number) => `[aria-labelledby="page-name-en"] section:nth-of-type(${section}) > p`

let testWindow: TestWindow

beforeAll(async () => {
  testWindow = await openExampleEditor()
})
afterAll(() => testWindow.dispose())

const numberIn = (language: Language, number: number): string =>
  new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : language).format(number)
const filled = (text: string, values: Record<string, string>): string =>
  text.replace(/\{\{(\w+)(?:, number)?\}\}/g, (_, name: string) => values[name] ?? '')

/** Puts the cursor into a section and begins a note there from the keyboard. */
async function beginNote(section: number): Promise<void> {
  await clickOn(await testWindow.shell.page.waitForSelector(firstParagraph(section), { visible: true }))
  await testWindow.shell.page.waitForSelector(`.cb-outline > li:nth-child(${section})[aria-current]`, waiting)
  await testWindow.person.press('Control', 'Alt', 'KeyM')
}

const notesOf = async (section: number) =>
  (await readExamplePolicy(testWindow.workspace)).sections[section - 1]?.notes?.map(({ author, text, resolved }) => ({
    ...{ author, text, resolved },
  }))

async function save(): Promise<void> {
  await testWindow.person.press('Control', 'KeyS')
  await testWindow.person.seesState('saved')
}

const announced = (text: string) =>
  testWindow.shell.page.waitForFunction(
    (wanted) => document.querySelector('[data-testid="live-region"]')?.textContent?.includes(wanted),
    waiting,
    text,
  )
const focusIn = () => testWindow.shell.page.evaluate(() => document.activeElement?.className ?? '')

test('the first note asks for a name, is kept by a key, and gives the cursor back to the text', async () => {
  const { person } = testWindow
  await beginNote(2)
  await person.find('textbox', 'Your name')
  await person.type('Anna Nowak')
  await person.press('Tab')
  await person.type('Is this still right?')
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
  await person.press('Control', 'Enter')
  await announced('The note was added')
  await expect.poll(focusIn).toContain('cb-text')
  await person.seesState('unsaved')
  await save()
  expect(await notesOf(2)).toEqual([{ author: 'Anna Nowak', text: 'Is this still right?', resolved: false }])
})

test('a second note asks for nothing; the section’s marks count both, and another section lists them', async () => {
  const { person } = testWindow
  await beginNote(2)
  await person.find('textbox', 'Note on section 2')
  await person.type('از مشتری بپرسید')
  await person.press('Control', 'Enter')
  await person.find('button', 'Edit note 2 on section 2')
  const marks = await testWindow.shell.page.$$eval('[aria-label="2 open notes on section 2"]', (found) =>
    found.map(({ classList }) => classList[0]).sort(),
  )
  expect(marks).toEqual(['cb-gutter-notes', 'cb-note-mark'])
  await clickOn(await testWindow.shell.page.waitForSelector(firstParagraph(4), { visible: true }))
  await person.sees('No notes on this section.')
  await person.sees('Open in other sections')
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
})

test('a mark leads to the section and its notes', async () => {
  const { person } = testWindow
  await person.click('button', '2 open notes on section 2')
  await testWindow.shell.page.waitForFunction(() => document.activeElement?.id === 'notes-title', waiting)
  expect(await testWindow.shell.page.$eval('.cb-note-thread [lang]', (title) => title.textContent)).toBe(
    'Our commitment to your privacy',
  )
})

test('its marks stand clear of those of a translation whose source has changed', async () => {
  const { person, shell } = testWindow
  const { page } = shell
  await person.press('Control', 'PageUp')
  await person.press('Control', 'PageUp')
  const source = '[aria-labelledby="page-name-fa"] section:nth-child(2) > p'
  await clickOn(await page.waitForSelector(source, { visible: true }))
  await person.type('کهکشان')
  await person.press('Control', 'PageDown')
  await person.press('Control', 'PageDown')
  const marks = '[aria-labelledby="page-name-en"] section:nth-child(2) > :is(.cb-origin, .cb-stale, .cb-gutter-notes)'
  await page.waitForFunction(
    (selector) => [...document.querySelectorAll(selector)].filter((mark) => mark.checkVisibility()).length === 3,
    {},
    marks,
  )
  const boxes = await page.$$eval(marks, (found) =>
    found.map((mark) => mark.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
  )
  const [first, second, third] = boxes.sort((one, other) => one.top - other.top)
  expect(first?.bottom).toBeLessThanOrEqual((second?.top ?? 0) + 1)
  expect(second?.bottom).toBeLessThanOrEqual((third?.top ?? 0) + 1)
  const inOutline = await page.$$eval(
    '.cb-outline > li:nth-child(2) > :is(.cb-origin, .cb-stale, .cb-note-mark)',
    (found) => found.map((mark) => mark.getBoundingClientRect().top),
  )
  expect(inOutline).toHaveLength(3)
  expect(new Set(inOutline).size).toBe(1)
  await person.press('Control', 'PageUp')
  await person.press('Control', 'PageUp')
  await clickOn(await page.waitForSelector(source, { visible: true }))
  await person.press('Control', 'KeyZ')
  await person.press('Control', 'PageDown')
  await person.press('Control', 'PageDown')
})

test('a note is changed, resolved, opened again and deleted, and the deletion undone, all from the keyboard', async () => {
  const { person, shell } = testWindow
  const press = async (name: string) => {
    const button = await person.find('button', name)
    await button.focus()
    await person.press('Enter')
  }
  await press('Edit note 1 on section 2')
  await person.find('textbox', 'Note on section 2')
  await person.press('Control', 'End')
  await person.type(' Ask.')
  await person.press('Control', 'Enter')
  await announced('The note was changed')
  await expect.poll(() => shell.page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Edit note 1 on section 2')

  await press('Mark note 1 on section 2 as resolved')
  await announced('The note is resolved')
  await expect
    .poll(() => shell.page.evaluate(() => document.activeElement?.ariaLabel))
    .toBe('Open note 1 on section 2 again')
  await person.find('button', '1 open note on section 2')
  await press('Delete note 2 on section 2')
  await announced('The note was deleted')
  await expect.poll(() => shell.page.evaluate(() => document.activeElement?.id)).toBe('notes-title')
  await save()
  expect(await notesOf(2)).toEqual([{ author: 'Anna Nowak', text: 'Is this still right? Ask.', resolved: true }])
  // Of the message; the bar's own button has another name or is disabled.
  await shell.page.evaluate(() => document.querySelector<HTMLElement>('.mantine-Notifications-root button')?.click())
  await announced('The note is back')
  await press('Open note 1 on section 2 again')
  await announced('The note is open again')
  await save()
  expect(await notesOf(2)).toEqual([
    { author: 'Anna Nowak', text: 'Is this still right? Ask.', resolved: false },
    { author: 'Anna Nowak', text: 'از مشتری بپرسید', resolved: false },
  ])
})

test('undoing what was typed leaves the notes, and a deleted section comes back with them', async () => {
  const { person, shell } = testWindow
  await clickOn(await shell.page.waitForSelector(firstParagraph(2), { visible: true }))
  await person.type('x')
  await person.seesState('unsaved')
  await beginNote(2)
  await person.find('textbox', 'Note on section 2')
  await person.type('Third')
  await person.press('Control', 'Enter')
  await announced('The note was added')
  await person.press('Control', 'KeyZ')
  await save()
  expect((await notesOf(2))?.map(({ text }) => text).at(-1)).toBe('Third')
  const before = (await readExamplePolicy(testWindow.workspace)).sections
  await person.click('button', 'Delete section 2')
  await save()
  expect((await readExamplePolicy(testWindow.workspace)).sections).toHaveLength(before.length - 1)
  await person.click('button', 'Bring the section back')
  await save()
  expect((await readExamplePolicy(testWindow.workspace)).sections).toEqual(before)
})

test('an export says nothing of notes unless that is chosen', async () => {
  const { person } = testWindow
  const page = () => readFile(join(testWindow.workspace, 'exports', 'rangin-gifts', 'privacy-policy.en.html'), 'utf8')
  const exportAgain = async (withNotes: boolean) => {
    await person.press('Control', 'Shift', 'KeyE')
    for (const format of ['Word document (DOCX)', 'PDF']) await person.click('checkbox', format)
    if (withNotes) await person.click('checkbox', 'Add the notes as an appendix')
    await person.click('button', 'Export 3 files')
    await person.find('button', 'Export again')
    await person.press('Escape')
    await testWindow.shell.page.waitForSelector('[role="dialog"]', { hidden: true })
  }
  await exportAgain(false)
  const notes = async () => (await page()).match(/Anna Nowak|Is this still right\? Ask\./g)
  expect(await notes()).toBeNull()
  await exportAgain(true)
  expect(await notes()).toContain('Is this still right? Ask.')
})

test('a draft outlives the panel, and the name is changed for notes to come', async () => {
  const { person, shell } = testWindow
  await beginNote(3)
  await person.find('textbox', 'Note on section 3')
  await person.type('Half a thought')
  await person.click('button', 'Show notes')
  await shell.page.waitForSelector('[data-pane="notes"]', { hidden: true })
  await person.click('button', 'Show notes')
  const field = await person.find('textbox', 'Note on section 3')
  expect(await field.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe('Half a thought')
  await person.click('button', 'Change the name')
  await person.fill('textbox', 'Your name', 'رضا')
  await person.press('Enter')
  await announced('New notes have the name رضا')
  await person.click('button', 'Keep')
  await announced('The note was added')
  await save()
  expect(await notesOf(3)).toEqual([{ author: 'رضا', text: 'Half a thought', resolved: false }])
})

test.each(languages)('in %s the panel says what it says in that language, in dark too', async (language) => {
  const { person, shell } = testWindow
  const texts = windowTexts[language].notes
  for (const colorScheme of ['light', 'dark'] as const) {
    await reopenWith(shell.page, { language, colorScheme, contrast: 'high' })
    await person.click('button', windowTexts[language].editor.showNotes)
    await person.find('button', texts.add)
    await person.sees(filled(texts.writesAs, { name: 'رضا' }))
    await person.find('button', filled(texts.mark_one, { count: numberIn(language, 1), number: numberIn(language, 3) }))
    await person.click('button', texts.add)
    await person.find('textbox', filled(texts.text, { number: numberIn(language, 1) }))
    expect(await axeViolations(shell.page, true)).toEqual([])
  }
})

test('a note that was not saved is in the copy, and comes back after a crash', async () => {
  await reopenWith(testWindow.shell.page, { language: 'en' })
  await testWindow.person.find('button', 'Delete section 1')
  await beginNote(5)
  await testWindow.person.find('textbox', 'Note on section 5')
  await testWindow.person.type('Not saved yet')
  await testWindow.person.press('Control', 'Enter')
  await testWindow.person.seesState('unsaved')
  const folder = join(testWindow.folder, 'config', 'recovery')
  await vi.waitFor(async () => {
    const copies = (await readdir(folder)).filter((name) => name.endsWith('.json'))
    const texts = await Promise.all(copies.map((name) => readFile(join(folder, name), 'utf8')))
    expect(texts.join('\n')).toContain('Not saved yet')
  }, waiting)
  await testWindow.crash()
  testWindow = await openWindow(testWindow.folder)
  await testWindow.person.click('button', 'Restore')
  await testWindow.person.find('button', '1 open note on section 5')
  await save()
  expect(await notesOf(5)).toEqual([{ author: 'رضا', text: 'Not saved yet', resolved: false }])
})
