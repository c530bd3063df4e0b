import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '#core/language'
import { axeViolations } from '#tests/journeys/axe-violations'
import { clickOn } from '#tests/journeys/click-on'
import { openExampleEditor } from '#tests/journeys/example-policy'
import type { TestWindow } from '#tests/journeys/open-window'
import { reopenWith } from '#tests/journeys/reopen-with'
import { windowTexts } from '#tests/support/window-texts'

const waiting = { timeout: 20_000 }
let testWindow: TestWindow

beforeAll(async () => {
  testWindow = await openExampleEditor()
})
afterAll(() => testWindow.dispose())

async function putCursor(section: number): Promise<void> {
  await clickOn(
    await testWindow.shell.page.waitForSelector(`.cb-text section:nth-of-type(${section}) > p`, { visible: true }),
  )
  await testWindow.shell.page.waitForSelector(`.cb-outline > li:nth-child(${section})[aria-current]`, waiting)
}

async function runCommand(name: string): Promise<void> {
  const { person } = testWindow
  await person.press('Control', 'KeyK')
  await testWindow.shell.page.waitForSelector('[role="combobox"][aria-expanded="true"]', waiting)
  await person.type(name)
  await testWindow.shell.page.waitForFunction(
    (wanted) => document.querySelector('[role="option"][aria-selected="true"]')?.textContent?.includes(wanted),
    waiting,
    name,
  )
  await person.press('Enter')
}

const dialogIsGone = () => testWindow.shell.page.waitForSelector('[role="dialog"]', { hidden: true, ...waiting })
const ownFile = (clause: string, file: string) =>
  readFile(join(testWindow.workspace, 'library', 'clauses', ...clause.split('/'), file), 'utf8')
const libraryFile = (clause: string, file: string) =>
  readFile(join(process.cwd(), 'clause-library', 'clauses', ...clause.split('/'), file), 'utf8')

test('the section with the cursor becomes a clause, with its text in every language', async () => {
  const { person, shell } = testWindow
  await putCursor(2)
  await runCommand('Save as own clause')
  await person.find('textbox', 'Title (English)')
  expect(await axeViolations(shell.page)).toEqual([])
  await person.fill('textbox', 'Title (English)', 'Our promise')
  await person.click('button', 'Save the clause')
  await dialogIsGone()
  await person.find('button', 'Delete the clause “Our promise”')
  expect(await ownFile('introduction/our-promise', 'clause.yaml')).toContain('id: introduction/our-promise')
  for (const language of languages) {
    const [, ...own] = (await ownFile('introduction/our-promise', `${language}.md`)).split('\n')
    const [, ...builtIn] = (await libraryFile('introduction/commitment', `${language}.md`)).split('\n')
    // A policy's references name sections.
    expect(own).toEqual(builtIn.map((line) => line.replaceAll('security/measures', 'security-measures')))
  }
  await expect.poll(() => shell.page.evaluate(() => document.activeElement?.className)).toContain('cb-text')
})

test('it is inserted from the panel like any other, and keeps its references', async () => {
  const { person, shell } = testWindow
  await person.click('button', `${windowTexts.en.clauses.insert} Our promise`)
  await shell.page.waitForFunction(
    () => document.querySelector('.cb-text section:nth-of-type(3) h2')?.textContent === 'Our promise',
    waiting,
  )
  expect(await shell.page.$$eval('.cb-text section:nth-of-type(3) .cb-chip-amiss', (found) => found.length)).toBe(0)
})

test('what is selected becomes a clause, with a warning for languages that get no text', async () => {
  const { person, shell } = testWindow
  await putCursor(1)
  await person.press('Home')
  await person.press('Shift', 'End')
  await runCommand('Save as own clause')
  await person.fill('textbox', 'Title (English)', 'One line')
  await person.click('combobox', 'Text (Polish)')
  await person.click('option', 'Nothing yet')
  await person.sees('Without a text: Polish')
  expect(await axeViolations(shell.page)).toEqual([])
  await person.click('button', 'Save the clause')
  await dialogIsGone()
  const english = await ownFile('introduction/one-line', 'en.md')
  const [, , line = ''] = english.split('\n')
  expect(english).toBe(`## One line\n\n${line}\n`)
  expect(line.length).toBeGreaterThan(10)
  expect(await libraryFile('introduction/who-we-are', 'en.md')).toContain(line)
  expect(await ownFile('introduction/one-line', 'pl.md')).toBe('## Kim jesteśmy\n')
  expect(await ownFile('introduction/one-line', 'fa.md')).toContain('{{business.name}}')
})

test('the / menu offers it at once', async () => {
  const { person, shell } = testWindow
  const title = await shell.page.waitForSelector('.cb-text section:nth-of-type(5) > h2')
  await clickOn(title)
  await person.press('End')
  await person.press('Enter')
  await person.type('/One li')
  await shell.page.waitForFunction(
    () => document.querySelector('[role="option"] span')?.textContent === 'One line',
    waiting,
  )
  await person.press('Enter')
  await shell.page.waitForFunction(
    () => document.querySelector('.cb-text section:nth-of-type(6) h2')?.textContent === 'One line',
    waiting,
  )
})

test('a clause of the same name is replaced only after a question', async () => {
  const { person, shell } = testWindow
  const before = await ownFile('introduction/our-promise', 'en.md')
  await putCursor(4)
  await runCommand('Save as own clause')
  await person.fill('textbox', 'Title (English)', 'Our promise')
  await person.click('combobox', 'Category')
  await person.click('option', 'Introduction')
  await person.click('button', 'Save the clause')
  await person.find('button', 'Replace it')
  expect(await axeViolations(shell.page)).toEqual([])
  await person.press('Enter')
  await person.find('textbox', 'Title (English)')
  expect(await ownFile('introduction/our-promise', 'en.md')).toBe(before)
  await person.click('button', 'Save the clause')
  await person.click('button', 'Replace it')
  await dialogIsGone()
  expect(await ownFile('introduction/our-promise', 'en.md')).not.toBe(before)
})

test('it is deleted after a question, and what was inserted of it stays', async () => {
  const { person, shell } = testWindow
  await person.click('button', 'Delete the clause “Our promise”')
  await person.find('button', 'Keep it')
  expect(await axeViolations(shell.page)).toEqual([])
  await person.click('button', 'Delete the clause')
  await dialogIsGone()
  await shell.page.waitForFunction(
    () => document.querySelector('[aria-label="Delete the clause “Our promise”"]') === null,
    waiting,
  )
  await expect(ownFile('introduction/our-promise', 'clause.yaml')).rejects.toThrow('ENOENT')
  expect(await shell.page.$eval('.cb-text section:nth-of-type(3) h2', (title) => title.textContent)).toBe('Our promise')
})

const filled = (text: string, values: Record<string, string>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')

test.each(languages)('in %s the dialog says what it says in that language, in dark too', async (language) => {
  const { person, shell } = testWindow
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  for (const colorScheme of ['light', 'dark'] as const) {
    await reopenWith(shell.page, { language, colorScheme, contrast: 'high' })
    await person.find(
      'button',
      filled(windowTexts[language].clauses.delete, {
        title: language === 'en' ? 'One line' : { fa: 'معرفی ما', pl: 'Kim jesteśmy' }[language],
      }),
    )
    await putCursor(1)
    await runCommand(windowTexts[language].commands.names.saveClause)
    await person.find('button', windowTexts[language].ownClause.save)
    await person.sees(windowTexts[language].ownClause.hint)
    expect(await axeViolations(shell.page, true)).toEqual([])
    await person.press('Escape')
    await dialogIsGone()
  }
})
