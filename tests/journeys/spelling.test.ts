import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
  await openExamplePolicy(person)
})
afterAll(() => testWindow.dispose())

/** What is marked on the page that is open. */
const marked = () =>
  testWindow.shell.page.$$eval('.cb-misspelt', (marks) =>
    marks.filter((mark) => mark.checkVisibility()).map((mark) => mark.textContent),
  )

const marks = (...words: string[]) => expect.poll(marked).toEqual(words)

/** Types at the end of a language's first paragraph, as somebody does at a keyboard. */
async function write(language: string, text: string): Promise<void> {
  const paragraph = await testWindow.shell.page.waitForSelector(
    `[aria-labelledby="page-name-${language}"] section > p`,
    { visible: true },
  )
  await clickOn(paragraph)
  // The End key goes to a line's end.
  await paragraph?.evaluate((element) => getSelection()?.collapse(element, element.childNodes.length))
  await person.type(text)
}

/** Until a screen reader is told this. */
const hears = (text: string) =>
  testWindow.shell.page.waitForFunction(
    (wanted) => document.querySelector('.cb-live')?.textContent?.includes(wanted),
    { timeout: 20_000 },
    text,
  )

const isGone = (role: string) =>
  testWindow.shell.page.waitForSelector(`[role="${role}"]`, { hidden: true, timeout: 20_000 })

async function rightClick(word: string): Promise<void> {
  const handles = await testWindow.shell.page.$$('.cb-misspelt')
  for (const handle of handles) {
    if ((await handle.evaluate((mark) => mark.checkVisibility() && mark.textContent)) !== word) continue
    await handle.click({ button: 'right' })
    return
  }
  throw new Error(`${word} is not marked`)
}

async function firstParagraph(language: 'en' | 'fa' | 'pl'): Promise<string> {
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  return JSON.stringify((await readExamplePolicy(testWindow.workspace)).sections[0]?.text[language])
}

describe.each([
  { language: 'en', tab: 'English', wrong: 'privcay', right: 'privacy', own: 'Wodgetify' },
  { language: 'pl', tab: 'Polski', wrong: 'przetważanie', right: 'przetwarzanie', own: 'Brzdęknik' },
  { language: 'fa', tab: 'فارسی', wrong: 'خضوصی', right: 'خصوصی', own: 'گلنارکالا' },
] as const)('in $language', ({ language, tab, wrong, right, own }) => {
  test('a misspelt word is marked once it is finished, and nothing of the example is', async () => {
    await person.click('tab', tab)
    await write(language, ` ${wrong}`)
    await person.type(` ${own}`)
    await marks(wrong)
    await person.type(' ')
    await marks(wrong, own)
  })

  test('a suggestion from its menu replaces it, and undo brings it back', async () => {
    await person.press('Shift', 'F7')
    await hears(own)
    await person.find('menuitem', 'Add to own words')
    await person.press('Shift', 'F7')
    await hears(wrong)
    await person.click('menuitem', right)
    await marks(own)
    expect(await firstParagraph(language)).toContain(right)
    await person.press('Control', 'KeyZ')
    await marks(wrong, own)
    await person.press('Control', 'KeyY')
    await marks(own)
  })

  test('a word that is added to the own ones is marked no more', async () => {
    await rightClick(own)
    await person.click('menuitem', 'Add to own words')
    await marks()
    await hears(own)
    const { words } = JSON.parse(await readFile(join(testWindow.workspace, 'words.json'), 'utf8'))
    expect(words[language]).toEqual([own])
  })
})

test('a word is ignored for now; marks and the menu are accessible', async () => {
  await person.click('tab', 'English')
  await write('en', ' Qwertzuio ')
  await marks('Qwertzuio')
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
  await person.press('Shift', 'F7')
  await person.find('menuitem', 'Ignore for now')
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
  await person.click('menuitem', 'Ignore for now')
  await marks()
})

test('after reopening, own words are remembered until they are removed, and what was ignored is marked', async () => {
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  await reopenWith(testWindow.shell.page, { language: 'en', colorScheme: 'light' })
  await person.seesState('saved')
  await marks('Qwertzuio')
  await person.press('F7')
  await person.click('menuitem', 'Own words…')
  await person.click('button', 'Remove: Wodgetify')
  await hears('Wodgetify')
  await person.press('Escape')
  await isGone('dialog')
  await marks('Wodgetify', 'Qwertzuio')
})

test('the settings turn the check off and on', async () => {
  await person.click('button', 'Settings')
  await person.click('menuitemcheckbox', 'Check spelling')
  await marks()
  await person.click('menuitemcheckbox', 'Check spelling')
  await marks('Wodgetify', 'Qwertzuio')
})
