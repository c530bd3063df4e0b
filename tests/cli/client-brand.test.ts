import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { longestLogo } from '#core/design/brand'
import { clausebook } from '#tests/cli/clausebook'
import { makeSampleWorkspace, type SampleWorkspace } from '#tests/cli/sample-workspace'
import { illustratorLogo } from '#tests/support/logos'

let sample: Awaited<ReturnType<typeof makeSampleWorkspace>>
let workspace: SampleWorkspace
let before: string

beforeAll(async () => {
  sample = await makeSampleWorkspace()
})
afterAll(() => sample.remove())
beforeEach(async () => {
  workspace = await sample.copy()
  before = await readFile(workspace.clientFile, 'utf8')
})

const brand = (...args: string[]) => clausebook(['client', 'brand', workspace.clientFile, ...args])

async function logoFile(content: string | Uint8Array): Promise<string> {
  // Its name says nothing true.
  const file = join(workspace.folder, 'logo.png')
  await writeFile(file, content)
  return file
}

test('a logo, colours and a typeface are saved, and nothing else changes', async () => {
  const logo = await logoFile(illustratorLogo)
  const run = await brand('--logo', logo, '--heading', '#1B365D', '--accent', '#1d4f7c', '--typeface', 'serif')
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).toContain('SVG, 240 × 80 pixels')
  expect(run.stdout).not.toContain('too pale')
  const { brand: saved, ...others } = JSON.parse(await readFile(workspace.clientFile, 'utf8'))
  expect(others).toEqual(JSON.parse(before))
  const data = Buffer.from(illustratorLogo).toString('base64')
  expect(saved).toEqual({ logo: { type: 'svg', data }, heading: '#1b365d', accent: '#1d4f7c', typeface: 'serif' })
})

test('a choice leaves the others, --clear does not, and without options nothing is written', async () => {
  await brand('--heading', '#7a1f4b', '--typeface', 'serif')
  await brand('--typeface', 'sans')
  const saved = await readFile(workspace.clientFile, 'utf8')
  expect(JSON.parse(saved).brand).toEqual({ heading: '#7a1f4b', typeface: 'sans' })
  const told = await brand('--json')
  expect(JSON.parse(told.stdout).value).toMatchObject({ brand: { heading: '#7a1f4b', typeface: 'sans', logo: null } })
  expect(await readFile(workspace.clientFile, 'utf8')).toBe(saved)
  await brand('--clear', '--accent', '#1d4f7c')
  expect(JSON.parse(await readFile(workspace.clientFile, 'utf8')).brand).toEqual({ accent: '#1d4f7c' })
  await brand('--clear')
  expect(await readFile(workspace.clientFile, 'utf8')).toBe(before)
})

test.each(['en', 'fa', 'pl'])(
  'a colour that cannot be read is told with the one that is printed, in %s',
  async (language) => {
    const run = await brand('--accent', '#ffd43b', '--json', '--ui-lang', language)
    const { printed } = JSON.parse(run.stdout).value
    expect(printed.accent).not.toBe('#ffd43b')
    const told = await brand('--ui-lang', language)
    const line = told.stdout.split('\n').find((text) => text.includes(printed.accent))
    expect(line).toContain('#ffd43b')
    expect(line).toMatch({ en: /1\.3.*4\.5/, fa: /۱٫۳.*۴٫۵/, pl: /1,3.*4,5/ }[language] ?? /never/)
  },
)

test.each([
  ['no image', 'text', 'logoUnusable'],
  ['an image too large for every document', Buffer.alloc(longestLogo + 1), 'tooLarge'],
])('%s is refused and nothing changes', async (_what, content, code) => {
  const logo = await logoFile(content)
  const run = await brand('--logo', logo, '--json')
  expect(run.code).toBe(1)
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: false, error: { code, details: { file: logo } } })
  expect(await readFile(workspace.clientFile, 'utf8')).toBe(before)
})

test('a client made from the file of another has its brand', async () => {
  await brand('--heading', '#7a1f4b')
  const run = await clausebook([
    'client',
    'new',
    workspace.folder,
    '--from',
    workspace.clientFile,
    '--name',
    'Twin',
    '--json',
  ])
  const { file } = JSON.parse(run.stdout).value
  expect(JSON.parse(await readFile(file, 'utf8')).brand).toEqual({ heading: '#7a1f4b' })
})
