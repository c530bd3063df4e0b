import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findAppFolders } from '#platform/app-folders'

// The built program, as `npm start` runs it. Electron is not fetched, and never started.

const programs = join(findAppFolders().root, 'out', 'main')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausebook-launch-'))
})
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

function run(program: string, changed: Record<string, string | undefined>) {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _w, LC_ALL: _a, LC_MESSAGES: _m, ...rest } = process.env
  const child = spawn(process.execPath, [join(programs, program)], {
    cwd: folder,
    env: {
      ...rest,
      CLAUSEBOOK_OFFLINE: '1',
      CLAUSEBOOK_CONFIG: join(folder, 'config'),
      CLAUSEBOOK_WORKSPACE: join(folder, 'workspace'),
      ...changed,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (data) => {
    output += data
  })
  child.stderr.on('data', (data) => {
    output += data
  })
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }))
  })
}

const stackTrace = /^\s+at .+:\d+/m
const onLinux = test.runIf(process.platform === 'linux')

test('the programs are built (npm run build)', () => {
  for (const name of ['index.js', 'cli.js', 'browser-shell.js', 'launch.js', '../preload/index.cjs'])
    expect(existsSync(join(programs, name)), name).toBe(true)
})

onLinux('without a display it makes the demo’s files and says where they are', async () => {
  const { code, output } = await run('launch.js', { LANG: 'pl_PL.UTF-8' })
  expect(output).toContain('Nie ma tu ekranu')
  expect(output).toContain(`Pliki przykładu są w folderze ${join(folder, 'demo')}`)
  expect(code).toBe(0)
  const names = await readdir(join(folder, 'demo'), { recursive: true })
  for (const language of ['en', 'fa', 'pl'])
    for (const format of ['html', 'docx', 'pdf', 'md', 'txt'])
      expect(
        names.some((name) => name.endsWith(`.${language}.${format}`)),
        `${language} ${format}`,
      ).toBe(true)
})

onLinux.each([
  ['fa_IR.UTF-8', 'مرورگری برای نمایش پنجره پیدا نشد'],
  ['en_GB.UTF-8', 'No browser to show the window in was found'],
])('without any browser it says so (%s), and does not break', async (LANG, message) => {
  const { output } = await run('launch.js', { LANG, DISPLAY: ':0', CLAUSEBOOK_BROWSER: '/nowhere/chrome' })
  expect(output).toContain(message)
  expect(output).not.toMatch(stackTrace)
})

onLinux('a browser that does not start is named', async () => {
  const { code, output } = await run('browser-shell.js', { LANG: 'C', DISPLAY: ':0', CLAUSEBOOK_BROWSER: '/bin/false' })
  expect(output).toContain('/bin/false did not start')
  expect(output).not.toMatch(stackTrace)
  expect(code).toBe(3)
})
