import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { unpackBundledChromium } from '#platform/bundled-chromium'
import { findChromium } from '#platform/chromium-finder'
import { createChromiumPrinter } from '#platform/chromium-printer'

type Surroundings = NonNullable<Parameters<typeof findChromium>[0]>

/** A machine with only these programs on it. */
const machine = (programs: readonly string[], more: Partial<Surroundings> = {}): Surroundings => ({
  env: { PATH: '/usr/local/bin:/usr/bin:.:bin' },
  platform: 'linux',
  home: '/home/someone',
  isProgram: async (path) => programs.includes(path),
  unpackBundled: async () => null,
  ...more,
})

const pathOf = async (surroundings: Surroundings): Promise<string> => {
  const found = await findChromium(surroundings)
  return found.ok ? found.value.path : `${found.error.code} ${JSON.stringify(found.error.details)}`
}

test('the browser that is asked for comes first, and nothing stands in for it', async () => {
  const env = { PATH: '/usr/bin', CLAUSEBOOK_BROWSER: '/opt/mine' }
  expect(await pathOf(machine(['/opt/mine', '/usr/bin/chromium'], { env }))).toBe('/opt/mine')
  expect(await pathOf(machine(['/usr/bin/chromium'], { env }))).toBe('browserMissing {"file":"/opt/mine"}')
})

test('installed browsers are found on the PATH, Chrome before Chromium before Edge', async () => {
  expect(await pathOf(machine(['/usr/bin/microsoft-edge', '/usr/bin/chromium']))).toBe('/usr/bin/chromium')
  expect(await pathOf(machine(['/usr/bin/chromium', '/usr/local/bin/google-chrome']))).toBe(
    '/usr/local/bin/google-chrome',
  )
  expect(await pathOf(machine(['/snap/bin/chromium']))).toBe('/snap/bin/chromium')
})

test('the current folder does not choose the program', async () => {
  expect(await pathOf(machine(['chromium', 'bin/chromium', './chromium']))).toBe('browserMissing {}')
})

test('macOS and Windows have their usual places', async () => {
  const edge = '/Users/someone/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  expect(await pathOf(machine([edge], { platform: 'darwin', home: '/Users/someone' }))).toBe(edge)
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
  const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\s\\AppData\\Local' }
  expect(await pathOf(machine([chrome], { platform: 'win32', env }))).toBe(chrome)
  const local = 'C:\\Users\\s\\AppData\\Local\\Chromium\\Application\\chrome.exe'
  expect(await pathOf(machine([local], { platform: 'win32', env }))).toBe(local)
})

test('the bundled browser is the last resort, and a failure to unpack it is told', async () => {
  const bundled = { path: '/cache/chromium', hasWindow: false, env: {} }
  expect(await pathOf(machine([], { unpackBundled: async () => bundled }))).toBe('/cache/chromium')
  const fail = async () => Promise.reject(new Error('ENOSPC: no space left on device'))
  expect(await pathOf(machine([], { unpackBundled: fail }))).toBe(
    'browserMissing {"reason":"ENOSPC: no space left on device"}',
  )
})

test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
  'the bundled browser (Linux on x64 only) is unpacked once, for its user only, and prints',
  async () => {
    const cache = await mkdtemp(join(tmpdir(), 'clausebook-cache-'))
    vi.stubEnv('XDG_CACHE_HOME', cache)
    try {
      const [one, other] = await Promise.all([unpackBundledChromium(), unpackBundledChromium()])
      if (one === null) throw new Error('@sparticuz/chromium is not installed')
      expect(other).toEqual(one)
      expect(await readdir(join(cache, 'clausebook'))).toHaveLength(1)
      expect((await stat(one.path)).mode & 0o777).toBe(0o700)
      const printer = createChromiumPrinter(async () => ({ ok: true, value: one }))
      const printed = await printer.print('<!doctype html><html lang="en"><title>t</title><h1>Hello')
      await printer.close()
      expect(printed.ok && Buffer.from(printed.value.slice(0, 5)).toString()).toBe('%PDF-')
    } finally {
      vi.unstubAllEnvs()
      await rm(cache, { recursive: true, force: true })
    }
  },
)
