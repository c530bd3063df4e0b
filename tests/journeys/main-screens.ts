import type { Page } from 'puppeteer-core'
import type { Settings } from '#contract/settings-schema'
import { type Language, languageNames } from '#core/language'
import { clickOn } from '#tests/journeys/click-on'
import { openExamplePolicyIn } from '#tests/journeys/example-policy'
import { nothingMoves } from '#tests/journeys/nothing-moves'
import { personAt } from '#tests/journeys/person'
import { reopenWith } from '#tests/journeys/reopen-with'
import { windowTexts } from '#tests/support/window-texts'

/** Takes the mouse away and waits until its tooltip has gone and nothing moves. */
const settled = async (page: Page): Promise<void> => {
  await page.mouse.move(0, 0)
  await page.waitForFunction(() => document.querySelector('[role="tooltip"]') === null)
  await nothingMoves(page)
}

/**
 * Goes through the window's main screens, from the list of clients and back to it.
 * @param visit called at each of them, by its name, when it stands still
 */
export async function walkMainScreens(
  page: Page,
  language: Language,
  look: Partial<Omit<Settings, 'language'>>,
  visit: (screen: string) => Promise<void>,
): Promise<void> {
  const t = windowTexts[language]
  const person = personAt(page)
  const at = async (screen: string): Promise<void> => {
    await settled(page)
    await visit(screen)
  }
  await reopenWith(page, { ...look, language: null })
  const radio = await page.waitForSelector(`::-p-aria([name="${languageNames[language]}"][role="radio"])`)
  await clickOn(radio)
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language)
  await person.find('button', 'Rangin Gifts')
  await at('welcome')

  await reopenWith(page, { language, ...look })
  await person.find('button', t.workspace.newClient)
  await at('home')

  const agency = windowTexts[language].agency
  await person.click('tab', agency.views.policies)
  const box = await page.waitForSelector('.cb-policy-table tbody input')
  await clickOn(box)
  await at('policies')
  await person.click('button', agency.policies.template)
  await person.find('searchbox', agency.template.search)
  await at('template')
  await person.click('button', t.action.close)
  await page.waitForSelector('[role="dialog"]', { hidden: true })
  await person.click('tab', agency.views.clients)

  await person.click('button', t.workspace.newClient)
  await person.find('textbox', t.client.name)
  await at('form')
  const step = await page.waitForSelector('nav li:last-child > button')
  await clickOn(step)
  await person.fill('textbox', t.brand.accent, '#ffd43b')
  await at('brand')
  await person.click('button', t.app.allClients)
  await person.click('button', t.leave.discard)
  await page.waitForSelector('[role="dialog"]', { hidden: true })

  await openExamplePolicyIn(page, language)
  for (const button of [t.editor.export, t.editor.showPreview]) await person.find('button', button)
  // Its marks come after the text, and are looked at too.
  const mark = await page.waitForSelector('section > .cb-origin[data-kind]')
  await page.waitForSelector('.cb-outline .cb-origin[data-kind]')
  await at('editor')

  await clickOn(mark)
  await person.find('menuitem', t.origin.compare)
  await at('origin')
  await person.press('Escape')
  await page.waitForSelector('[role="menu"]', { hidden: true })

  await person.press('Control', 'KeyH')
  await person.fill('textbox', t.find.text, '2016')
  await page.waitForSelector('.cb-found-current')
  await at('find')
  await person.press('Escape')

  await person.click('button', t.answers.show)
  await page.waitForSelector('.cb-answer')
  await at('answers')
  await person.click('button', t.editor.showNotes)
  await page.waitForSelector('[data-pane="notes"]')
  await at('notes')
  await person.click('button', t.editor.showNotes)

  await person.click('button', t.editor.sideBySide)
  await page.waitForFunction(
    () => [...document.querySelectorAll('.cb-text')].filter((text) => text.checkVisibility()).length === 2,
  )
  await at('sides')
  await person.click('button', t.editor.sideBySide)
  await page.waitForSelector('.cb-pages:not([data-beside])')

  await person.click('button', t.editor.showPreview)
  await page.waitForSelector('iframe.cb-preview-frame:not([data-loading])')
  await at('preview')

  await person.click('button', t.editor.export)
  await person.click('button', t.layout.title)
  await person.find('combobox', t.layout.numbering)
  await at('export')
  await person.click('button', t.action.close)
  await page.waitForSelector('[role="dialog"]', { hidden: true })
  await person.click('button', t.app.allClients)
  await person.find('button', t.workspace.newClient)
}
