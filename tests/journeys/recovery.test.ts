import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '#i18n/en'
import { axeViolations } from '#tests/journeys/axe-violations'
import { clickOn } from '#tests/journeys/click-on'
import { examplePolicyPath, openExamplePolicy } from '#tests/journeys/example-policy'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'

const title = 'There are unsaved changes from'

let testWindow: TestWindow

beforeAll(async () => {
  testWindow = await openWindow()
  const { person } = testWindow
  await openExamplePolicy(person)
})
afterAll(() => testWindow.dispose())

const file = () => examplePolicyPath(testWindow.workspace)
const savedText = () => readFile(file(), 'utf8')
const folder = () => join(testWindow.folder, 'config', 'recovery')

/** What every copy holds, as one text. */
async function copies(): Promise<string> {
  const names = (await readdir(folder())).filter((name) => name.endsWith('.json'))
  return (await Promise.all(names.map((name) => readFile(join(folder(), name), 'utf8')))).join('\n')
}

const waiting = { timeout: 20_000 }
const isKept = (sentence: string) => expect.poll(copies).toContain(sentence)
const nothingIsKept = () => expect.poll(() => readdir(folder())).toEqual([])

/** Types a sentence at the end of the first section's first paragraph. */
async function write(sentence: string): Promise<void> {
  const { shell, person } = testWindow
  const place = '[aria-labelledby="page-name-en"] section > p'
  const paragraph = await shell.page.waitForSelector(place, { visible: true })
  await clickOn(paragraph)
  await person.press('End')
  await person.type(` ${sentence}`)
  await person.seesState('unsaved')
}

/** The window goes without a word, and is opened again, where it opens the policy by itself. */
async function crashAndOpenAgain(): Promise<void> {
  await testWindow.crash()
  testWindow = await openWindow(testWindow.folder)
  await testWindow.person.sees(en.editor.saved)
}

const offers = () =>
  testWindow.shell.page.evaluate(() =>
    window.clausebook.call('recovery.list', { client: 'rangin-gifts', policy: 'privacy-policy' }),
  )

async function noOfferIsLeft(): Promise<void> {
  await testWindow.shell.page.waitForFunction((text) => !document.body.textContent.includes(text), waiting, title)
  expect(await offers()).toEqual({ ok: true, value: { copies: [] } })
}

test('what was typed before a crash is kept, offered, restored and saved', async () => {
  const before = await savedText()
  await write('Typed before the crash.')
  await isKept('Typed before the crash.')
  await crashAndOpenAgain()
  const { person, shell } = testWindow
  await person.sees(title)
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
  expect(await savedText()).toBe(before)

  await person.click('button', 'Restore')
  await person.seesState('unsaved')
  await person.sees('Typed before the crash.')
  expect(await savedText()).toBe(before)
  await isKept('Typed before the crash.')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  expect(await savedText()).toContain('Typed before the crash.')
  await nothingIsKept()
  await noOfferIsLeft()
  await shell.page.reload()
  await person.sees('Typed before the crash.')
  await noOfferIsLeft()
})

test('who leaves without saving leaves no copy behind', async () => {
  const { person } = testWindow
  await write('Not worth keeping.')
  await isKept('Not worth keeping.')
  await person.click('button', 'All businesses')
  await person.click('button', 'Leave without saving')
  await testWindow.shell.page.waitForSelector('[role="dialog"]', { hidden: true })
  await nothingIsKept()
  await openExamplePolicy(person)
  expect(await savedText()).not.toContain('Not worth keeping.')
})

test('a text made from a file that has changed since meets the conflict; what was typed meanwhile is kept too', async () => {
  await write('Mine, from before.')
  await isKept('Mine, from before.')
  const theirs = (await savedText()).replace('Typed before the crash.', 'Written by somebody else.')
  await writeFile(file(), theirs)
  await crashAndOpenAgain()
  const { person } = testWindow
  await person.sees(title)
  await person.sees(en.recovery.fileChanged)
  await person.sees('Written by somebody else.')

  await write('Typed while the offer waits.')
  await person.click('button', 'Restore')
  await person.sees('Mine, from before.')
  await person.press('Control', 'KeyS')
  await person.sees(en.editor.conflictTitle)
  expect(await savedText()).toBe(theirs)
  await person.click('button', en.editor.conflictOverwrite)
  await person.seesState('saved')
  expect(await savedText()).toContain('Mine, from before.')

  await person.sees(title)
  await isKept('Typed while the offer waits.')
  await isKept('Written by somebody else.')
  await expect.poll(copies).not.toContain('Mine, from before.')
  await person.click('button', 'Discard')
  await testWindow.shell.page.reload()
  await person.sees(en.recovery.replacedText)
  await person.click('button', 'Discard')
  await nothingIsKept()
  await noOfferIsLeft()
})

test('a damaged copy is told by its name, stays until it is deleted, and keeps nobody from the policy', async () => {
  const { person, shell } = testWindow
  const name = 'rangin-gifts.privacy-policy.00000000-0000-4000-8000-000000000000.json'
  await writeFile(join(folder(), name), '{"formatVersion":1,')
  await shell.page.reload()
  await person.seesState('saved')
  await person.sees(en.recovery.damagedTitle)
  await person.sees(name)
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
  await person.click('button', en.recovery.later)
  await expect.poll(() => readdir(folder())).toEqual([name])
  await write('The editor works all the same.')
  await isKept('The editor works all the same.')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  await shell.page.reload()
  await person.click('button', en.recovery.deleteCopy)
  await nothingIsKept()
})
