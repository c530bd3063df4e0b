import { afterAll, beforeAll, expect, test } from 'vitest'
import { sectionsReferringTo } from '#core/policy/references'
import { axeViolations } from '#tests/journeys/axe-violations'
import { clickOn } from '#tests/journeys/click-on'
import { openExampleEditor, readExamplePolicy } from '#tests/journeys/example-policy'
import type { TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'

let testWindow: TestWindow
let person: Person

beforeAll(async () => {
  testWindow = await openExampleEditor()
  person = testWindow.person
})
afterAll(() => testWindow.dispose())

const policyFile = () => readExamplePolicy(testWindow.workspace)

/** The first section that others refer to, counted from 0, and those that do. */
async function referredSection() {
  const policy = await policyFile()
  const index = policy.sections.findIndex(({ id }) => sectionsReferringTo(policy, id).length > 0)
  const section = policy.sections[index]
  if (section === undefined) throw new Error('no section is referred to')
  const referring = sectionsReferringTo(policy, section.id).map(({ id }) =>
    policy.sections.map((each) => each.id).indexOf(id),
  )
  return { index, section, referring }
}

const askForRemoval = async (index: number) => {
  await testWindow.shell.page.evaluate((row) => {
    const outline = document.querySelectorAll('.cb-outline-tools')[row]
    outline?.querySelectorAll('button')[2]?.click()
  }, index)
}

const dialogIsGone = () => testWindow.shell.page.waitForSelector('[role="dialog"]', { hidden: true })

const linesOfDialog = () =>
  testWindow.shell.page.$$eval('[role="dialog"] li', (items) => items.map((item) => item.textContent ?? ''))

test('a section that others refer to stays unless the person says so, who sees which they are', async () => {
  const { index, section, referring } = await referredSection()
  await askForRemoval(index)
  await person.find('button', 'Delete anyway')
  const lines = await linesOfDialog()
  expect(lines.map((line) => Number.parseInt(line, 10))).toEqual(referring.map((place) => place + 1))
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
  await person.click('button', 'Keep it')
  await dialogIsGone()
  expect((await policyFile()).sections[index]?.id).toBe(section.id)
  await person.seesState('saved')
})

test('Escape gives the focus back to what asked, and the notice goes once the keys have undone the removal', async () => {
  const { page } = testWindow.shell
  const { index, section } = await referredSection()
  const name = `Delete section ${index + 1}`
  await person.click('button', name)
  await person.find('button', 'Delete anyway')
  await person.press('Escape')
  await dialogIsGone()
  await page.waitForFunction((wanted) => document.activeElement?.ariaLabel === wanted, {}, name)
  await askForRemoval(index)
  await person.click('button', 'Delete anyway')
  await person.find('button', 'Bring the section back')
  await person.press('Control', 'KeyZ')
  await page.waitForSelector(`section[data-section="${section.id}"]`)
  await page.waitForSelector('.mantine-Notification-root', { hidden: true })
  await person.seesState('saved')
})

test('it leads to a section that refers', async () => {
  const { index, referring } = await referredSection()
  await askForRemoval(index)
  await person.find('button', 'Delete anyway')
  const link = await testWindow.shell.page.$('[role="dialog"] li button')
  await clickOn(link)
  await dialogIsGone()
  await testWindow.shell.page.waitForFunction(
    (place) =>
      document.querySelectorAll('.cb-outline-tools')[place]?.closest('li')?.getAttribute('aria-current') === 'true',
    { timeout: 20_000 },
    referring[0] ?? -1,
  )
})

test('deleted anyway, it is gone, can be brought back, and its references hold again', async () => {
  const { index, section } = await referredSection()
  await askForRemoval(index)
  await person.click('button', 'Delete anyway')
  await dialogIsGone()
  await expect.poll(() => testWindow.shell.page.evaluate(() => document.activeElement?.className)).toContain('cb-text')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  expect((await policyFile()).sections.map(({ id }) => id)).not.toContain(section.id)
  expect(await testWindow.shell.page.$$eval('.cb-chip-amiss', (chips) => chips.length)).toBeGreaterThan(0)
  await person.click('button', 'Bring the section back')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  expect((await policyFile()).sections[index]).toEqual(section)
})
