import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Policy } from '#core/policy/policy'
import { axeViolations } from '#tests/journeys/axe-violations'
import { clickOn } from '#tests/journeys/click-on'
import { openExamplePolicy, readExamplePolicy } from '#tests/journeys/example-policy'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'
import { reopenWith } from '#tests/journeys/reopen-with'

let testWindow: TestWindow
let person: Person

beforeAll(async () => {
  testWindow = await openWindow()
  person = testWindow.person
  await openExamplePolicy(person)
  await pageIsReady()
})
afterAll(() => testWindow.dispose())

/** The code of the list and of the marks beside the sections comes after the page. */
async function pageIsReady(): Promise<void> {
  await testWindow.shell.page.waitForSelector('.cb-text[aria-autocomplete="list"]')
  await testWindow.shell.page.waitForSelector('section > .cb-origin[data-kind]')
}

/** Begins a paragraph after the first title of a language. */
async function newParagraph(language: string): Promise<void> {
  const title = await testWindow.shell.page.waitForSelector(`[aria-labelledby="page-name-${language}"] section > h2`, {
    visible: true,
  })
  await clickOn(title)
  await person.press('End')
  await person.press('Enter')
}

/** The name of the active option, as the text tells it to a screen reader; null while no list is open. */
const activeOption = () =>
  testWindow.shell.page.evaluate(() => {
    const active = document.activeElement?.getAttribute('aria-activedescendant') ?? ''
    return document.getElementById(active)?.querySelector('span')?.textContent ?? null
  })

const becomesActive = (name: string) =>
  testWindow.shell.page.waitForFunction(
    (wanted) => {
      const active = document.activeElement?.getAttribute('aria-activedescendant') ?? ''
      return document.getElementById(active)?.querySelector('span')?.textContent === wanted
    },
    { timeout: 20_000 },
    name,
  )

const closes = () => testWindow.shell.page.waitForSelector('[role="listbox"]', { hidden: true })

/** The policy after it was saved. */
async function saved(): Promise<Policy> {
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  return readExamplePolicy(testWindow.workspace)
}

/** The blocks of a section's text, after its title. */
const blocksOf = (policy: Policy, language: 'en' | 'fa', section = 0) =>
  policy.sections[section]?.text[language]?.content?.slice(1) ?? []

test('two braces and a part of a name give a variable', async () => {
  await newParagraph('en')
  await person.type('Write to {{privacy mat')
  await becomesActive('E-mail for privacy matters')
  await person.sees('1 to choose from')
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
  await person.press('Enter')
  await closes()
  await person.type(' or {{business.address}')
  await person.type('}')
  await person.type('.')
  expect(blocksOf(await saved(), 'en')[0]?.content).toEqual([
    { type: 'text', text: 'Write to ' },
    { type: 'variable', attrs: { fact: 'business.email' } },
    { type: 'text', text: ' or ' },
    { type: 'variable', attrs: { fact: 'business.address' } },
    { type: 'text', text: '.' },
  ])
})

test('the list goes round by its arrows, and Escape leaves what was typed', async () => {
  await person.press('Enter')
  await person.type('{{telephone')
  await becomesActive('Telephone')
  await person.press('ArrowUp')
  await becomesActive('Telephone hours')
  await person.press('ArrowDown')
  await becomesActive('Telephone')
  await person.press('Escape')
  await closes()
  await person.type(' h')
  expect(await activeOption()).toBeNull()
  expect(blocksOf(await saved(), 'en')[1]?.content).toEqual([{ type: 'text', text: '{{telephone h' }])
})

test('a stroke gives a heading, and a reference to a section', async () => {
  await person.press('Enter')
  await person.type('/head')
  await becomesActive('Heading')
  await person.press('Tab')
  await person.type('See ')
  await person.press('Enter')
  await person.type('/cross')
  await becomesActive('Cross-reference to section…')
  await person.press('Enter')
  await person.type('section 3')
  await beginsWith('Section 3')
  await person.press('Enter')
  const policy = await saved()
  expect(blocksOf(policy, 'en').slice(2, 4)).toMatchObject([
    { type: 'heading', attrs: { level: 3 }, content: [{ text: 'See ' }] },
    { type: 'paragraph', content: [{ type: 'crossReference', attrs: { section: policy.sections[2]?.id } }] },
  ])
})

/** Waits until the first option has this beside its name. */
const beginsWith = (detail: string) =>
  testWindow.shell.page.waitForFunction(
    (wanted) => document.querySelector('[role="option"]')?.lastChild?.textContent === wanted,
    { timeout: 20_000 },
    detail,
  )

test('a stroke and a part of its name put in a clause in all languages', async () => {
  const before = await saved()
  await person.press('Enter')
  await person.type('/')
  await becomesActive('Heading')
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
  await person.type('signals gpc hon')
  await becomesActive('Browser signals (GPC honoured)')
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
  await person.press('Enter')
  await person.sees('added in all languages')
  const after = await saved()
  expect(after.sections).toHaveLength(before.sections.length + 1)
  const [first, added] = after.sections
  expect(first).toEqual(before.sections[0])
  expect(added?.clause?.id).toBe('caloppa/signals-gpc-honoured')
  for (const language of ['en', 'fa', 'pl'] as const) {
    expect(added?.text[language]?.content?.length, language).toBeGreaterThan(1)
  }
})

test('on a Persian page in a Persian window the list stands under the braces, and grows to the left', async () => {
  const { page } = testWindow.shell
  await reopenWith(page, { language: 'fa', colorScheme: 'dark' })
  await person.seesState('saved')
  await pageIsReady()
  await newParagraph('fa')
  await person.type('با این نشانی بنویسید: {{')
  await testWindow.shell.page.waitForSelector('[role="listbox"]')
  await person.type('ايميل براي')
  await becomesActive('ایمیل برای امور حریم خصوصی')
  expect(await axeViolations(testWindow.shell.page)).toEqual([])
  const [place, list] = await page.evaluate(() =>
    ['.cb-insert-place', '.cb-insert'].map((name) => document.querySelector(name)?.getBoundingClientRect().right ?? 0),
  )
  expect(Math.abs((place ?? 0) - (list ?? 0))).toBeLessThan(2)
  await person.press('Enter')
  await closes()
  expect(blocksOf(await saved(), 'fa')[0]?.content).toEqual([
    { type: 'text', text: 'با این نشانی بنویسید: ' },
    { type: 'variable', attrs: { fact: 'business.email' } },
  ])
})
