import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElementHandle } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { NodeJson } from '#core/document/document-json'
import type { Language } from '#core/language'
import { serializePolicy } from '#core/policy/parse-policy'
import type { Policy } from '#core/policy/policy'
import { en } from '#i18n/en'
import { en as merge } from '#i18n/merge/en'
import { axeViolations } from '#tests/journeys/axe-violations'
import { examplePolicyPath, openExamplePolicy, readExamplePolicy } from '#tests/journeys/example-policy'
import { keyboardAt } from '#tests/journeys/keyboard'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import { reopenWith } from '#tests/journeys/reopen-with'
import { windowTexts } from '#tests/support/window-texts'

const introduction = 'introduction-who-we-are'

const waiting = { timeout: 20_000 }

let testWindow: TestWindow

beforeAll(async () => {
  testWindow = await openWindow()
  await openExamplePolicy(testWindow.person)
})
afterAll(() => testWindow.dispose())

const file = () => readExamplePolicy(testWindow.workspace)
const sectionOf = ({ sections }: Policy, id: string) => sections.find((section) => section.id === id)
const folder = () => join(testWindow.folder, 'config', 'recovery')
const nothingIsKept = () => vi.waitFor(async () => expect(await readdir(folder())).toEqual([]), waiting)

const picture = async (name: string) => {
  const pictures = process.env.PICTURES
  if (pictures !== undefined) await testWindow.shell.page.screenshot({ path: `${pictures}/${name}.png` })
}

/** Types a sentence at the end of a section's first paragraph on the page of a language. */
async function write(id: string, language: Language, sentence: string): Promise<void> {
  const { shell, person } = testWindow
  const place = `[aria-labelledby="page-name-${language}"] section[data-section="${id}"] > p`
  const paragraph = await shell.page.waitForSelector(place, { visible: true })
  await paragraph?.scrollIntoView()
  await paragraph?.click()
  await person.press('End')
  await person.type(` ${sentence}`)
  await person.seesState('unsaved')
}

const withSentence = (node: NodeJson, sentence: string): NodeJson => {
  const first = node.content?.findIndex(({ type }) => type === 'paragraph')
  const content = node.content?.map((block, index) =>
    index === first ? { ...block, content: [...(block.content ?? []), { type: 'text', text: ` ${sentence}` }] } : block,
  )
  return { ...node, content: content ?? [] }
}

/** Somebody else writes a sentence at the end of a section's first paragraph, in the file. */
async function writeElsewhere(...edits: [id: string, language: Language, sentence: string][]): Promise<void> {
  const policy = await file()
  for (const [id, language, sentence] of edits) {
    const section = sectionOf(policy, id)
    const text = section?.text[language]
    if (section === undefined || text === undefined) throw new Error(`no ${id} in ${language}`)
    section.text[language] = { type: 'section', content: withSentence(text, sentence).content ?? [] }
  }
  await writeFile(examplePolicyPath(testWindow.workspace), serializePolicy(policy))
}

/** Waits until the page has a sentence, or has it no more, be it in sight or not. */
const textSays = (sentence: string, says = true) =>
  testWindow.shell.page.waitForFunction(
    (wanted, has) => document.querySelector('.cb-text')?.textContent.includes(wanted) === has,
    waiting,
    sentence,
    says,
  )

/** Tries to save, and opens the comparison that the notice of the conflict offers. */
async function openComparison(t: (typeof windowTexts)[Language] = windowTexts.en) {
  const { person } = testWindow
  await person.press('Control', 'KeyS')
  await person.sees(t.editor.conflictTitle)
  await person.click('button', t.editor.conflictCompare)
  return person.find('dialog', t.merge.file.title)
}

/** What the comparison marks as added or taken out. */
const marked = (dialog: ElementHandle, mark: 'ins' | 'del') =>
  dialog.$$eval(`.cb-compared ${mark}`, (found) => found.map((one) => one.textContent.trim()))

const dialogIsGone = () => testWindow.shell.page.waitForSelector('[role="dialog"]', { hidden: true })
const fileSays = (id: string, language: Language) =>
  file().then((policy) => JSON.stringify(sectionOf(policy, id)?.text[language]))

test('edits here and in the file, in other sections and languages, are merged and saved; one undo takes theirs back', async () => {
  const { person, shell } = testWindow
  await write('retention-periods', 'en', 'Written here.')
  await writeElsewhere([introduction, 'en', 'Written elsewhere.'], ['retention-periods', 'fa', 'جای دیگر.'])
  const dialog = await openComparison()
  await person.sees(merge.noneOpen)
  expect(await marked(dialog, 'ins')).toEqual(['Written elsewhere.', 'Written here.', 'جای دیگر.'])
  expect(await marked(dialog, 'del')).toEqual([])
  expect(await axeViolations(shell.page)).toEqual([])
  await picture('compare-en')
  expect(await fileSays('retention-periods', 'en')).not.toContain('Written here.')

  await keyboardAt(shell.page).tabTo('button', merge.file.take)
  await person.press('Enter')
  await person.seesState('saved')
  await dialogIsGone()
  expect(await fileSays('retention-periods', 'en')).toContain('Written here.')
  expect(await fileSays('retention-periods', 'fa')).toContain('جای دیگر.')
  expect(await fileSays(introduction, 'en')).toContain('Written elsewhere.')
  const merged = await file()

  await textSays('Written elsewhere.')
  await shell.page.waitForFunction(() => document.activeElement?.classList.contains('cb-text') === true, waiting)
  await person.press('Control', 'KeyZ')
  await person.seesState('unsaved')
  await textSays('Written elsewhere.', false)
  await textSays('Written here.')
  await person.press('Control', 'Shift', 'KeyZ')
  await person.seesState('saved')
  expect(await file()).toEqual(merged)
  await nothingIsKept()
})

test('a text changed on both sides waits for a choice, and both can stay as two sections', async () => {
  const { person, shell } = testWindow
  await write(introduction, 'en', 'My sentence.')
  await writeElsewhere([introduction, 'en', 'Their sentence.'])
  const dialog = await openComparison()
  await person.sees('1 difference still needs your choice')
  expect((await marked(dialog, 'ins')).join()).toContain('My')
  expect((await marked(dialog, 'del')).join()).toContain('Their')
  expect(await axeViolations(shell.page)).toEqual([])
  await picture('compare-both')

  await person.click('button', merge.file.take)
  expect(await fileSays(introduction, 'en')).not.toContain('My sentence.')
  await shell.page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio', waiting)
  await person.press('Escape')
  await dialogIsGone()
  expect(await shell.page.evaluate(() => document.activeElement?.textContent)).toBe(en.editor.conflictCompare)

  await person.press('Enter')
  await person.find('dialog', merge.file.title)
  await keyboardAt(shell.page).tabTo('radio', merge.asHere)
  await person.press('ArrowUp')
  await person.sees(merge.noneOpen)
  await person.click('button', merge.file.take)
  await person.seesState('saved')
  const policy = await file()
  expect(policy.sections.map(({ id }) => id).slice(0, 2)).toEqual([introduction, `${introduction}-2`])
  expect(await fileSays(introduction, 'en')).toContain('My sentence.')
  expect(await fileSays(`${introduction}-2`, 'en')).toContain('Their sentence.')
})

test('what a copy has that the file has not is shown before it is taken, and what was typed meanwhile stays', async () => {
  await write(introduction, 'en', 'Before the crash.')
  await vi.waitFor(async () => {
    const [copy] = await readdir(folder())
    expect(await readFile(join(folder(), copy ?? ''), 'utf8')).toContain('Before the crash.')
  }, waiting)
  await testWindow.crash()
  testWindow = await openWindow(testWindow.folder)
  const { person, shell } = testWindow
  await person.sees('There are unsaved changes from')
  await write('retention-periods', 'en', 'Typed meanwhile.')
  await person.click('button', en.recovery.compare)
  const dialog = await person.find('dialog', merge.copy.title)
  await person.sees(merge.copy.changed)
  const added = await marked(dialog, 'ins')
  expect(added[0]).toContain('Before the crash.')
  expect(added.slice(1)).toEqual(['Typed meanwhile.'])
  expect(await axeViolations(shell.page)).toEqual([])
  await picture('compare-copy')
  await person.click('button', merge.copy.take)
  await dialogIsGone()
  await textSays('Before the crash.')
  await person.seesState('unsaved')
  expect(await fileSays(introduction, 'en')).not.toContain('Before the crash.')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  expect(await fileSays(introduction, 'en')).toContain('Before the crash.')
  expect(await fileSays('retention-periods', 'en')).toContain('Typed meanwhile.')
  await nothingIsKept()
})

test('a file changed while nothing is unsaved is noticed on coming back to the window', async () => {
  const { person, shell } = testWindow
  await writeElsewhere([introduction, 'en', 'Unnoticed so far.'])
  await shell.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await person.sees(en.editor.conflictUnedited)
  expect(await axeViolations(shell.page)).toEqual([])
  await person.click('button', en.editor.conflictLoad)
  await person.sees('Unnoticed so far.')
  await person.seesState('saved')
})

test('neither what is set aside nor what is saved over is lost', async () => {
  const { person, shell } = testWindow
  await write(introduction, 'en', 'Set aside.')
  await writeElsewhere([introduction, 'en', 'Saved over.'])
  await person.press('Control', 'KeyS')
  await person.click('button', en.editor.conflictReload)
  await person.sees('Saved over.')
  await person.sees('There are unsaved changes from')
  await person.click('button', en.recovery.restore)
  await person.sees('Set aside.')
  await person.press('Control', 'KeyS')
  await person.click('button', en.editor.conflictOverwrite)
  await person.seesState('saved')
  expect(await fileSays(introduction, 'en')).toContain('Set aside.')

  await shell.page.reload()
  await person.sees(en.recovery.replacedText)
  await person.click('button', en.recovery.compare)
  const dialog = await person.find('dialog', merge.copy.title)
  await dialog.waitForSelector('.cb-compared del')
  expect((await marked(dialog, 'del')).join()).toContain('Saved over')
  await person.press('Escape')
  await dialogIsGone()
  await person.click('button', en.recovery.discard)
  await nothingIsKept()
})

test.each([
  ['fa', 'dark'],
  ['pl', 'light'],
] as const)('the comparison in %s and %s', async (language, colorScheme) => {
  const { person, shell } = testWindow
  const t = windowTexts[language]
  await reopenWith(shell.page, { language, colorScheme })
  await person.seesState('saved')
  await write(introduction, language, 'Moje.')
  await writeElsewhere([introduction, language, 'Ich.'], ['retention-periods', 'en', 'Theirs.'])
  const policy = await file()
  policy.sections.splice(3, 0, ...policy.sections.splice(5, 1))
  policy.title.en = 'Another title'
  // The Persian page is open while the policy loses it.
  if (language === 'fa') Object.assign(policy, { languages: ['pl', 'en'], authoritative: 'pl' })
  policy.layout = { margin: 15, contents: false }
  policy.sections[7] = { ...policy.sections[8], id: 'new-section' } as Policy['sections'][number]
  await writeFile(examplePolicyPath(testWindow.workspace), serializePolicy(policy))
  const dialog = await openComparison(t)
  await dialog.waitForSelector('.cb-compared del')
  expect(await axeViolations(shell.page)).toEqual([])
  await picture(`compare-${language}-top`)
  await shell.page.evaluate(() => {
    document.querySelector('.mantine-Modal-content')?.scrollBy(0, 700)
  })
  await picture(`compare-${language}-below`)
  await person.click('button', t.merge.file.everywhereThere)
  await person.click('button', t.merge.file.take)
  await person.seesState('saved')
  expect(await file()).toEqual(policy)
})
