import { afterAll, beforeAll, expect, test } from 'vitest'
import { clickOn } from '#tests/journeys/click-on'
import { openExamplePolicy, readExamplePolicy } from '#tests/journeys/example-policy'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'

/** A word with a Persian and with an Arabic kaf. */
const persian = 'بانکداران'
const arabic = 'بانكداران'

let testWindow: TestWindow
let person: Person
let workspace: string

beforeAll(async () => {
  testWindow = await openWindow()
  person = testWindow.person
  workspace = testWindow.workspace
  await openExamplePolicy(person)
  await person.find('button', 'Find and replace')
})
afterAll(() => testWindow.dispose())

/** Types a sentence at the end of a language's first paragraph. */
async function write(language: string, tab: string, sentence: string): Promise<void> {
  await person.click('tab', tab)
  const paragraph = await testWindow.shell.page.waitForSelector(
    `[aria-labelledby="page-name-${language}"] section > p`,
    { visible: true },
  )
  await clickOn(paragraph)
  await person.press('End')
  await person.type(` ${sentence}`)
}

/** Waits until the find bar tells this. */
const tells = (text: string) =>
  testWindow.shell.page.waitForFunction(
    (wanted) => document.querySelector('#find-status')?.textContent === wanted,
    { timeout: 20_000 },
    text,
  )

const openTab = () => testWindow.shell.page.$eval('[role="tab"][aria-selected="true"]', (tab) => tab.textContent)
const selected = () => testWindow.shell.page.evaluate(() => getSelection()?.toString())
const highlighted = () =>
  testWindow.shell.page.$$eval('.cb-found', (marks) =>
    marks.filter((mark) => mark.checkVisibility()).map((mark) => mark.textContent),
  )

/** How often the saved policy says a word, in each language. */
async function counts(word: string): Promise<Record<string, number>> {
  const { sections } = await readExamplePolicy(workspace)
  const all = (['en', 'fa', 'pl'] as const).map((language) => {
    const text = JSON.stringify(sections.map((section) => section.text[language]))
    return [language, text.split(word).length - 1]
  })
  return Object.fromEntries(all)
}

async function save(): Promise<void> {
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
}

test('a word is found on the page in every spelling, and Escape leaves it selected in the text', async () => {
  await write('en', 'English', `${arabic} ${persian}.`)
  await write('fa', 'فارسی', `${arabic} ${persian} ${persian}.`)
  await person.press('Control', 'KeyF')
  await person.find('textbox', 'Find')
  await person.type(arabic)
  await tells('1 of 3')
  await expect.poll(highlighted).toEqual([arabic, persian, persian])
  await person.press('Enter')
  await tells('2 of 3')
  await person.press('Shift', 'Enter')
  await tells('1 of 3')
  await person.press('Shift', 'F3')
  await tells('3 of 3')
  await person.press('Escape')
  await expect.poll(selected).toBe(persian)
  await expect.poll(highlighted).toEqual([])
})

test('in all languages, the next match may be on another page', async () => {
  await person.press('Control', 'KeyF')
  await person.press('Alt', 'KeyL')
  await tells('3 of 5')
  await person.press('Enter')
  await tells('4 of 5')
  await expect.poll(openTab).toBe('English')
  await person.press('Shift', 'Enter')
  await tells('3 of 5')
  await expect.poll(openTab).toBe('فارسی')
})

test('all are replaced in both languages, and one undo a language takes that back', async () => {
  await save()
  await person.press('Control', 'KeyH')
  await person.fill('textbox', 'Replace with', 'Łódź')
  await person.click('button', 'Replace all')
  await person.sees('5 matches replaced')
  await tells('No match')
  await save()
  expect(await counts('Łódź')).toEqual({ en: 2, fa: 3, pl: 0 })

  await person.press('Escape')
  await person.press('Control', 'KeyZ')
  await person.click('tab', 'English')
  await save()
  expect(await counts('Łódź')).toEqual({ en: 2, fa: 0, pl: 0 })
  const paragraph = await testWindow.shell.page.waitForSelector('[aria-labelledby="page-name-en"] section > p', {
    visible: true,
  })
  await clickOn(paragraph)
  await person.press('Control', 'KeyZ')
  await save()
  expect(await counts('Łódź')).toEqual({ en: 0, fa: 0, pl: 0 })
  expect(await counts(persian)).toEqual({ en: 1, fa: 2, pl: 0 })
  expect(await counts(arabic)).toEqual({ en: 1, fa: 1, pl: 0 })
})

test('one match is replaced at a time, by what an expression caught', async () => {
  await person.press('Control', 'KeyH')
  await person.press('Alt', 'KeyL')
  await person.press('Alt', 'KeyR')
  await person.fill('textbox', 'Find', '(بانک)(داران)')
  await tells('1 of 2')
  await person.fill('textbox', 'Replace with', '$2-$1')
  await person.press('Enter')
  await tells('1 of 1')
  await save()
  expect(await counts('داران-بانك')).toEqual({ en: 1, fa: 0, pl: 0 })
  expect(await counts(persian)).toEqual({ en: 1, fa: 2, pl: 0 })
})

test.each([
  ['(بانک', 'This is no regular expression yet: a part of it is missing or out of place.'],
  ['(a+)+$', 'This expression could run for very long: it repeats a group whose inside repeats or varies.'],
])('the expression %s is told to be amiss, and finds nothing', async (expression, told) => {
  await person.fill('textbox', 'Find', expression)
  await tells(told)
  const field = await person.find('textbox', 'Find')
  expect(await field.evaluate((input) => input.getAttribute('aria-invalid'))).toBe('true')
  await expect.poll(highlighted).toEqual([])
})

test('replacing very many matches says so first', async () => {
  await write('en', 'English', ' zebra'.repeat(600))
  await person.fill('textbox', 'Find', 'zebra')
  await tells('1 of 600')
  await person.fill('textbox', 'Replace with', 'okapi')
  const said = await testWindow.shell.page.evaluateHandle(() => {
    const texts: (string | null)[] = []
    const status = document.querySelector('#find-status')
    if (status !== null)
      new MutationObserver(() => texts.push(status.textContent)).observe(status, {
        ...{ childList: true, characterData: true, subtree: true },
      })
    return texts
  })
  await person.click('button', 'Replace all')
  await person.sees('600 matches replaced')
  expect(await said.jsonValue()).toContain('Replacing…')
  await save()
  expect(await counts('okapi')).toEqual({ en: 600, fa: 0, pl: 0 })
})
