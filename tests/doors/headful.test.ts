import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { findAppFolders } from '#platform/app-folders'
import { testBrowser } from '#tests/doors/test-browser'

// The browser shell with its window on a screen: on a virtual one, so that it needs no real one.

const hasScreen = process.platform === 'linux' && spawnSync('Xvfb', ['-help']).error === undefined
// The browser that comes with the program has no windows.
const canShow = hasScreen && Object.keys((await testBrowser()).env).length === 0
const onScreen = test.skipIf(!canShow)

let screen: ChildProcess
let display: string
beforeAll(async () => {
  if (!canShow) return
  screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const numbers = screen.stdio[3] as Readable
  display = `:${String(await new Promise((resolve) => numbers.once('data', resolve))).trim()}`
})
afterAll(() => {
  screen?.kill()
})

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausebook-headful-'))
})
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }))

function start() {
  const child = spawn(process.execPath, [join(findAppFolders().root, 'out', 'main', 'launch.js')], {
    env: {
      ...process.env,
      LANG: 'C',
      LC_ALL: 'C',
      DISPLAY: display,
      CLAUSEBOOK_OFFLINE: '1',
      CLAUSEBOOK_CONFIG: join(folder, 'config'),
      CLAUSEBOOK_WORKSPACE: join(folder, 'workspace'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data
    })
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }))
  })
  return { child, ended }
}

/** The window has asked the host for its first page: the workspace of the first start is made. */
const windowIsUp = () =>
  expect
    .poll(() => readdir(join(folder, 'workspace')).catch(() => []), { timeout: 60_000, interval: 100 })
    .toContain('workspace.json')

onScreen.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'the window opens, and %s closes it in order',
  async (signal) => {
    const { child, ended } = start()
    await windowIsUp()
    child.kill(signal)
    expect(await ended).toEqual({ code: 0, output: '' })
  },
)

onScreen('a second start says that it is open already, and leaves the first alone', async () => {
  const first = start()
  await windowIsUp()
  expect(await start().ended).toEqual({ code: 0, output: 'Clausebook is already open.\n' })
  expect(first.child.exitCode).toBeNull()
  first.child.kill('SIGTERM')
  expect(await first.ended).toEqual({ code: 0, output: '' })
})
