import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Language } from '#core/language'
import { staleSections } from '#core/policy/translation-state'
import { en } from '#i18n/en'
import { fa } from '#i18n/fa'
import { pl } from '#i18n/pl'
import { axeViolations } from '#tests/journeys/axe-violations'
import { clickOn } from '#tests/journeys/click-on'
import { openExamplePolicy, readExamplePolicy } from '#tests/journeys/example-policy'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'
import { reopenWith } from '#tests/journeys/reopen-with'
import { windowTexts } from '#tests/support/window-texts'

const texts = { en, fa, pl }

let testWindow: TestWindow
let person: Person
let page: Page

beforeAll(async () => {
  testWindow = await openWindow()
  person = testWindow.person
  page = testWindow.shell.page
  await page.setViewport({ width: 1400, height: 900 })
  await openExamplePolicy(person)
  await person.find('button', en.editor.sideBySide)
})
afterAll(() => testWindow.dispose())

const textOf = (language: Language) => `[aria-labelledby="page-name-${language}"]`
const policyFile = () => readExamplePolicy(testWindow.workspace)

/** Where each section of a page begins, from the top of the window, in the order of the page. */
const tops = (language: Language): Promise<(readonly [string, number])[]> =>
  page.$$eval(`${textOf(language)} > section`, (sections) =>
    sections.map(
      (section) => [section.getAttribute('data-section') ?? '', section.getBoundingClientRect().top] as const,
    ),
  )

/** Holds that both pages have the same sections, each beginning at one height in both, and titles too. */
async function expectAligned(one: Language, other: Language): Promise<void> {
  // In one frame: what comes into sight may still grow.
  const found = await page.evaluate(
    (selectors) =>
      selectors.map((selector) =>
        [...document.querySelectorAll(`${selector} > section`)].map((section) => {
          const title = section.querySelector('h2')?.getBoundingClientRect().top ?? Number.NaN
          return [section.getAttribute('data-section'), section.getBoundingClientRect().top, title]
        }),
      ),
    [textOf(one), textOf(other)],
  )
  expect(found[0]?.length).toBeGreaterThan(10)
  expect(found[0]).toEqual(found[1])
}

/** Puts the cursor at the end of a section's title, by a click on it. */
async function clickTitle(language: Language, section: string): Promise<void> {
  const title = await page.waitForSelector(`${textOf(language)} section[data-section="${section}"] h2`, {
    visible: true,
  })
  await title?.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await clickOn(title)
  await person.press('End')
}

const shows = (language: Language, section: string, text: string) =>
  page.waitForFunction(
    (selector, wanted) => document.querySelector(selector)?.textContent.includes(wanted),
    {},
    `${textOf(language)} section[data-section="${section}"]`,
    text,
  )

/** Waits until the focus is in the text of a page. */
const focusIn = (language: Language) =>
  page.waitForFunction(
    (wanted) => document.activeElement?.closest('.cb-text')?.getAttribute('lang') === wanted,
    {},
    language,
  )

const staleMark = (language: Language, section: string, shown: boolean) =>
  page.waitForSelector(`${textOf(language)} section[data-section="${section}"] > .cb-stale`, {
    visible: shown,
    hidden: !shown,
  })

const sectionAt = async (index: number): Promise<string> => (await policyFile()).sections[index]?.id ?? ''

test('two pages stand beside each other, each in its direction, with every section at one height', async () => {
  await person.press('Control', 'Alt', 'Digit2')
  await page.waitForSelector(textOf('fa'), { visible: true })
  await page.waitForSelector(textOf('en'), { visible: true })
  await person.find('combobox', windowTexts.en.sides.firstPage)
  expect(await page.$$eval('.cb-text', (pages) => pages.map((text) => text.getAttribute('dir')))).toEqual([
    'rtl',
    'ltr',
  ])
  await expectAligned('fa', 'en')
  const [first, second] = await Promise.all([tops('fa'), tops('en')])
  expect(first.map(([id]) => id)).toEqual(second.map(([id]) => id))
})

test('what is typed goes into the page that was clicked, and sections stay at one height', async () => {
  const id = await sectionAt(2)
  await clickTitle('en', id)
  await person.type(' Zanzibarite')
  await shows('en', id, 'Zanzibarite')
  await clickTitle('fa', id)
  await person.press('Enter')
  await person.type('زنگبار '.repeat(200))
  await shows('fa', id, 'زنگبار')
  await expectAligned('fa', 'en')
  expect(await page.$eval(textOf('en'), (text) => text.textContent.includes('زنگبار'))).toBe(false)
})

test('the toolbar and commands act on the page with the focus, and F6 reaches both', async () => {
  const id = await sectionAt(1)
  await clickTitle('fa', id)
  expect(await page.$eval('[role="tab"][aria-selected="true"]', (tab) => tab.getAttribute('lang'))).toBe('fa')
  await person.press('F6')
  await focusIn('en')
  await page.waitForSelector('[role="tab"][aria-selected="true"][lang="en"]')
  await person.press('Shift', 'F6')
  await focusIn('fa')
  await page.waitForSelector('[role="tab"][aria-selected="true"][lang="fa"]')
})

test('a click on a page where all is selected puts the cursor there', async () => {
  const id = await sectionAt(1)
  await clickTitle('fa', id)
  await person.press('Control', 'KeyA')
  await clickTitle('en', id)
  await clickOn(await page.$(`${textOf('fa')} section[data-section="${id}"] h2`))
  await focusIn('fa')
  await page.waitForFunction(() => getSelection()?.isCollapsed === true)
  await clickTitle('en', id)
})

test('turning back before the other page has been made loses no focus', async () => {
  await clickTitle('fa', await sectionAt(1))
  await page.emulateCPUThrottling(10)
  await page.keyboard.down('Control')
  await page.keyboard.press('PageDown')
  // The page that is left is out of sight and has lost the focus; a quick machine has made the other one by then.
  await page.waitForFunction(() => document.activeElement?.closest('.cb-text[lang="fa"]') == null)
  await page.keyboard.press('PageUp')
  await page.keyboard.up('Control')
  await page.emulateCPUThrottling(null)
  await focusIn('fa')
})

test('moving, adding and deleting a section keeps both pages in step, and so does undoing', async () => {
  const before = (await policyFile()).sections.map(({ id }) => id)
  const inStep = async (ids: readonly string[]) => {
    await page.waitForFunction(
      (selectors, wanted) =>
        selectors.every(
          (selector) =>
            [...document.querySelectorAll(`${selector} > section`)]
              .map((section) => section.getAttribute('data-section'))
              .join() === wanted,
        ),
      {},
      [textOf('fa'), textOf('en')],
      ids.join(),
    )
    await expectAligned('fa', 'en')
  }
  const [first = '', second = '', ...others] = before
  await clickTitle('en', first)
  await person.press('Alt', 'ArrowDown')
  await inStep([second, first, ...others])
  await person.press('Control', 'KeyZ')
  await inStep(before)

  await clickTitle('fa', first)
  await person.click('button', en.editor.addSection)
  await inStep([first, 'section', second, ...others])
  await person.press('Control', 'KeyZ')
  await inStep(before)

  await (await page.waitForSelector('.cb-outline > li:nth-child(3)'))?.hover()
  await person.click('button', 'Delete section 3')
  await inStep(before.filter((_, index) => index !== 2))
  await person.click('button', en.editor.restore)
  await inStep(before)
})

test('an edit of the source marks its translations, which stay marked when they are edited', async () => {
  const id = await sectionAt(1)
  await clickTitle('fa', id)
  await person.type(' کهکشان')
  await staleMark('en', id, true)
  await page.waitForSelector('[role="tab"][lang="pl"][data-stale]')
  expect(await page.$(`${textOf('fa')} .cb-stale:not([hidden])`)).toBeNull()

  await clickTitle('en', id)
  await person.type(' galaxy')
  await person.find('button', 'Section 2: The Persian text has changed since this translation')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  expect(staleSections(await policyFile(), 'en')).toContain(id)
  await staleMark('en', id, true)
})

test('undoing the edit of the source takes the marks away', async () => {
  const id = await sectionAt(1)
  await clickTitle('fa', id)
  await person.press('Control', 'KeyZ')
  await staleMark('en', id, false)
  await person.press('Control', 'KeyY')
  await staleMark('en', id, true)
})

test('a translation is confirmed in the menu of its mark, which can be taken back, and the file keeps it', async () => {
  const id = await sectionAt(1)
  const mark = await staleMark('en', id, true)
  await clickOn(mark)
  await person.find('menuitem', windowTexts.en.sides.openBoth)
  expect(await axeViolations(page)).toEqual([])
  await person.click('menuitem', windowTexts.en.sides.confirm)
  await staleMark('en', id, false)
  await focusIn('en')
  await person.click('button', windowTexts.en.sides.markAgain)
  await staleMark('en', id, true)
  await clickOn(await staleMark('en', id, true))
  await person.click('menuitem', windowTexts.en.sides.confirm)
  await staleMark('en', id, false)
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  const saved = await policyFile()
  expect(staleSections(saved, 'en')).not.toContain(id)
  expect(staleSections(saved, 'pl')).toContain(id)
})

test('other languages are chosen above the pages, and the pair is remembered', async () => {
  await page.select(`select[aria-label="${windowTexts.en.sides.secondPage}"]`, 'pl')
  await page.waitForSelector(textOf('pl'), { visible: true })
  await page.waitForSelector(textOf('en'), { hidden: true })
  await expectAligned('fa', 'pl')
  await person.click('button', en.editor.sideBySide)
  await page.waitForSelector('.cb-pages:not([data-beside])')
  await person.click('button', en.editor.sideBySide)
  await page.waitForSelector(textOf('fa'), { visible: true })
  await page.waitForSelector(textOf('pl'), { visible: true })
})

test('where there is no room for two pages the open one is shown, until there is', async () => {
  await page.setViewport({ width: 700, height: 900 })
  await person.sees(windowTexts.en.sides.narrow)
  expect(await axeViolations(page)).toEqual([])
  expect(await page.$$eval('.cb-text', (all) => all.filter((text) => text.checkVisibility()).length)).toBe(1)
  await page.setViewport({ width: 1400, height: 900 })
  await page.waitForSelector('.cb-pages[data-beside]')
  await expectAligned('fa', 'pl')
})

test('F8 goes to the next translation whose source has changed, and both are shown from its mark', async () => {
  await reopenWith(page, { language: 'en', colorScheme: 'light' })
  const policy = await policyFile()
  const stale = staleSections(policy, 'pl')
  // The cursor is in the first section, and the search goes on from there.
  const first = stale.find((id) => id !== policy.sections[0]?.id) ?? stale[0] ?? ''
  await person.click('tab', 'Polski')
  await page.waitForSelector(`#stale-${first}`)
  await person.press('F8')
  await page.waitForSelector(`.cb-outline > li[aria-current] > #stale-${first}`)
  await page.focus(`#stale-${first}`)
  await person.press('Enter')
  await person.find('menuitem', windowTexts.en.sides.openBoth)
  await person.press('Enter')
  await page.waitForSelector(textOf('fa'), { visible: true })
  await expectAligned('fa', 'pl')
  await focusIn('pl')
})

const looks = (['en', 'fa', 'pl'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((colorScheme) => [language, colorScheme] as const),
)

test.each(looks)(
  'Persian stands beside English in a window in %s (%s), and axe finds nothing',
  async (language, colorScheme) => {
    const t = texts[language]
    await reopenWith(page, { language, colorScheme })
    await person.find('button', t.editor.sideBySide)
    await person.click('tab', 'English')
    await person.click('button', t.editor.sideBySide)
    await page.waitForSelector(textOf('fa'), { visible: true })
    await person.find('combobox', windowTexts[language].sides.secondPage)
    await page.waitForSelector('[role="tab"][data-stale]')
    await expectAligned('fa', 'en')
    const [first, second] = await page.$$eval('.cb-page-panel[data-place]', (panels) =>
      panels.map((panel) => panel.getBoundingClientRect().left),
    )
    expect(Number(first) > Number(second)).toBe(language === 'fa')
    expect(await axeViolations(page)).toEqual([])
  },
)
