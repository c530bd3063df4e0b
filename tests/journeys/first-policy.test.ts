import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { policySchema } from '#core/policy/policy'
import { clickOn } from '#tests/journeys/click-on'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'
import { clauseLibrary } from '#tests/support/clause-library'
import { hasPdfText, textOfPdf } from '#tests/support/text-of-pdf'

const persian = 'این جمله را نویسنده افزوده است'
const polish = 'To zdanie dopisał autor'

let testWindow: TestWindow
let person: Person
let workspace: string

beforeAll(async () => {
  testWindow = await openWindow()
  person = testWindow.person
  workspace = testWindow.workspace
})
afterAll(() => testWindow.dispose())

const clientFolder = () => join(workspace, 'clients', 'flower-shop')
const policyFile = async () =>
  policySchema.parse(JSON.parse(await readFile(join(clientFolder(), 'privacy-policy.policy.json'), 'utf8')))
const titles = async () => (await policyFile()).sections.map((section) => section.id)

/** Types a sentence at the end of the first section's first paragraph, in the language that is open. */
async function writeSentence(language: string, sentence: string): Promise<void> {
  const { page } = testWindow.shell
  const paragraph = await page.waitForSelector(`[aria-labelledby="page-name-${language}"] section > p`, {
    visible: true,
  })
  await clickOn(paragraph)
  await person.press('End')
  await person.type(` ${sentence}.`)
  await person.seesState('unsaved')
}

/** Scrolls to the sentence in the language that is open, as one who looks for it does, and sees it. */
async function readSentence(language: string, sentence: string): Promise<void> {
  await testWindow.shell.page.waitForFunction(
    (place, wanted) => {
      const paragraphs = [...document.querySelectorAll(place)]
      const found = paragraphs.find((paragraph) => paragraph.textContent.includes(wanted))
      found?.scrollIntoView()
      return found !== undefined
    },
    {},
    `[aria-labelledby="page-name-${language}"] section > p`,
    sentence,
  )
  await person.sees(sentence)
}

test('a new client', async () => {
  await person.sees('Rangin')
  await person.click('button', 'New business')
  await person.fill('textbox', 'Name in the list', 'Flower shop')
  await person.click('button', 'Add business')
  await person.sees('Flower shop')
  expect(JSON.parse(await readFile(join(clientFolder(), 'client.json'), 'utf8'))).toMatchObject({ name: 'Flower shop' })
})

test('a new policy, put together from the answers', async () => {
  await person.click('button', 'New policy for Flower shop')
  await person.click('button', 'Create policy')
  await person.seesState('saved')
  expect((await policyFile()).sections.length).toBeGreaterThan(5)
})

test('a clause is inserted, in all languages', async () => {
  const before = await titles()
  await person.fill('searchbox', 'Search clauses', 'newsletter')
  const newsletter = clauseLibrary().clauses.find((clause) => clause.id === 'usage/newsletter')
  await person.click('button', `Insert: ${newsletter?.title.en}`)
  await person.seesState('unsaved')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  const policy = await policyFile()
  const added = policy.sections.find((section) => !before.includes(section.id))
  expect(added?.clause?.id).toBe('usage/newsletter')
  expect(Object.keys(added?.text ?? {}).sort()).toEqual(['en', 'fa', 'pl'])
})

test('Persian and Polish are typed, each on its page', async () => {
  await person.click('tab', 'فارسی')
  await writeSentence('fa', persian)
  await person.click('tab', 'Polski')
  await writeSentence('pl', polish)
  const direction = (language: string) =>
    testWindow.shell.page.$eval(`[aria-labelledby="page-name-${language}"]`, (page) => getComputedStyle(page).direction)
  expect(await direction('fa')).toBe('rtl')
  expect(await direction('pl')).toBe('ltr')
})

test('a section moves in all languages, and saving writes all of it', async () => {
  const before = await titles()
  await person.click('button', 'Move section 1 down')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  const after = await titles()
  expect(after).toEqual([before[1], before[0], ...before.slice(2)])
  const { fa, pl, en } = (await policyFile()).sections[1]?.text ?? {}
  expect(JSON.stringify(fa)).toContain(persian)
  expect(JSON.stringify(pl)).toContain(polish)
  expect(JSON.stringify(en)).not.toContain(polish)
})

test('the policy opens again as it was saved', async () => {
  await testWindow.shell.page.reload()
  // By itself, since it was the last one open; and from the list.
  await person.seesState('saved')
  await person.click('button', 'All businesses')
  const policies = await person.find('list', 'Policies of Flower shop')
  const policy = await policies.waitForSelector('::-p-aria([role="button"])')
  await clickOn(policy)
  await person.seesState('saved')
  await person.click('tab', 'فارسی')
  await readSentence('fa', persian)
  await person.click('tab', 'Polski')
  await readSentence('pl', polish)
})

/** Half-spaces, direction marks and breaks of lines are the layout's; what counts is every word in its order. */
const words = (text: string) => text.replace(/[\s\u00A0\u200C-\u200F\u2066-\u2069]+/g, ' ')
const typed = [
  ['fa', persian],
  ['pl', polish],
] as const
const exported = (language: string, format: string) =>
  join(workspace, 'exports', 'flower-shop', `privacy-policy.${language}.${format}`)

test('every format is exported, and holds what was typed', async () => {
  await person.click('button', 'Export')
  await person.click('checkbox', 'Markdown')
  await person.click('checkbox', 'Plain text')
  await person.click('button', 'Export 15 files')
  await person.sees('15 files exported')
  await person.click('button', 'Open the folder')
  const folder = join(workspace, 'exports', 'flower-shop')
  await expect.poll(() => testWindow.opened.folders).toEqual([folder])

  const names = await readdir(folder)
  expect(names).toHaveLength(15)
  for (const name of names) expect((await stat(join(folder, name))).size, name).toBeGreaterThan(1000)
  for (const [language, sentence] of typed) {
    for (const format of ['html', 'md', 'txt']) {
      expect(words(await readFile(exported(language, format), 'utf8')), format).toContain(words(sentence))
    }
    const { value } = await mammoth.extractRawText({ path: exported(language, 'docx') })
    expect(words(value)).toContain(words(sentence))
  }
})

test.skipIf(!hasPdfText)('the PDFs hold what was typed (needs Poppler)', async () => {
  for (const [language, sentence] of typed) {
    expect(words(textOfPdf(await readFile(exported(language, 'pdf'))))).toContain(words(sentence))
  }
})
