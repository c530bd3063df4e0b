import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientSchema } from '#contract/client'
import { axeViolations } from '#tests/journeys/axe-violations'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'
import { reopenWith } from '#tests/journeys/reopen-with'

let testWindow: TestWindow
let person: Person

beforeAll(async () => {
  testWindow = await openWindow()
  person = testWindow.person
})
afterAll(() => testWindow.dispose())

const clientFile = async (id: string) =>
  clientSchema.parse(JSON.parse(await readFile(join(testWindow.workspace, 'clients', id, 'client.json'), 'utf8')))

const shownClients = () =>
  testWindow.shell.page.$$eval('.cb-card h2', (titles) => titles.map((title) => title.textContent))

const focused = () => testWindow.shell.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

test('an agency finds a client by a part of its name, and is told when there is none', async () => {
  await person.fill('searchbox', 'Search businesses and policies', 'rang')
  await person.sees('1 business')
  expect(await shownClients()).toEqual(['Rangin Gifts'])
  await person.fill('searchbox', 'Search businesses and policies', 'nobody')
  await person.sees('No business and no policy goes by this name.')
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
})

test('the copy of a client has its answers and brand, a name of its own, and no policy', async () => {
  await person.fill('searchbox', 'Search businesses and policies', 'rang')
  await person.click('button', 'Duplicate Rangin Gifts')
  await person.sees('Answers of Rangin Gifts (copy)')
  await person.fill('textbox', 'Name in the list', 'rangin gifts')
  await person.sees('There is another business of this name.')
  await person.fill('textbox', 'Name in the list', 'Outlet')
  await person.click('button', 'Save answers')
  await person.sees('The answers of Outlet are saved')
  // What is looked for gives way to what was just saved.
  await person.find('button', 'Duplicate Outlet')
  await expect.poll(focused).toBe('Answers of Outlet')
  expect(await shownClients()).toEqual(['Niluban Gifts', 'Outlet', 'Pulsowid', 'Rangin Gifts', 'Tinwhistle Hobbies'])
  const [original, copy] = [await clientFile('rangin-gifts'), await clientFile('rangin-gifts-copy')]
  expect(copy).toEqual({ ...original, id: copy.id, name: 'Outlet' })
  expect(await testWindow.shell.page.$('ul[aria-label="Policies of Outlet"]')).toBeNull()
})

test('a Persian window finds what is typed with Arabic letters', async () => {
  await reopenWith(testWindow.shell.page, { language: 'fa', colorScheme: 'dark' })
  await person.fill('searchbox', 'جست‌وجوی کسب‌وکارها و سیاست‌ها', 'سياست')
  await person.sees('۴ کسب‌وکار')
  await person.fill('searchbox', 'جست‌وجوی کسب‌وکارها و سیاست‌ها', 'outlet')
  await person.sees('۱ کسب‌وکار')
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
})

test('keys that are held down make one client, and a double click one copy', async () => {
  const { page } = testWindow.shell
  const folders = () => readdir(join(testWindow.workspace, 'clients'))
  await reopenWith(page, { language: 'en', colorScheme: 'light' })
  const before = await folders()
  await person.click('button', 'New business')
  await person.fill('textbox', 'Name in the list', 'Bakery')
  await page.keyboard.down('Control')
  for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('KeyS')
  await page.keyboard.up('KeyS')
  await page.keyboard.up('Control')
  const button = await person.find('button', 'Duplicate Bakery')
  expect(await folders()).toEqual([...before, 'bakery'].sort())
  await button.click({ count: 2 })
  await person.sees('Answers of Bakery (copy)')
  expect(await folders()).toEqual([...before, 'bakery', 'bakery-copy'].sort())
})
