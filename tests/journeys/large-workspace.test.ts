import { utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serializePolicy } from '#core/policy/parse-policy'
import { en } from '#i18n/agency/en'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'
import { sizedPolicy } from '#tests/support/sized-policy'

/** Some seconds' reading. */
const policies = 90
const { stop, goOn, label } = en.reading

let testWindow: TestWindow
let person: Person

beforeAll(async () => {
  testWindow = await openWindow()
  person = testWindow.person
  const text = serializePolicy(sizedPolicy('online-shop', { words: 60_000, variables: 700 }))
  const anHourAgo = new Date(Date.now() - 3_600_000)
  for (let number = 1; number <= policies; number += 1) {
    const file = join(testWindow.workspace, 'clients', 'rangin-gifts', `copy-${number}.policy.json`)
    await writeFile(file, text)
    await utimes(file, anHourAgo, anHourAgo)
  }
}, 60_000)
afterAll(() => testWindow.dispose())

const read = () => testWindow.shell.page.$eval(`[aria-label="${label}"]`, (bar) => Number(bar.ariaValueNow))

test('a large workspace is shown while it is read; the reading can be stopped, and goes on where it was', async () => {
  const { page } = testWindow.shell
  await page.reload()
  await person.click('button', stop)
  await person.find('button', goOn)
  const stoppedAt = await read()
  expect(stoppedAt).toBeLessThan(100)
  // What is not read yet is called as its file is, and is there to be opened.
  const names = await page.$$eval('.cb-policy-title', (titles) => titles.map(({ textContent }) => textContent))
  expect(names.filter((name) => name?.startsWith('copy-')).length).toBeGreaterThan(0)
  await page.$$eval('.cb-policy-title', (titles) =>
    titles
      .findLast(({ textContent }) => textContent?.startsWith('copy-'))
      ?.closest('button')
      ?.click(),
  )
  await page.waitForSelector('.ProseMirror[contenteditable="true"]')
  await person.click('button', 'All businesses')
  expect(await read()).toBeGreaterThanOrEqual(stoppedAt)
  await person.click('button', goOn)
  await page.waitForSelector(`[aria-label="${label}"]`, { hidden: true })
  const all = await page.$$eval('.cb-policy-title', (titles) => titles.map(({ textContent }) => textContent))
  expect(all.length).toBeGreaterThanOrEqual(policies)
  expect(all.filter((name) => name?.startsWith('copy-'))).toEqual([])
})
