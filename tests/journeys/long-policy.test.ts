import { writeFile } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serializePolicy } from '#core/policy/parse-policy'
import type { Policy } from '#core/policy/policy'
import { en } from '#i18n/en'
import { axeViolations } from '#tests/journeys/axe-violations'
import { clickOn } from '#tests/journeys/click-on'
import { examplePolicyPath, openExamplePolicy, readExamplePolicy } from '#tests/journeys/example-policy'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'
import { sizedPolicy } from '#tests/support/sized-policy'

const long = sizedPolicy('online-shop', { words: 40_000, variables: 700 })

let testWindow: TestWindow
let person: Person
let page: Page

beforeAll(async () => {
  testWindow = await openWindow()
  person = testWindow.person
  page = testWindow.shell.page
  await writeFile(examplePolicyPath(testWindow.workspace), serializePolicy(long))
  await page.setViewport({ width: 1400, height: 900 })
  await page.reload()
  await openExamplePolicy(person)
}, 60_000)
afterAll(() => testWindow.dispose())

/** Waits until the page rests, and gives the sections that are in sight, and whether each is drawn. */
const inSight = () =>
  page.evaluate(
    () =>
      new Promise<{ id: string; isDrawn: boolean; top: number }[]>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const frame = document.querySelector('.cb-pages')?.getBoundingClientRect()
            const seen = [...document.querySelectorAll('.cb-text > section')].filter((section) => {
              const { top, bottom } = section.getBoundingClientRect()
              return frame !== undefined && bottom > frame.top && top < frame.bottom
            })
            resolve(
              seen.map((section) => ({
                id: section.getAttribute('data-section') ?? '',
                isDrawn: section.querySelector('p, ul, ol') !== null,
                top: section.getBoundingClientRect().top,
              })),
            )
          }),
        )
      }),
  )

const scrollTo = (share: number) =>
  page.$eval(
    '.cb-pages',
    (frame, part) => {
      frame.scrollTop = (frame.scrollHeight - frame.clientHeight) * part
    },
    share,
  )

const scrollBy = (pixels: number) => page.$eval('.cb-pages', (frame, by) => frame.scrollBy(0, by), pixels)

/** Where the cursor stands: its section, and whether that is in sight. */
const cursor = () =>
  page.evaluate(() => {
    const section = getSelection()?.focusNode?.parentElement?.closest('section')
    const { top = Number.NaN, bottom = Number.NaN } = section?.getBoundingClientRect() ?? {}
    const frame = document.querySelector('.cb-pages')?.getBoundingClientRect()
    return {
      section: section?.getAttribute('data-section'),
      isInSight: frame !== undefined && bottom > frame.top && top < frame.bottom,
    }
  })

const idAt = (index: number): string => long.sections.at(index)?.id ?? ''

test('every title is there, and whatever is scrolled to is drawn', async () => {
  expect(await page.$$eval('.cb-text > section > h2', (titles) => titles.length)).toBe(long.sections.length)
  expect(await page.$$eval('.cb-text > section.cb-blank', (blanks) => blanks.length)).toBeGreaterThan(200)
  for (const share of [0, 0.37, 0.5, 0.98, 1, 0.2]) {
    await scrollTo(share)
    const seen = await inSight()
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.filter(({ isDrawn }) => !isDrawn)).toEqual([])
  }
})

test('what is read does not jump when what is above it is drawn', async () => {
  await scrollTo(0.6)
  let before = await inSight()
  for (let step = 0; step < 60; step += 1) {
    await scrollBy(-120)
    const now = await inSight()
    expect(now.every(({ isDrawn }) => isDrawn)).toBe(true)
    const moved = now.flatMap(({ id, top }) => {
      const former = before.find((section) => section.id === id)
      return former === undefined ? [] : [top - former.top]
    })
    for (const distance of moved) expect(Math.abs(distance - 120)).toBeLessThan(2)
    before = now
  }
})

test('the keys reach both ends, what is written there is saved, and undoing comes back to it', async () => {
  await scrollTo(0)
  const paragraph = await page.waitForSelector('.cb-text > section > p', { visible: true })
  await paragraph?.click()
  await person.press('Control', 'End')
  expect(await cursor()).toEqual({ section: idAt(-1), isInSight: true })
  await page.waitForFunction(() => {
    const frame = document.querySelector('[data-pane="outline"] .mantine-ScrollArea-viewport')?.getBoundingClientRect()
    const row = document.querySelector('.cb-outline > [aria-current]')?.getBoundingClientRect()
    return frame !== undefined && row !== undefined && row.top >= frame.top - 1 && row.bottom <= frame.bottom + 1
  })
  await person.type(' Zanzibarite')
  await person.press('Control', 'Home')
  expect(await cursor()).toEqual({ section: idAt(0), isInSight: true })
  await person.type('Galaxy ')
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  const { sections } = await readExamplePolicy(testWindow.workspace)
  expect(JSON.stringify(sections.at(-1)?.text.en)).toContain('Zanzibarite')
  expect(JSON.stringify(sections[0]?.text.en)).toContain('Galaxy')
  const others = (policy: Policy) => policy.sections.slice(1, -1).map(({ text }) => text)
  expect(others({ ...long, sections })).toEqual(others(long))

  await scrollTo(0.5)
  await person.press('Control', 'KeyZ')
  await person.seesState('unsaved')
  expect(await cursor()).toEqual({ section: idAt(0), isInSight: true })
  await person.press('Control', 'KeyY')
  await person.seesState('saved')
})

test('a press while what comes into sight is drawn leaves the cursor where it was put', async () => {
  await scrollTo(0)
  await clickOn(await page.$('.cb-text > section > h2'))
  await person.press('Control', 'KeyA')
  const pressed = await page.evaluate(async () => {
    const frame = document.querySelector('.cb-pages')
    const drawn = document.querySelector('.cb-text > .cb-blank')?.previousElementSibling
    const last = drawn?.lastElementChild
    last?.scrollIntoView({ block: 'end' })
    // The browser tells of both later; here of the scrolling first.
    getSelection()?.collapse(last ?? null, 0)
    frame?.dispatchEvent(new Event('scroll'))
    await new Promise((resolve) => setTimeout(resolve))
    return { section: drawn?.getAttribute('data-section'), isCursor: getSelection()?.isCollapsed }
  })
  expect(pressed.isCursor).toBe(true)
  expect(await cursor()).toEqual({ section: pressed.section, isInSight: true })
})

test('what is selected as a whole is copied as a whole', async () => {
  await page.evaluate(() => {
    window.addEventListener('copy', (event) => {
      document.body.dataset.copied = event.clipboardData?.getData('text/plain') ?? ''
    })
  })
  await person.press('Control', 'KeyA')
  await person.press('Control', 'KeyC')
  const copied = await page.waitForFunction(() => document.body.dataset.copied)
  const text = String(await copied.jsonValue())
  expect(text).toContain('Galaxy')
  expect(text).toContain('Zanzibarite')
  expect(text.split(/\s+/).length).toBeGreaterThan(40_000)
  await page.evaluate(() => delete document.body.dataset.copied)
  await person.press('Control', 'Home')
})

test('what is looked for is found and shown wherever it is', async () => {
  await person.press('Control', 'KeyF')
  await person.fill('textbox', en.find.text, 'Zanzibarite')
  await page.waitForSelector('.cb-found-current', { visible: true })
  await page.waitForFunction(() => {
    const frame = document.querySelector('.cb-pages')?.getBoundingClientRect()
    const found = document.querySelector('.cb-found-current')?.getBoundingClientRect()
    return frame !== undefined && found !== undefined && found.top > frame.top && found.bottom < frame.bottom
  })
  await person.press('Escape')
})

test('the outline leads to its last section, and one that is moved there and back keeps its text', async () => {
  const rows = () => page.$$eval('.cb-outline > li:not(.cb-outline-blank)', (all) => all.length)
  expect(await rows()).toBeLessThan(200)
  const frame = await page.waitForSelector('.cb-side .cb-outline')
  await frame?.evaluate((list) => {
    const box = list.closest('.mantine-ScrollArea-viewport')
    if (box !== null) box.scrollTop = box.scrollHeight
  })
  const last = await page.waitForSelector(`#outline-${idAt(-1)}`, { visible: true })
  await last?.click()
  await page.waitForFunction(
    (id) => getSelection()?.focusNode?.parentElement?.closest('section')?.getAttribute('data-section') === id,
    {},
    idAt(-1),
  )
  await person.press('Alt', 'ArrowUp')
  await page.waitForFunction(
    (id) => document.querySelector('.cb-text > section:nth-last-child(2)')?.getAttribute('data-section') === id,
    {},
    idAt(-1),
  )
  await person.press('Control', 'KeyZ')
  await person.seesState('saved')
})

test('with all sections folded and unfolded again, what is in sight is drawn', async () => {
  await page.focus('.cb-text')
  await person.press('Control', 'Alt', 'BracketLeft')
  await page.waitForFunction(() => document.querySelectorAll('.cb-text > section:not(.cb-folded)').length === 0)
  expect((await inSight()).length).toBeGreaterThan(10)
  await scrollTo(0.7)
  const [first] = await inSight()
  await person.press('Control', 'Alt', 'BracketRight')
  await page.waitForFunction(() => document.querySelector('.cb-text > .cb-folded') === null)
  await scrollTo(0.3)
  const seen = await inSight()
  expect(seen.filter(({ isDrawn }) => !isDrawn)).toEqual([])
  expect(first?.id).not.toBe(seen[0]?.id)
})

test('two languages stand beside each other, and axe finds nothing', async () => {
  expect(await axeViolations(page)).toEqual([])
  await person.press('Control', 'Alt', 'Digit2')
  await page.waitForSelector('.cb-pages[data-beside]')
  await scrollTo(0.4)
  const seen = await inSight()
  expect(seen.filter(({ isDrawn }) => !isDrawn)).toEqual([])
  const tops = new Map<string, number[]>()
  for (const { id, top } of seen) tops.set(id, [...(tops.get(id) ?? []), top])
  for (const [first, second] of tops.values()) expect(first).toBe(second)
  expect(await axeViolations(page)).toEqual([])
})
