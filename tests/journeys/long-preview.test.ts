import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, test } from 'vitest'
import { clickOn } from '#tests/journeys/click-on'
import { examplePolicyPath, openExamplePolicy } from '#tests/journeys/example-policy'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import { sizedPolicy } from '#tests/support/sized-policy'

let testWindow: TestWindow

beforeAll(async () => {
  testWindow = await openWindow()
  const long = { ...sizedPolicy('iranian-gift-shop', { words: 100_000, variables: 0 }), id: 'privacy-policy' }
  await writeFile(examplePolicyPath(testWindow.workspace), JSON.stringify(long))
  await openExamplePolicy(testWindow.person)
  await testWindow.person.find('button', 'Find and replace')
})
afterAll(() => testWindow.dispose())

test('a print that takes long says so, can be stopped, and is begun again', async () => {
  const { person, shell } = testWindow
  await person.press('Control', 'Shift', 'KeyP')
  await clickOn(await shell.page.waitForSelector('.cb-preview-head label ::-p-text(PDF)'))
  await person.sees('The preview is being made…')
  await person.click('button', 'Stop')
  await person.sees('There is no preview')
  await person.click('button', 'Try again')
  await person.sees('The preview is being made…')
  await clickOn(await shell.page.waitForSelector('.cb-preview-head label ::-p-text(Text)'))
  await shell.page.waitForFunction(() => document.querySelector('.cb-preview-text')?.textContent !== '')
})
