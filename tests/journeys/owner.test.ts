import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientSchema } from '#contract/client'
import { type Language, languages } from '#core/language'
import { type Policy, policySchema } from '#core/policy/policy'
import { createTestHost, type TestHost } from '#tests/contract/test-host'
import { openTestShell, type TestShell } from '#tests/doors/test-shell'
import { axeViolations } from '#tests/journeys/axe-violations'
import { type KeyboardPerson, keyboardAt } from '#tests/journeys/keyboard'
import { nothingMoves } from '#tests/journeys/nothing-moves'
import { type Person, personAt } from '#tests/journeys/person'
import { clauseLibrary } from '#tests/support/clause-library'
import { windowTexts } from '#tests/support/window-texts'

const { facts: questions, groups, vocabularies } = clauseLibrary().factModel

const questionOf = (key: string, language: Language): string =>
  questions.find((question) => question.key === key)?.question[language] ?? ''

const featureOf = (id: string, language: Language): string =>
  vocabularies.features?.terms.find((term) => term.id === id)?.label[language] ?? ''

describe.each(languages)('an owner with a keyboard alone makes a policy, in %s', (language: Language) => {
  const t = windowTexts[language]
  const folder = 'flower-shop'
  let host: TestHost
  let shell: TestShell
  let keys: KeyboardPerson
  let person: Person
  let workspace: string

  beforeAll(async () => {
    host = await createTestHost('browser')
    shell = await openTestShell(host.host, join(process.cwd(), 'out', 'renderer'))
    keys = keyboardAt(shell.shell.page)
    person = personAt(shell.shell.page)
    const view = await host.host.dispatch('workspace.view', {})
    if (!view.ok) throw new Error(JSON.stringify(view.error))
    workspace = (view.value as { location: string }).location
  })
  afterAll(async () => {
    await shell.dispose()
    await host.remove()
  })

  const client = async () =>
    clientSchema.parse(JSON.parse(await readFile(join(workspace, 'clients', folder, 'client.json'), 'utf8')))
  const policy = async (): Promise<Policy> =>
    policySchema.parse(
      JSON.parse(await readFile(join(workspace, 'clients', folder, 'privacy-policy.policy.json'), 'utf8')),
    )

  test('the first start asks for a language and speaks it at once', async () => {
    const { page } = shell.shell
    await page.waitForSelector('.cb-welcome input[type="radio"]')
    const spoken = () => page.evaluate(() => document.documentElement.lang)
    for (let now = await spoken(); now !== language; now = await spoken()) {
      await keys.tabTo('radio', '')
      await keys.press('ArrowDown')
      await page.waitForFunction((before) => document.documentElement.lang !== before, {}, now)
    }
    await person.find('heading', t.welcome.title)
    // Each example says what it is.
    expect(
      await page.$$eval('.cb-way [id^="example-"]', (lines) => lines.map((line) => line.textContent).sort()),
    ).toEqual(Object.values(t.welcome.examples).sort())
    // The browser's Back leads to no empty page.
    expect(await page.evaluate(() => history.length)).toBe(1)
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'fa' ? 'rtl' : 'ltr')
    await nothingMoves(page)
    expect(await axeViolations(page)).toEqual([])
  })

  test('questions are answered, one is put off, and the policy is there to read', async () => {
    const { page } = shell.shell
    await keys.tabTo('button', t.welcome.own)
    await keys.press('Enter')
    await keys.tabTo('textbox', t.client.name)
    await keys.type('Flower shop')
    await keys.tabTo('textbox', t.language[language])
    await keys.type('Flower shop Ltd')
    await keys.tabTo('textbox', questionOf('business.email', language))
    await keys.type('hello@example.com')
    await keys.tabTo('checkbox', t.client.unsureOf.replace('{{question}}', ''))
    await keys.press('Space')
    const stepOf = () => page.$$eval('.cb-step', (steps) => steps.findIndex((step) => step.ariaCurrent === 'step'))
    const last = (await page.$$eval('.cb-step', (steps) => steps.length)) - 1
    for (let step = await stepOf(); step < last; step += 1) {
      await keys.tabTo('button', t.client.next)
      await keys.press('Enter')
      await expect.poll(stepOf).toBe(step + 1)
    }
    await person.find('heading', t.client.unsureList)
    await nothingMoves(page)
    expect(await axeViolations(page)).toEqual([])
    await keys.tabTo('button', t.client.saveAndMakePolicy)
    await keys.press('Enter')
    const submit = await person.find('button', t.create.submit)
    await nothingMoves(page)
    // However low the window, it need not be scrolled for.
    await page.setViewport({ width: 800, height: 480 })
    expect(await submit.evaluate((button) => button.getBoundingClientRect().bottom < innerHeight)).toBe(true)
    await page.setViewport({ width: 800, height: 600 })
    await keys.tabTo('button', t.create.submit)
    await keys.press('Enter')
    await person.seesState('saved')
    const { facts, unsure } = await client()
    expect(facts['business.email']).toBe('hello@example.com')
    expect(unsure).toHaveLength(1)
    expect((await policy()).sections.length).toBeGreaterThan(10)
    // The policy is in the language that the business wrote in.
    expect((await policy()).languages).toEqual([language])
    await person.sees('hello@example.com')
  })

  test('an export says before it begins what the text lacks', async () => {
    await keys.tabTo('button', t.editor.export)
    await keys.press('Enter')
    await person.sees(t.export.missing_other.split('}}')[1] ?? '')
    await keys.press('Escape')
    await shell.shell.page.waitForSelector('[role="dialog"]', { hidden: true })
  })

  test('another answer later shows what it changes before it does so', async () => {
    const { page } = shell.shell
    const before = await policy()
    await keys.press('Control', 'KeyK')
    await page.waitForSelector('[role="dialog"] input')
    await keys.type(t.app.allClients)
    await page.waitForSelector('[role="option"]')
    await keys.press('Enter')
    await keys.tabTo('button', t.workspace.answersOf.replace('{{client}}', 'Flower shop'))
    await keys.press('Enter')
    await keys.tabTo(
      'button',
      groups.find(({ id }) => id === questions.find(({ key }) => key === 'site.features')?.group)?.title[language] ??
        '',
    )
    await keys.press('Enter')
    await keys.tabTo('combobox', questionOf('site.features', language))
    // A list that opened with Tab would cover the question above it.
    expect(
      await page.$$eval('[role="option"]', (options) => options.filter((option) => option.checkVisibility())),
    ).toEqual([])
    await keys.type(featureOf('reviews', language))
    await page.waitForFunction(() => document.querySelector('[role="option"]')?.checkVisibility() === true)
    await keys.press('Enter')
    await keys.press('Escape')
    await keys.tabTo('button', t.client.save)
    await keys.press('Enter')
    await person.find('heading', t.effect.title)
    await nothingMoves(page)
    expect(await axeViolations(page)).toEqual([])
    const coming = await page.$$eval('[role="dialog"] input[type="checkbox"]:checked', (boxes) => boxes.length)
    expect(coming).toBeGreaterThan(0)
    expect(await policy()).toEqual(before)
    await keys.tabTo('button', t.effect.save)
    await keys.press('Enter')
    await expect.poll(async () => (await policy()).sections.length).not.toBe(before.sections.length)
    expect(Math.abs((await policy()).sections.length - before.sections.length)).toBe(coming)
  })
})
