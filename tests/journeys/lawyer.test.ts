import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Language, languages } from '#core/language'
import { axeViolations } from '#tests/journeys/axe-violations'
import { clickOn } from '#tests/journeys/click-on'
import { openExamplePolicyIn, readExamplePolicy } from '#tests/journeys/example-policy'
import { nothingMoves } from '#tests/journeys/nothing-moves'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import { reopenWith } from '#tests/journeys/reopen-with'
import { clauseLibrary } from '#tests/support/clause-library'
import { windowTexts } from '#tests/support/window-texts'

const library = clauseLibrary()
const own: Record<Language, string> = {
  en: 'Retained for audit',
  fa: 'برای حسابرسی نگهداری می‌شود',
  pl: 'Na potrzeby audytu',
}

describe.each(languages)('a lawyer tailors a policy, in %s', (language: Language) => {
  const t = windowTexts[language]
  let testWindow: TestWindow

  beforeAll(async () => {
    testWindow = await openWindow()
    await reopenWith(testWindow.shell.page, { language, colorScheme: 'light' })
    await openExamplePolicyIn(testWindow.shell.page, language)
    await testWindow.shell.page.waitForSelector('section > .cb-origin[data-kind]')
  })
  afterAll(() => testWindow.dispose())

  const saved = async () => {
    await testWindow.person.press('Control', 'KeyS')
    await testWindow.person.seesState('saved')
    return readExamplePolicy(testWindow.workspace)
  }
  const ids = async () => (await readExamplePolicy(testWindow.workspace)).sections.map(({ id }) => id)
  const heard = (text: string) =>
    testWindow.shell.page.waitForFunction(
      (wanted) => document.querySelector('[data-testid="live-region"]')?.textContent?.includes(wanted) === true,
      {},
      text,
    )
  const number = (value: number) => new Intl.NumberFormat(language).format(value)
  const moved = (from: number, to: number) =>
    t.editor.moved.replace('{{from}}', number(from)).replace('{{to}}', number(to))

  /** Puts the cursor at the end of a section's title, by its place in the outline. */
  const goTo = async (id: string): Promise<string> => {
    const section = `[aria-labelledby="page-name-${language}"] section[data-section="${id}"]`
    await testWindow.shell.page.focus(`#outline-${id}`)
    await testWindow.person.press('Enter')
    await testWindow.shell.page.waitForFunction(
      (selector) => document.querySelector(`${selector} > h2`)?.contains(getSelection()?.anchorNode ?? null) === true,
      {},
      section,
    )
    return section
  }

  test('a section is dragged in the outline, and another goes by the keyboard', async () => {
    const { page } = testWindow.shell
    const before = await ids()
    const rows = await page.$$('.cb-outline > li')
    const [third, first] = [await rows[2]?.boundingBox(), await rows[0]?.boundingBox()]
    if (!third || !first) throw new Error('the outline has no third row')
    const [from, to] = [
      { x: third.x + third.width / 2, y: third.y + 10 },
      { x: first.x + first.width / 2, y: first.y + 3 },
    ]
    await page.setDragInterception(true)
    const data = await page.mouse.drag(from, to)
    await page.mouse.dragEnter(to, data)
    await page.mouse.dragOver(to, data)
    await page.waitForSelector('.cb-outline > li[data-drop="before"]')
    await page.mouse.drop(to, data)
    await page.mouse.up()
    await page.setDragInterception(false)
    await heard(moved(3, 1))
    const [one, two, three, ...rest] = before
    expect((await saved()).sections.map(({ id }) => id)).toEqual([three, one, two, ...rest])
    await page.focus(`#outline-${three}`)
    await testWindow.person.press('Alt', 'ArrowDown')
    await heard(moved(1, 2))
    expect((await saved()).sections.map(({ id }) => id)).toEqual([one, three, two, ...rest])
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`outline-${three}`)
  })

  test('a section far down comes into sight with its text, and a new one takes the title that is typed', async () => {
    const { page } = testWindow.shell
    const { person } = testWindow
    const policy = await readExamplePolicy(testWindow.workspace)
    const below = (section: string) =>
      page.waitForFunction(
        (selector) => {
          const [frame, title] = ['.cb-pages', selector].map((each) =>
            document.querySelector(each)?.getBoundingClientRect(),
          )
          return frame && title && title.top > frame.top && title.bottom + 200 < frame.bottom
        },
        {},
        `${section} > h2`,
      )
    await page.setViewport({ width: 1440, height: 900 })
    await below(await goTo(policy.sections.at(-12)?.id ?? ''))
    await person.click('button', t.editor.addSection)
    const added = `[aria-labelledby="page-name-${language}"] section[data-section="section"]`
    await below(added)
    await person.type(own[language])
    expect(await page.$eval(`${added} > h2`, (title) => title.textContent.trim())).toBe(own[language])
    // From the outline as well, which keeps the focus when a section is moved there.
    await page.focus('#outline-section')
    await person.press('Alt', 'ArrowUp')
    // What was typed at once is undone with the section that it was typed into.
    while ((await page.$(added)) !== null) {
      await page.focus(`#outline-${policy.sections.at(-12)?.id}`)
      await person.press('Control', 'KeyZ')
    }
    await person.seesState('saved')
  })

  test('an edited clause is marked, compared and given the library’s text again', async () => {
    const { page } = testWindow.shell
    const { person } = testWindow
    const id = 'retention-periods'
    const section = await goTo(id)
    await person.type(` ${own[language]}`)
    const mark = await page.waitForSelector(`${section} > .cb-origin[data-kind="edited"]`)
    await clickOn(mark)
    await person.click('menuitem', t.origin.compare)
    await page.waitForSelector('[role="dialog"] ins')
    await nothingMoves(page)
    expect(await axeViolations(page)).toEqual([])
    await person.press('Escape')
    await page.waitForSelector('[role="dialog"]', { hidden: true })
    expect(JSON.stringify((await saved()).sections.find((one) => one.id === id)?.text[language])).toContain(
      own[language],
    )
    await clickOn(mark)
    await person.click('menuitem', t.origin.restore)
    await person.click('button', t.origin.everywhere)
    await page.waitForSelector(`${section} > .cb-origin[data-kind="library"]`)
    const clause = library.clauses.find((one) => one.id === 'retention/periods')
    expect((await saved()).sections.find((one) => one.id === id)?.text[language]).toEqual(clause?.document[language])
  })

  test('a value and a reference come in while typing, and one undo a time takes all back', async () => {
    const { page } = testWindow.shell
    const { person } = testWindow
    const before = await readExamplePolicy(testWindow.workspace)
    const last = before.sections.at(-1)?.id
    await goTo(last ?? '')
    await person.press('Enter')
    await page.keyboard.type(' {{')
    await page.waitForSelector('[role="listbox"] [role="option"]')
    await person.press('Enter')
    await page.waitForSelector('[role="listbox"]', { hidden: true })
    await page.keyboard.type(' [[')
    await page.waitForSelector('[role="listbox"] [role="option"]')
    await person.press('Enter')
    await page.waitForSelector('[role="listbox"]', { hidden: true })
    const text = JSON.stringify((await saved()).sections.at(-1)?.text[language])
    const was = JSON.stringify(before.sections.at(-1)?.text[language])
    const count = (where: string, type: string) => where.split(`"type":"${type}"`).length
    expect(count(text, 'variable')).toBe(count(was, 'variable') + 1)
    expect(count(text, 'crossReference')).toBe(count(was, 'crossReference') + 1)
    for (let step = 0; step < 12; step += 1) {
      await person.press('Control', 'KeyZ')
      if ((await saved()).sections.at(-1)?.text[language] === undefined) break
    }
    expect(JSON.stringify((await readExamplePolicy(testWindow.workspace)).sections.at(-1)?.text[language])).toBe(was)
  })
})
