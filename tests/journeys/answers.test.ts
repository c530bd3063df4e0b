import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientSchema } from '#contract/client'
import { type Language, languages } from '#core/language'
import { axeViolations } from '#tests/journeys/axe-violations'
import { openExamplePolicyIn, readExamplePolicy } from '#tests/journeys/example-policy'
import { nothingMoves } from '#tests/journeys/nothing-moves'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import { reopenWith } from '#tests/journeys/reopen-with'
import { clauseLibrary } from '#tests/support/clause-library'
import { windowTexts } from '#tests/support/window-texts'

const { facts: questions, vocabularies } = clauseLibrary().factModel

const questionOf = (key: string) => {
  const question = questions.find((one) => one.key === key)
  if (question === undefined) throw new Error(`no question “${key}”`)
  return question
}

describe.each(languages)('answers beside the text, in a window that speaks %s', (language: Language) => {
  const t = windowTexts[language]
  let testWindow: TestWindow

  beforeAll(async () => {
    testWindow = await openWindow()
    await reopenWith(testWindow.shell.page, { language, colorScheme: language === 'pl' ? 'dark' : 'light' })
    await openExamplePolicyIn(testWindow.shell.page, language)
    await testWindow.person.click('button', t.answers.show)
  })
  afterAll(() => testWindow.dispose())

  const savedFacts = async () =>
    clientSchema.parse(
      JSON.parse(await readFile(join(testWindow.workspace, 'clients', 'rangin-gifts', 'client.json'), 'utf8')),
    ).facts
  /** How many sections the outline lists: rows out of sight are one blank that says how many it stands for. */
  const outlineSize = () =>
    testWindow.shell.page.$$eval('.cb-outline > li', (rows) =>
      rows.reduce((size, row) => size + Number((row as HTMLElement).dataset.rows ?? 1), 0),
    )
  const chipsSay = (fact: string, text: string) =>
    testWindow.shell.page.waitForFunction(
      (key, wanted) => {
        const chips = [...document.querySelectorAll(`[data-fact="${key}"]`)]
        return chips.length > 1 && chips.every((chip) => chip.textContent === wanted)
      },
      {},
      fact,
      text,
    )
  const open = (key: string) =>
    testWindow.person.click('button', t.answers.changeOf.replace('{{fact}}', questionOf(key).label[language]))
  /** The focus is given back to what opened the question. */
  const focusIsBack = (key: string) =>
    testWindow.shell.page.waitForFunction(
      (name) => document.activeElement?.ariaLabel === name,
      {},
      t.answers.changeOf.replace('{{fact}}', questionOf(key).label[language]),
    )
  const undo = async () => {
    await testWindow.shell.page.evaluate(() => {
      document.querySelector<HTMLElement>('.cb-text')?.focus()
    })
    await testWindow.person.press('Control', 'KeyZ')
  }

  test('one is changed in every place at once and saved with the client, and undone', async () => {
    const { person, shell } = testWindow
    const before = await savedFacts()
    await open('business.email')
    await person.find('textbox', questionOf('business.email').question[language])
    await shell.page.waitForFunction(() => document.activeElement?.id === 'question-business.email')
    await person.fill('textbox', questionOf('business.email').question[language], 'new@example.com')
    await shell.page.waitForSelector('.cb-effect-altered')
    await nothingMoves(shell.page)
    expect(await axeViolations(shell.page)).toEqual([])
    await person.press('Enter')
    await chipsSay('business.email', 'new@example.com')
    await focusIsBack('business.email')
    await expect.poll(async () => (await savedFacts())['business.email']).toBe('new@example.com')
    await undo()
    await chipsSay('business.email', String(before['business.email']))
    await expect.poll(savedFacts).toEqual(before)
  })

  test('select all in the dialog leaves the page below it alone', async () => {
    const { person, shell } = testWindow
    await open('business.email')
    await shell.page.waitForFunction(() => document.activeElement?.id === 'question-business.email')
    await shell.page.focus('[role="dialog"] button')
    await person.press('Control', 'KeyA')
    await person.type('x')
    expect(
      await shell.page.evaluate(() =>
        document.querySelector('[role="dialog"]')?.contains(getSelection()?.anchorNode ?? null),
      ),
    ).toBe(true)
    await person.press('Escape')
    await focusIsBack('business.email')
    await person.seesState('saved')
  })

  test('one that decides on sections takes them away and brings them back in one step', async () => {
    const { person, shell, workspace } = testWindow
    const before = await outlineSize()
    const features = questionOf('site.features')
    await open('site.features')
    await person.find('button', t.answers.save)
    await person.press('Escape')
    await focusIsBack('site.features')
    await open('site.features')
    const chosen = (await savedFacts())['site.features'] as string[]
    const vocabulary = features.type === 'choices' ? vocabularies[features.vocabulary] : undefined
    const first = vocabulary?.terms.find(({ id }) => id === chosen[0])?.label[language] ?? ''
    const pill = await shell.page.waitForSelector(`[role="dialog"] .mantine-Pill-root ::-p-text(${first})`)
    expect(pill).not.toBeNull()
    await shell.page.$$eval('[role="dialog"] .mantine-Pill-remove', (buttons) => {
      for (const button of buttons) (button as HTMLElement).click()
    })
    await shell.page.waitForSelector('[role="dialog"] fieldset input[type="checkbox"]:checked')
    await nothingMoves(shell.page)
    expect(await axeViolations(shell.page)).toEqual([])
    await person.click('button', t.answers.save)
    await expect.poll(outlineSize).toBeLessThan(before)
    await person.seesState('unsaved')
    await undo()
    await expect.poll(outlineSize).toBe(before)
    await expect.poll(async () => (await savedFacts())['site.features']).toEqual(chosen)
    await person.seesState('saved')
    expect((await readExamplePolicy(workspace)).sections).toHaveLength(before)
  })

  test('one that is saved before its effect is shown has it all the same', async () => {
    const { person, shell } = testWindow
    const before = await outlineSize()
    await open('site.features')
    const save = await person.find('button', t.answers.save)
    await shell.page.waitForSelector('[role="dialog"] .mantine-Pill-remove')
    await save.evaluate(async (button) => {
      const pills = [...document.querySelectorAll<HTMLElement>('[role="dialog"] .mantine-Pill-remove')]
      for (const pill of pills) pill.click()
      // The field shows the answer by then, and the dialog not yet what it does.
      await Promise.resolve()
      ;(button as HTMLElement).click()
    })
    await expect.poll(outlineSize).toBeLessThan(before)
    await undo()
    await expect.poll(outlineSize).toBe(before)
    await person.seesState('saved')
  })
})
