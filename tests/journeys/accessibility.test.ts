import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Language } from '#core/language'
import { en } from '#i18n/en'
import { fa } from '#i18n/fa'
import { pl } from '#i18n/pl'
import { createTestHost, type TestHost } from '#tests/contract/test-host'
import { openTestShell, type TestShell } from '#tests/doors/test-shell'
import { type Person, personAt } from '#tests/journeys/person'

const texts = { en, fa, pl }

let host: TestHost
let opened: TestShell
let person: Person
let axe: string

beforeAll(async () => {
  axe = await readFile(join(process.cwd(), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')
  host = await createTestHost('browser')
  opened = await openTestShell(host.host, join(process.cwd(), 'out', 'renderer'))
  person = personAt(opened.shell.page)
})
afterAll(async () => {
  await opened.dispose()
  await host.remove()
})

/** What axe finds on the page as it stands: rule and element. What a frame shows is an export, which has its own tests. */
async function violations(): Promise<string[]> {
  const { page } = opened.shell
  // Half-faded colours have no contrast to measure: wait until nothing moves.
  await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running'))
  await page.evaluate(axe)
  const results = (await page.evaluate('axe.run({ iframes: false })')) as AxeResults
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

const screens = ['light', 'dark'].flatMap((scheme) =>
  (['en', 'fa', 'pl'] as const).map((language) => [language, scheme] as const),
)

test.each(screens)('axe finds nothing on any main screen (%s, %s)', async (language: Language, scheme) => {
  const { page } = opened.shell
  const t = texts[language]
  await page.evaluate(
    (chosen, colors) => window.clausebook.call('settings.save', { language: chosen, colorScheme: colors }),
    language,
    scheme as 'light' | 'dark',
  )
  await page.reload()
  await person.find('button', t.workspace.newClient)
  expect(await page.$eval('html', (html) => [html.lang, html.dir])).toEqual([
    language,
    language === 'fa' ? 'rtl' : 'ltr',
  ])
  expect(await violations(), 'home').toEqual([])

  await person.click('button', t.workspace.newClient)
  await person.find('textbox', t.client.name)
  expect(await violations(), 'client form').toEqual([])
  const step = await page.waitForSelector('nav li:last-child > button')
  await step?.click()
  await person.fill('textbox', t.brand.accent, '#ffd43b')
  expect(await violations(), 'brand').toEqual([])
  await person.click('button', t.app.allClients)
  await person.click('button', t.leave.discard)
  await page.waitForSelector('[role="dialog"]', { hidden: true })

  const policies = await page.waitForSelector(
    `ul[aria-label="${t.workspace.policiesOf.replace('{{client}}', 'Rangin Gifts')}"] button`,
  )
  await policies?.click()
  await person.seesState('saved')
  expect(await violations(), 'editor').toEqual([])

  await person.click('button', t.editor.showPreview)
  await page.waitForSelector('iframe.cb-preview-frame:not([data-loading])')
  expect(await violations(), 'preview').toEqual([])

  await person.click('button', t.editor.export)
  await person.click('button', t.layout.title)
  await person.find('combobox', t.layout.numbering)
  expect(await violations(), 'export dialog').toEqual([])
  await person.click('button', t.action.close)
  await page.waitForSelector('[role="dialog"]', { hidden: true })
  await person.click('button', t.app.allClients)
  await person.find('button', t.workspace.newClient)
})
