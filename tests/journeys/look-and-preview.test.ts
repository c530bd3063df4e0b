import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElementHandle } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientSchema } from '#contract/client'
import { clickOn } from '#tests/journeys/click-on'
import { openExamplePolicy, readExamplePolicy } from '#tests/journeys/example-policy'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'

const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#0a7d5a"/></svg>`

let testWindow: TestWindow
let person: Person
let workspace: string

beforeAll(async () => {
  testWindow = await openWindow()
  person = testWindow.person
  workspace = testWindow.workspace
  await person.sees('Rangin')
})
afterAll(() => testWindow.dispose())

const clientFile = async () =>
  clientSchema.parse(JSON.parse(await readFile(join(workspace, 'clients', 'rangin-gifts', 'client.json'), 'utf8')))
const policyFile = () => readExamplePolicy(workspace)

/** Chooses a file with this text as the logo. */
async function chooseLogo(name: string, text: string): Promise<void> {
  const path = join(workspace, name)
  await writeFile(path, text)
  const input = (await testWindow.shell.page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(path)
}

async function openPolicy(): Promise<void> {
  await openExamplePolicy(person)
}

test('a brand is chosen: a file that is no image is refused, a faint colour is shown as it will be printed', async () => {
  await person.click('button', 'Answers of Rangin Gifts')
  const step = await testWindow.shell.page.waitForSelector('nav button ::-p-text(Brand)')
  await clickOn(step)
  await chooseLogo('broken.svg', 'no image at all')
  await person.sees('This file cannot be read as an image.')
  await chooseLogo('logo.svg', logo)
  await person.find('image', 'The chosen logo')
  await person.fill('textbox', 'Colour of headings', 'yellow')
  await person.press('Tab')
  await person.sees('Write six hexadecimal digits')
  await person.fill('textbox', 'Colour of headings', 'A61E4D')
  await person.fill('textbox', 'Colour of links', '#ffd43b')
  await person.sees('Too faint to read on paper')

  await person.click('button', 'Save answers')
  await person.find('button', 'New business')
  expect((await clientFile()).brand).toEqual({
    logo: { type: 'svg', data: Buffer.from(logo).toString('base64') },
    heading: '#a61e4d',
    accent: '#ffd43b',
  })
})

test('a layout is chosen with the export, is saved with the policy, and the export has layout and brand', async () => {
  const { page } = testWindow.shell
  await openPolicy()
  await person.click('button', 'Export')
  await person.click('button', 'Layout')
  await person.find('button', 'Export 9 files')
  await person.click('checkbox', 'All languages in one file')
  await person.find('button', 'Export 3 files')
  await person.click('checkbox', 'All languages in one file')
  await person.find('combobox', 'Section numbers')
  await page.select('[role="dialog"] select', 'paragraphs')
  for (const name of ['Word document (DOCX)', 'PDF', 'Persian', 'Polish']) await person.click('checkbox', name)
  await person.click('button', 'Export 1 file')
  await person.sees('1 file exported')
  await person.click('button', 'Close')
  await person.seesState('saved')

  expect((await policyFile()).layout).toEqual({ numbering: 'paragraphs' })
  const html = await readFile(join(workspace, 'exports', 'rangin-gifts', 'privacy-policy.en.html'), 'utf8')
  expect(html).toContain('§\u00a01.')
  expect(html).toContain('#a61e4d')
  expect(html).toMatch(/<(?:svg|img)\b/)
})

/** The document in the frame that the preview shows. */
const frame = 'iframe.cb-preview-frame:not([data-loading])'

const framed = (text: string) =>
  testWindow.shell.page.waitForFunction(
    (place, wanted) =>
      document.querySelector<HTMLIFrameElement>(place)?.contentDocument?.body?.textContent.includes(wanted) === true,
    { timeout: 20_000 },
    frame,
    text,
  )

test('the preview shows what is typed a moment later, and keeps its place', async () => {
  const { page } = testWindow.shell
  await person.press('Control', 'Shift', 'KeyP')
  await framed('Who we are')
  await page.$eval(frame, (element) =>
    (element as HTMLIFrameElement).contentWindow?.scrollTo({ top: 700, behavior: 'instant' }),
  )
  const paragraph = await page.waitForSelector('[aria-labelledby="page-name-en"] section > p', { visible: true })
  await clickOn(paragraph)
  await person.press('End')
  await person.type(' Zanzibarite.')
  await framed('Zanzibarite')
  expect(await page.$eval(frame, (element) => (element as HTMLIFrameElement).contentWindow?.scrollY)).toBe(700)
  expect(await page.$$eval('iframe.cb-preview-frame', (frames) => frames.length)).toBe(1)
})

test('a link in the preview stays in the page or opens outside, and the window’s keys work from within it', async () => {
  const { page } = testWindow.shell
  await page.$eval(frame, (element) => {
    const inner = (element as HTMLIFrameElement).contentDocument
    inner?.querySelector<HTMLElement>('main a[href^="https:"]')?.click()
    inner?.querySelector<HTMLElement>('nav a')?.click()
  })
  await expect.poll(() => testWindow.opened.addresses).toHaveLength(1)
  expect(await page.$eval(frame, (element) => (element as HTMLIFrameElement).contentDocument?.URL)).toBe('about:srcdoc')

  await page.$eval(frame, (element) => (element as HTMLIFrameElement).contentWindow?.focus())
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  await person.press('Control', 'Shift', 'KeyP')
  await page.waitForSelector('.cb-preview', { hidden: true })
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Preview')
  await person.press('Enter')
  await framed('Zanzibarite')
})

test('the Persian preview reads from right to left', async () => {
  await person.click('tab', 'فارسی')
  await framed('سیاست حفظ حریم خصوصی')
  expect(
    await testWindow.shell.page.$eval(frame, (element) => {
      const root = (element as HTMLIFrameElement).contentDocument?.documentElement
      return [root?.lang, root && getComputedStyle(root).direction]
    }),
  ).toEqual(['fa', 'rtl'])
})

/** Chooses a format of the preview. */
async function choose(format: string): Promise<void> {
  const label = await testWindow.shell.page.waitForSelector(`.cb-preview-head label ::-p-text(${format})`)
  await clickOn(label)
}

test('the pages of the PDF are pictures with something on them', async () => {
  await choose('PDF')
  await testWindow.shell.page.waitForSelector('img[alt^="Page 1 of "]')
  const dark = await testWindow.shell.page.$eval('img[alt^="Page 1 of "]', async (image) => {
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return pixels.filter((value, index) => index % 4 === 0 && value < 100).length
  })
  expect(dark).toBeGreaterThan(1000)
  // Pages far below wait until somebody scrolls to them.
  const counts = await testWindow.shell.page.$eval('.cb-pdf', (list) => [
    list.querySelectorAll('li').length,
    list.querySelectorAll('img').length,
  ])
  expect(counts[0]).toBeGreaterThan(counts[1] ?? 0)
})

test('Word and text are previewed too', async () => {
  await choose('Word')
  await framed('سیاست حفظ حریم خصوصی')
  await choose('Text')
  await person.sees('ماده ۱')
})
