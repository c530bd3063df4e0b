import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Language } from '#core/language'
import { type Policy, policySchema } from '#core/policy/policy'
import { clickOn } from '#tests/journeys/click-on'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import { type Person, personAt } from '#tests/journeys/person'
import { windowTexts } from '#tests/support/window-texts'

/** Opens the policy of the example client Rangin Gifts from an English list of clients. */
export async function openExamplePolicy(person: Person): Promise<void> {
  const list = await person.find('list', 'Policies of Rangin Gifts')
  const policy = await list.waitForSelector('::-p-aria([role="button"])')
  await clickOn(policy)
  await person.seesState('saved')
}

/** Opens an English window with that policy in its editor, ready to write. */
export async function openExampleEditor(): Promise<TestWindow> {
  const testWindow = await openWindow()
  await openExamplePolicy(testWindow.person)
  await testWindow.person.find('button', 'Delete section 1')
  return testWindow
}

/** Opens it from a list of clients in any of the window's languages. */
export async function openExamplePolicyIn(page: Page, language: Language): Promise<void> {
  const list = windowTexts[language].workspace.policiesOf.replace('{{client}}', 'Rangin Gifts')
  const policy = await page.waitForSelector(`ul[aria-label="${list}"] button`)
  await clickOn(policy)
  await personAt(page).seesState('saved')
}

export const examplePolicyPath = (workspace: string): string =>
  join(workspace, 'clients', 'rangin-gifts', 'privacy-policy.policy.json')

/** What the file of that policy says. */
export const readExamplePolicy = async (workspace: string): Promise<Policy> =>
  policySchema.parse(JSON.parse(await readFile(examplePolicyPath(workspace), 'utf8')))
