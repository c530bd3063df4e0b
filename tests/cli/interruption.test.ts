import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clausebook } from '#tests/cli/clausebook'
import { makeSampleWorkspace } from '#tests/cli/sample-workspace'
import { slowBrowser } from '#tests/cli/slow-browser'
import { treeOf } from '#tests/fault/temp-folder'

let sample: Awaited<ReturnType<typeof makeSampleWorkspace>>
beforeAll(async () => {
  sample = await makeSampleWorkspace()
})
afterAll(() => sample.remove())

const longExport = (policyFile: string, out: string): string[] => [
  'export',
  policyFile,
  '--format',
  'pdf,html,docx',
  '--lang',
  'fa,pl,en',
  '--out',
  out,
]

test('Ctrl+C stops an export, says so, and leaves nothing behind', async () => {
  const { policyFile, folder } = await sample.copy()
  const out = join(folder, 'out')
  let pressed = false
  const run = await clausebook([...longExport(policyFile, out), '--json'], {
    env: await slowBrowser(),
    onStderr(text, pressCtrlC) {
      // The first line of progress comes after a second, in the middle of the work.
      if (!pressed && text.startsWith('Writing')) pressCtrlC()
      pressed ||= text.startsWith('Writing')
    },
  })
  expect(run.code).toBe(130)
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect(run.stderr).toContain('no file was changed')
  expect(Object.keys(await treeOf(out))).toEqual([])
})

test('a work that takes longer than a second tells how far it is', async () => {
  const { policyFile, folder } = await sample.copy()
  const run = await clausebook([...longExport(policyFile, join(folder, 'out')), '--ui-lang', 'pl'], {
    env: await slowBrowser(),
  })
  expect(run.code).toBe(0)
  expect(run.stderr).toMatch(/Zapisywanie \d z 9: privacy-policy\.\w\w\.\w+\n/)
})
