import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeViolations } from '#tests/journeys/axe-violations'
import { clickOn } from '#tests/journeys/click-on'
import { openExamplePolicy, readExamplePolicy } from '#tests/journeys/example-policy'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'
import { clauseLibrary } from '#tests/support/clause-library'

const library = clauseLibrary()
const english = 'Zanzibarite'
const persian = 'زنگبار'

let testWindow: TestWindow
let person: Person

beforeAll(async () => {
  testWindow = await openWindow()
  person = testWindow.person
  await openExamplePolicy(person)
})
afterAll(() => testWindow.dispose())

const policyFile = () => readExamplePolicy(testWindow.workspace)

/** Saves, and reads what the file says of a section. */
async function savedSection(id: string) {
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  return (await policyFile()).sections.find((section) => section.id === id)
}

/** Types a word at the end of a section's first paragraph, in the language that is open. */
async function typeInto(id: string, language: string, word: string): Promise<void> {
  const paragraph = await testWindow.shell.page.waitForSelector(
    `[aria-labelledby="page-name-${language}"] section[data-section="${id}"] > p`,
    { visible: true },
  )
  await clickOn(paragraph)
  await person.press('End')
  await person.type(` ${word}`)
  await person.seesState('unsaved')
}

/** Waits until the mark of a section shows this, in the gutter of a language's page and in the outline. */
async function seesOrigin(id: string, language: string, kind: string): Promise<void> {
  const { page } = testWindow.shell
  const section = `[aria-labelledby="page-name-${language}"] section[data-section="${id}"]`
  await page.waitForSelector(`${section} > .cb-origin[data-kind="${kind}"]`)
  await page.waitForSelector(`#origin-${id}[data-kind="${kind}"]`)
}

/** Presses the mark of a section in the gutter. */
async function pressMark(id: string, language: string): Promise<void> {
  const mark = await testWindow.shell.page.waitForSelector(
    `[aria-labelledby="page-name-${language}"] section[data-section="${id}"] > .cb-origin`,
  )
  await clickOn(mark)
}

const picture = async (name: string) => {
  const folder = process.env.PICTURES
  if (folder !== undefined) await testWindow.shell.page.screenshot({ path: `${folder}/${name}.png` })
}

const id = 'retention-periods'

test('a clause that is edited in two languages is marked as edited in both', async () => {
  await seesOrigin(id, 'en', 'library')
  await typeInto(id, 'en', english)
  await seesOrigin(id, 'en', 'edited')
  await person.click('tab', 'فارسی')
  await seesOrigin(id, 'fa', 'library')
  await typeInto(id, 'fa', persian)
  await seesOrigin(id, 'fa', 'edited')
  await person.click('tab', 'English')
  await seesOrigin(id, 'en', 'edited')
  await picture('marks')
})

test('the comparison shows the added word as inserted, and nothing as deleted', async () => {
  const { page } = testWindow.shell
  await pressMark(id, 'en')
  await person.find('menuitem', 'Compare with the library')
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
  await picture('menu')
  await person.press('Enter')
  const dialog = await person.find('dialog', 'Compared with the library: How long we keep your data')
  expect(await dialog.$$eval('.cb-compared ins', (found) => found.map((one) => one.textContent.trim()))).toEqual([
    english,
  ])
  expect(await dialog.$$('.cb-compared del')).toEqual([])
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
  await picture('compare')
  await person.press('Escape')
  await page.waitForSelector('[role="dialog"]', { hidden: true })
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('cb-origin')
})

test('the library’s text comes back in all languages, and one undo brings back every edit', async () => {
  const clause = library.clauses.find((one) => one.id === 'retention/periods')
  const edited = await savedSection(id)
  expect(JSON.stringify(edited?.text.fa)).toContain(persian)
  await pressMark(id, 'en')
  await person.click('menuitem', 'Back to the library’s text')
  await person.sees('Persian and English')
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
  await picture('restore')
  await person.click('button', 'In all languages')
  await seesOrigin(id, 'en', 'library')
  expect((await savedSection(id))?.text).toEqual(JSON.parse(JSON.stringify(clause?.document)))

  await testWindow.shell.page.focus('[aria-labelledby="page-name-en"]')
  await person.press('Control', 'KeyZ')
  await seesOrigin(id, 'en', 'edited')
  expect(await savedSection(id)).toEqual(edited)
  await person.click('tab', 'فارسی')
  await seesOrigin(id, 'fa', 'edited')
})

test('the library’s text comes back in one language alone', async () => {
  await pressMark(id, 'fa')
  await person.click('menuitem', 'Back to the library’s text')
  await person.click('button', 'Only in Persian')
  await seesOrigin(id, 'fa', 'library')
  const { fa, en } = (await savedSection(id))?.text ?? {}
  expect(JSON.stringify(fa)).not.toContain(persian)
  expect(JSON.stringify(en)).toContain(english)
})

test('an alternative takes a section’s place by the keyboard, and references to the section hold', async () => {
  const { page } = testWindow.shell
  await person.click('tab', 'English')
  await seesOrigin(id, 'en', 'edited')
  await page.focus(`#origin-${id}`)
  await person.press('Enter')
  await person.find('menuitem', 'How long we keep your data (with criteria)')
  await person.press('ArrowDown')
  await person.press('ArrowDown')
  await person.press('Enter')
  await seesOrigin(id, 'en', 'library')
  const criteria = library.clauses.find((clause) => clause.id === 'retention/criteria')
  const swapped = await savedSection(id)
  expect(swapped?.clause?.id).toBe('retention/criteria')
  expect(swapped?.text).toEqual(JSON.parse(JSON.stringify(criteria?.document)))
  expect(await page.$$(`.cb-reference[data-section="${id}"]`)).not.toHaveLength(0)
  expect(await page.$$(`.cb-reference.cb-chip-amiss[data-section="${id}"]`)).toHaveLength(0)

  // The notice's button undoes it too, for somebody who is elsewhere by then.
  await person.click('button', 'Undo')
  await seesOrigin(id, 'en', 'edited')
  expect((await savedSection(id))?.clause?.id).toBe('retention/periods')
})

test('a section of one’s own says so, and has a menu all the same', async () => {
  await person.click('button', 'Add a section')
  await seesOrigin('section', 'en', 'own')
  await pressMark('section', 'en')
  await person.find('menuitem', 'Compare with the library')
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
  await person.press('Escape')
  await testWindow.shell.page.waitForSelector('[role="menu"]', { hidden: true })
})
