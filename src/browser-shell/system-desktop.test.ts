import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { addressCommand, createSystemDesktop, folderCommand } from '#browser-shell/system-desktop'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** Puts a program named `xdg-open` first, which writes its arguments down and ends as it is told. */
async function stageOpener(exitCode: number) {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-opener-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const heard = join(folder, 'heard')
  await writeFile(join(folder, 'xdg-open'), `#!/bin/sh\nprintf '%s|' "$#" "$@" > '${heard}'\nexit ${exitCode}\n`)
  await chmod(join(folder, 'xdg-open'), 0o755)
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`)
  return { folder, heard: () => readFile(heard, 'utf8') }
}

test.skipIf(process.platform === 'win32')('a path is one argument, whatever it holds', async () => {
  const { folder, heard } = await stageOpener(0)
  const odd = await mkdtemp(join(folder, 'a b; touch x $(id) '))
  expect(await createSystemDesktop('linux').openFolder(odd)).toEqual({ ok: true, value: undefined })
  expect(await heard()).toBe(`1|${odd}|`)
})

test.skipIf(process.platform === 'win32')(
  'an opener that fails is an error that names what was to be opened',
  async () => {
    const { folder } = await stageOpener(4)
    expect(await createSystemDesktop('linux').openFolder(folder)).toEqual({
      ok: false,
      error: { code: 'ioFailed', details: { file: folder, reason: 'xdg-open: 4' } },
    })
  },
)

test('a system without an opener says so', async () => {
  vi.stubEnv('PATH', '/nowhere')
  expect(await createSystemDesktop('linux').openExternal('https://example.com/')).toEqual({
    ok: false,
    error: { code: 'unsupported', details: { what: 'xdg-open' } },
  })
})

test('a missing folder and a file are not opened', async () => {
  const { openFolder } = createSystemDesktop('linux')
  expect(await openFolder('/nowhere/at/all')).toMatchObject({ error: { code: 'folderMissing' } })
  expect(await openFolder(import.meta.filename)).toMatchObject({ error: { code: 'notAFolder' } })
})

test('an unsafe address reaches no program', async () => {
  expect(await createSystemDesktop('linux').openExternal('file:///etc/passwd')).toEqual({
    ok: false,
    error: { code: 'unsafeUrl', details: { url: 'file:///etc/passwd' } },
  })
})

test('each system has its opener', () => {
  expect(folderCommand('darwin', '/x').program).toBe('open')
  expect(folderCommand('win32', 'C:\\x')).toMatchObject({ program: 'explorer.exe', arguments: ['C:\\x'] })
  expect(addressCommand('win32', 'https://x/').arguments).toEqual(['url.dll,FileProtocolHandler', 'https://x/'])
})
