import { describe, expect, test } from 'vitest'
import { languages } from '#core/language'
import { clausebook } from '#tests/cli/clausebook'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'

const commands = [
  [],
  ['init'],
  ['client'],
  ['client', 'new'],
  ['client', 'brand'],
  ['new'],
  ['export'],
  ['facts'],
  ['library'],
  ['library', 'check'],
  ['library', 'coverage'],
  ['demo'],
]

const headings = { en: ['Usage:', 'Example:'], fa: ['شیوه کاربرد:', 'نمونه:'], pl: ['Użycie:', 'Przykład:'] }

describe.each(languages)('help in %s', (language) => {
  test.each(commands.map((command) => ({ name: command.join(' '), command })))(
    'clausebook $name',
    async ({ command }) => {
      const run = await clausebook([...command, '--help', '--ui-lang', language])
      expect(run).toMatchObject({ code: 0, stderr: '' })
      for (const heading of headings[language]) expect(run.stdout).toContain(heading)
      expect(run.stdout).toContain(`clausebook ${command.join(' ')}`.trim())
      expect(run.stdout).toMatch(/\n {2}clausebook \w.*\n$/)
      expect(run.stdout).toContain('--json')
    },
  )
})

test('the system’s language is the program’s, unless another is asked for', async () => {
  const env = { LC_ALL: 'pl_PL.UTF-8' }
  expect((await clausebook(['--help'], { env })).stdout).toContain('Użycie:')
  expect((await clausebook(['--help', '--ui-lang=fa'], { env })).stdout).toContain('شیوه کاربرد:')
})

test('--version', async () => {
  expect(await clausebook(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})

const wanted = ['--format', 'html', '--lang', 'fa', '--out', 'y']

const faults: { args: string[]; code: string; named: string }[] = [
  { args: [], code: 'missingCommand', named: 'clausebook --help' },
  { args: ['client'], code: 'missingCommand', named: 'clausebook client --help' },
  { args: ['exprt'], code: 'unknownCommand', named: 'export' },
  { args: ['init'], code: 'missingArgument', named: '<folder>' },
  { args: ['init', 'a', 'b'], code: 'excessArguments', named: 'init' },
  { args: ['demo', '--ouut', 'x'], code: 'unknownOption', named: '--ouut' },
  { args: ['demo', '--out'], code: 'missingValue', named: '--out' },
  { args: ['client', 'new', 'x'], code: 'missingOption', named: '--from' },
  { args: ['facts'], code: 'missingArgument', named: '<client.json>' },
  { args: ['new', 'x', '--client', 'y'], code: 'missingOption', named: '--languages' },
  { args: ['new', 'x', '--client', 'y', '--languages', 'fa,de'], code: 'unknownLanguage', named: 'de' },
  {
    args: ['new', 'x', '--client', 'y', '--languages', 'fa', '--title', 'one', '--title', 'two'],
    code: 'tooManyTitles',
    named: 'clausebook new --help',
  },
  {
    args: ['export', 'x.json', '--format', 'html,odt', '--lang', 'fa', '--out', 'y'],
    code: 'unknownFormat',
    named: 'odt',
  },
  { args: ['export', 'x.json', '--format', 'html', '--lang', ',', '--out', 'y'], code: 'unknownLanguage', named: 'en' },
  { args: ['export', ...wanted], code: 'fileOrBatchMissing', named: '--batch' },
  { args: ['export', 'x.json', '--batch', 'x', ...wanted], code: 'fileAndBatch', named: '<policy.json>' },
  { args: ['export', 'x.json', 'y.json', ...wanted], code: 'excessArguments', named: 'export' },
  { args: ['export', 'x.json', ...wanted, '--margin', '9'], code: 'wrongValue', named: '--margin' },
  { args: ['export', 'x.json', ...wanted, '--numbering', 'roman'], code: 'wrongValue', named: 'sections, parts' },
  { args: ['export', 'x.json', ...wanted, '--document-date', '22.11.2026'], code: 'wrongValue', named: '2026-11-22' },
  { args: ['export', 'x.json', ...wanted, '--version-label', 'x'.repeat(61)], code: 'wrongValue', named: 'xxx' },
  { args: ['client', 'brand'], code: 'missingArgument', named: '<client.json>' },
  { args: ['client', 'brand', 'x.json', '--heading', 'blue'], code: 'wrongValue', named: 'blue' },
  { args: ['client', 'brand', 'x.json', '--accent', ''], code: 'wrongValue', named: '--accent' },
  { args: ['client', 'brand', 'x.json', '--typeface', 'comic'], code: 'wrongValue', named: 'sans, serif' },
  { args: ['export', '--batch', 'x', '--lang', 'fa', '--out', 'y'], code: 'missingOption', named: '--format' },
]

describe.each(languages)('wrong usage in %s ends with 2, says why, and does nothing', (language) => {
  test.each(faults)('$code: $args', async ({ args, code, named }) => {
    const cwd = await tempFolder()
    const run = await clausebook([...args, '--json', '--ui-lang', language], { cwd })
    expect(run.code).toBe(2)
    expect(run.stderr).toContain(named)
    expect(run.stderr).not.toMatch(/error:|\n {4}at /)
    const { ok, error } = JSON.parse(run.stdout)
    expect({ ok, code: error.code }).toEqual({ ok: false, code })
    expect(run.stderr).toContain(error.message)
    expect(await treeOf(cwd)).toEqual({})
  })
})

test('an unknown --ui-lang', async () => {
  const run = await clausebook(['demo', '--ui-lang', 'de'])
  expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('“de”') })
})
