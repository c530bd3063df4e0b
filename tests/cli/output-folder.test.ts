import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '#core/language'
import { clausebook } from '#tests/cli/clausebook'
import { makeSampleWorkspace } from '#tests/cli/sample-workspace'
import { noSmallDisk, smallDisk } from '#tests/fault/small-disk'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'

let sample: Awaited<ReturnType<typeof makeSampleWorkspace>>
beforeAll(async () => {
  sample = await makeSampleWorkspace()
})
afterAll(() => sample.remove())

/** Exports to `out` in each language of messages, and expects a failure that names the folder and changes nothing. */
async function expectRefusal(out: string, code: string, watched: string): Promise<void> {
  const { policyFile, folder } = await sample.copy()
  const before = [await treeOf(watched), await treeOf(folder)]
  const args = ['export', policyFile, '--format', 'html,txt', '--lang', 'fa,en', '--out', out, '--json']
  for (const language of languages) {
    const run = await clausebook([...args, '--ui-lang', language])
    expect(run.code).toBe(1)
    expect(run.stderr).toContain(out)
    expect(JSON.parse(run.stdout)).toMatchObject({ ok: false, error: { code } })
  }
  expect([await treeOf(watched), await treeOf(folder)]).toEqual(before)
}

test('an output folder that is a file', async () => {
  const folder = await tempFolder()
  await writeFile(join(folder, 'out'), 'notes')
  await expectRefusal(join(folder, 'out'), 'notAFolder', folder)
})

test('an output folder that is read-only', async ({ skip }) => {
  const disk = await smallDisk(64)
  if (disk === null) return skip(noSmallDisk)
  await writeFile(join(disk.folder, 'privacy-policy.fa.html'), 'an earlier export')
  disk.makeReadOnly()
  await expectRefusal(disk.folder, 'readOnly', disk.folder)
})

test('an output folder on a disk that is full', async ({ skip }) => {
  const disk = await smallDisk(64)
  if (disk === null) return skip(noSmallDisk)
  await writeFile(join(disk.folder, 'privacy-policy.fa.html'), 'an earlier export')
  await expectRefusal(disk.folder, 'diskFull', disk.folder)
})
