import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Language, languages } from '#core/language'
import { axeViolations } from '#tests/journeys/axe-violations'
import { clickOn } from '#tests/journeys/click-on'
import { examplePolicyPath, readExamplePolicy } from '#tests/journeys/example-policy'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'
import { reopenWith } from '#tests/journeys/reopen-with'
import { windowTexts } from '#tests/support/window-texts'

/** A text of the window with its values in their places. */
function say(text: string, values: Record<string, string | number>, language: Language): string {
  const locale = language === 'fa' ? 'fa-IR-u-nu-arabext' : language
  return text.replaceAll(/\{\{(\w+)(?:, number)?\}\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value
  })
}

const schemes = { en: 'light', fa: 'dark', pl: 'light' } as const

describe.each(languages)('an agency with many clients (%s)', (language) => {
  const t = windowTexts[language]
  const agency = windowTexts[language].agency
  let testWindow: TestWindow
  let person: Person

  beforeAll(async () => {
    testWindow = await openWindow()
    person = testWindow.person
    await testWindow.shell.page.setViewport({ width: 1360, height: 860 })
    await reopenWith(testWindow.shell.page, { language, colorScheme: schemes[language] })
    await person.find('button', t.workspace.newClient)
  })
  afterAll(() => testWindow.dispose())

  const page = () => testWindow.shell.page
  const clientText = (client: string) => readFile(join(testWindow.workspace, 'clients', client, 'client.json'), 'utf8')
  const policiesOf = async (client: string) =>
    (await readdir(join(testWindow.workspace, 'clients', client))).filter((name) => name.endsWith('.policy.json'))
  const cards = () => page().$$eval('.cb-card h2', (titles) => titles.map((title) => title.textContent))
  const rows = () =>
    page().$$eval('.cb-policy-table tbody tr', (all) =>
      all.map((row) => row.querySelector('td:nth-of-type(2)')?.textContent),
    )
  const focused = () => page().evaluate(() => document.activeElement?.getAttribute('aria-label'))
  const focusedText = () => page().evaluate(() => document.activeElement?.textContent)
  const putOf = (client: string) => say(agency.archive.putOf, { client }, language)
  const noDialog = () => page().waitForSelector('[role="dialog"]', { hidden: true })
  /** Selects or unselects the policies of these clients in the table. */
  const toggle = async (...clients: string[]) => {
    for (const client of clients) {
      const box = await page().waitForSelector(`.cb-policy-table tbody input[aria-label*="${client}"]`)
      await clickOn(box)
    }
  }

  test('archives a client by the keyboard, and brings it back with every byte', async () => {
    const before = await clientText('rangin-gifts')
    const all = await cards()
    await (await person.find('button', putOf('Rangin Gifts'))).focus()
    await person.press('Enter')
    await person.sees(say(agency.archive.done, { client: 'Rangin Gifts' }, language))
    await expect.poll(cards).toEqual(all.filter((name) => name !== 'Rangin Gifts'))
    expect(JSON.parse(await clientText('rangin-gifts'))).toMatchObject({ archived: true })
    // The card in its place has the focus.
    await expect.poll(focused).toBe(putOf('Tinwhistle Hobbies'))

    await (await person.find('button', t.toolbar.undo)).focus()
    await person.press('Enter')
    await person.find('button', putOf('Rangin Gifts'))
    await expect.poll(focused).toBe(putOf('Rangin Gifts'))
    expect(await clientText('rangin-gifts')).toBe(before)
    expect(await cards()).toEqual(all)
  })

  test('finds archived clients by the filter, in both lists', async () => {
    await person.click('button', putOf('Niluban Gifts'))
    await person.fill('searchbox', t.workspace.search, 'niluban')
    await person.sees(say(agency.archive.foundArchived, { total: 1 }, language))
    await person.fill('searchbox', t.workspace.search, ' ')
    await person.click('checkbox', say(agency.archive.show, { total: 1 }, language))
    await person.find('button', say(agency.archive.backOf, { client: 'Niluban Gifts' }, language))
    await expect.poll(cards).toEqual(['Niluban Gifts'])
    expect(await axeViolations(page())).toEqual([])
    await person.click('tab', agency.views.policies)
    await person.find('table', agency.policies.title)
    await expect.poll(rows).toEqual(['Niluban Gifts'])
    await person.click('checkbox', say(agency.archive.show, { total: 1 }, language))
    await expect.poll(rows).not.toContain('Niluban Gifts')
  })

  test('deletes a policy by the keyboard and several in the table, and brings them back as they were', async () => {
    await page().reload()
    await person.find('button', t.workspace.newClient)
    await person.click('tab', agency.views.clients)
    const file = () => readFile(examplePolicyPath(testWindow.workspace), 'utf8')
    const before = await file()
    const title = await page().$eval('#open-rangin-gifts-privacy-policy', (button) => button.textContent?.trim() ?? '')
    await (await person.find('button', say(agency.delete.of, { title, client: 'Rangin Gifts' }, language))).focus()
    await person.press('Enter')
    await person.sees(say(agency.delete.done_one, { title }, language))
    expect(await policiesOf('rangin-gifts')).toEqual([])
    // Of a client without any policy left, the answers have the focus.
    await expect.poll(() => page().evaluate(() => document.activeElement?.id)).toBe('answers-rangin-gifts')
    await (await person.find('button', t.toolbar.undo)).focus()
    await person.press('Enter')
    await expect.poll(() => page().evaluate(() => document.activeElement?.id)).toBe('open-rangin-gifts-privacy-policy')
    expect(await file()).toBe(before)

    await person.click('tab', agency.views.policies)
    await person.find('table', agency.policies.title)
    const all = await rows()
    await toggle('Rangin Gifts', 'Tinwhistle Hobbies')
    await person.click('button', agency.delete.button)
    await expect.poll(rows).toEqual(all.filter((name) => !name?.match(/Rangin|Tinwhistle/)))
    expect(await policiesOf('rangin-gifts')).toEqual([])
    expect(await axeViolations(page())).toEqual([])
    await person.click('button', t.toolbar.undo)
    await expect.poll(async () => (await rows()).sort()).toEqual([...all].sort())
    expect(await file()).toBe(before)
    await toggle('Rangin Gifts', 'Tinwhistle Hobbies')
  })

  test('orders and filters the policies, and opens one by the keyboard', async () => {
    const heading = agency.policies.columns.client
    const sorted = () => page().$eval('th[data-column="client"]', (cell) => cell.getAttribute('aria-sort'))
    await person.click('button', heading)
    expect([await sorted(), await rows()]).toEqual(['ascending', ['Pulsowid', 'Rangin Gifts', 'Tinwhistle Hobbies']])
    await person.press('Enter')
    expect([await sorted(), await rows()]).toEqual(['descending', ['Tinwhistle Hobbies', 'Rangin Gifts', 'Pulsowid']])
    await person.fill('searchbox', agency.policies.search, 'whistle')
    await expect.poll(rows).toEqual(['Tinwhistle Hobbies'])
    await person.sees(say(agency.policies.found_one, { count: 1 }, language))
    const title = await page().waitForSelector('.cb-policy-table .cb-policy')
    await title?.focus()
    await person.press('Enter')
    await person.seesState('saved')
    await person.click('button', t.app.allClients)
    await person.find('table', agency.policies.title)
    // The table is as it was left, down to the focus.
    expect([await sorted(), await rows()]).toEqual(['descending', ['Tinwhistle Hobbies']])
    expect(await page().evaluate(() => document.activeElement?.closest('tr')?.textContent)).toContain('Tinwhistle')
    await person.fill('searchbox', agency.policies.search, ' ')
    await expect.poll(rows).toHaveLength(3)
  })

  test('exports many policies: one that fails does not stop the others', async () => {
    const broken = join(testWindow.workspace, 'clients', 'pulsowid', 'privacy-policy.policy.json')
    const whole = await readFile(broken, 'utf8')
    await toggle('Pulsowid', 'Rangin Gifts')
    expect(await axeViolations(page())).toEqual([])
    await person.click('button', say(agency.policies.exportCount, { selected: 2 }, language))
    for (const format of [t.export.html, t.export.docx, t.export.pdf, t.export.md])
      await person.click('checkbox', format)
    await person.click('radio', agency.exportMany.together)
    expect(await axeViolations(page())).toEqual([])
    await writeFile(broken, '{')
    await person.click('button', t.editor.export)
    await person.sees(say(agency.exportMany.done, { done: 1, total: 2 }, language))
    const kinds = await page().$$eval('[data-outcome]', (all) => all.map((row) => row.getAttribute('data-outcome')))
    expect(kinds.toSorted()).toEqual(['done', 'failed'])
    expect(await axeViolations(page())).toEqual([])
    const folder = join(testWindow.workspace, 'exports', 'rangin-gifts')
    expect(await readdir(folder)).toEqual(['privacy-policy.md'])
    await person.click('button', say(agency.exportMany.openFolderOf, { client: 'Rangin Gifts' }, language))
    await expect.poll(() => testWindow.opened.folders).toEqual([folder])
    await person.click('button', t.action.close)
    await noDialog()
    await writeFile(broken, whole)
    await person.sees('MD')
    const notes = await readFile(join(testWindow.workspace, 'clients', 'rangin-gifts', 'exports.json'), 'utf8')
    expect(JSON.parse(notes)).toMatchObject({ policies: { 'privacy-policy': { formats: ['md'] } } })
  })

  test('stops an export, is told what was done, and exports the rest', async () => {
    await toggle('Tinwhistle Hobbies')
    await person.click('button', say(agency.policies.exportCount, { selected: 3 }, language))
    // One language takes long enough to be stopped.
    for (const other of [t.language.fa, t.language.pl]) await person.click('checkbox', other)
    await person.click('button', t.editor.export)
    await person.find('button', t.export.cancel)
    await expect.poll(focusedText).toBe(t.export.cancel)
    await person.press('Enter')
    await person.sees(agency.exportMany.stopped)
    const left = await page().$$eval('[data-outcome="notDone"]', (all) => all.length)
    expect(left).toBeGreaterThan(0)
    await person.click('button', say(agency.exportMany.rest, { rest: left }, language))
    await person.sees(say(agency.exportMany.done, { done: left, total: left }, language))
    expect(await page().$$('[data-outcome="notDone"]')).toEqual([])
    await person.press('Escape')
    await noDialog()
    await expect.poll(focusedText).toBe(say(agency.policies.exportCount, { selected: 3 }, language))
    await toggle('Tinwhistle Hobbies', 'Pulsowid')
  })

  test('makes policies for other clients from one as template', async () => {
    const policy = await readExamplePolicy(testWindow.workspace)
    const named = { ...policy, title: { ...policy.title, [language]: 'Rangin Gifts' } }
    await writeFile(examplePolicyPath(testWindow.workspace), JSON.stringify(named))
    await person.click('button', agency.policies.template)
    await person.find('button', agency.template.submitNone)
    await person.fill('searchbox', agency.template.search, 'pulso')
    await person.click('checkbox', 'Pulsowid')
    await person.click('radio', agency.template.applying)
    await person.click('button', say(agency.template.submit_one, { count: 1 }, language))
    await person.sees(say(agency.template.done_one, { count: 1 }, language))
    await person.sees(say(agency.template.mentions, { client: '\u2068Rangin Gifts\u2069', total: 1 }, language))
    expect(await axeViolations(page())).toEqual([])
    expect(await policiesOf('pulsowid')).toEqual(['privacy-policy-2.policy.json', 'privacy-policy.policy.json'])
    await person.click('button', say(agency.template.openOf, { client: 'Pulsowid' }, language))
    await person.seesState('saved')
  })

  test('stops making policies from a template, and is told who has got none', async () => {
    await Promise.all(
      Array.from({ length: 300 }, async (_, index) => {
        const folder = join(testWindow.workspace, 'clients', `shop-${index}`)
        await mkdir(folder)
        const client = { formatVersion: 1, id: `shop-${index}`, name: `Shop ${index}`, facts: {} }
        await writeFile(join(folder, 'client.json'), JSON.stringify(client))
      }),
    )
    await reopenWith(page(), { language, colorScheme: schemes[language] })
    await person.seesState('saved')
    await person.click('button', t.app.allClients)
    await person.click('tab', agency.views.policies)
    await toggle('Rangin Gifts')
    await person.click('button', agency.policies.template)
    await person.click('checkbox', agency.template.selectAll)
    const form = `submit_${new Intl.PluralRules(language).select(302)}`
    const submit = Object.entries(agency.template).find(([key]) => key === form)?.[1] ?? ''
    await person.click('button', say(submit, { count: 302 }, language))
    await person.find('progressbar', agency.template.progressLabel)
    await person.click('button', agency.template.stop)
    await person.sees(agency.template.stopped)
    await person.sees(agency.template.notDone)
    expect(await axeViolations(page())).toEqual([])
    expect((await policiesOf('shop-0')).length).toBe(1)
    await person.click('button', t.action.close)
    await noDialog()
  })

  test('goes to all policies from a policy by a command', async () => {
    await person.press('Control', 'KeyK')
    await page().waitForSelector('[role="dialog"] input')
    await person.type(agency.views.policies)
    await page().waitForSelector('[role="option"]')
    await person.press('Enter')
    await person.find('table', agency.policies.title)
  })
})
