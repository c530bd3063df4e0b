import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientSchema } from '#contract/client'
import { clickOn } from '#tests/journeys/click-on'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'
import { clauseLibrary } from '#tests/support/clause-library'

const { facts: questions, groups } = clauseLibrary().factModel

const questionOf = (key: string): string => questions.find((question) => question.key === key)?.question.en ?? ''

let testWindow: TestWindow
let person: Person
let workspace: string

beforeAll(async () => {
  testWindow = await openWindow()
  person = testWindow.person
  workspace = testWindow.workspace
  await person.click('button', 'New business')
  await person.fill('textbox', 'Name in the list', 'Flower shop')
})
afterAll(() => testWindow.dispose())

/** Turns to the group of questions that asks this one. */
async function turnTo(key: string): Promise<void> {
  const group = questions.find((question) => question.key === key)?.group
  const title = groups.find(({ id }) => id === group)?.title.en ?? ''
  const step = await testWindow.shell.page.waitForSelector(`nav button ::-p-text(${title})`)
  await clickOn(step)
  await person.find('heading', title)
}

/** Types into the field that has the focus, and takes the first of what it offers. */
async function choose(text: string): Promise<void> {
  await person.type(text)
  await testWindow.shell.page.waitForFunction(() => {
    const list = document.activeElement?.getAttribute('aria-controls')
    return document.querySelector(`[id="${list}"] [role="option"]`)?.checkVisibility() === true
  })
  await person.press('ArrowDown')
  await person.press('Enter')
}

/** Adds a row to a table's answer, and waits until its first field has the focus. */
async function addRow(key: string, row: number): Promise<void> {
  await person.click('button', `Add row: ${questionOf(key)}`)
  await testWindow.shell.page.waitForFunction(
    (place) => document.activeElement?.closest(`.cb-row:nth-child(${place})`) !== null,
    {},
    row,
  )
}

const savedFacts = async () =>
  clientSchema.parse(JSON.parse(await readFile(join(workspace, 'clients', 'flower-shop', 'client.json'), 'utf8'))).facts

test('a long list is offered in groups, and a law with whom it applies to', async () => {
  const { page } = testWindow.shell
  await turnTo('site.features')
  await person.click('combobox', questionOf('site.features'))
  await page.waitForSelector('[role="group"] [role="option"] ::-p-text(newsletter)')
  await person.press('Escape')
  await turnTo('laws.apply')
  await person.click('combobox', questionOf('laws.apply'))
  await page.waitForSelector('[role="option"] ::-p-text(Applies to sales to consumers in Iran.)')
  await choose('CalOPPA')
  await person.press('Escape')
  await page.waitForSelector('.mantine-Pill-label ::-p-text(California Online Privacy Protection Act)')
})

test('services are chosen by name, and a typical cookie fills its row', async () => {
  await turnTo('recipients.services')
  await person.click('combobox', questionOf('recipients.services'))
  await choose('PayU')
  await person.press('Escape')

  await turnTo('cookies.list')
  await addRow('cookies.list', 1)
  await choose('_ga')
  await addRow('cookies.list', 2)
  await person.type('my_own_cookie')

  await person.click('button', 'Add business')
  await person.sees('Flower shop')
  expect(await savedFacts()).toMatchObject({
    'recipients.services': ['payu'],
    'cookies.list': [
      { name: '_ga', provider: 'Google', purpose: 'analytics', duration: 'years-2' },
      { name: 'my_own_cookie' },
    ],
  })
})
