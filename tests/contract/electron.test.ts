import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { test } from 'vitest'
import { findAppFolders } from '#platform/app-folders'
import { describeContract } from '#tests/contract/describe-contract'
import { pageDoor } from '#tests/contract/page-door'

/** Electron's program if it has been fetched. `require('electron')` itself would fetch it. */
function installedElectron(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const note = join(folder, 'path.txt')
  const program = existsSync(note) ? join(folder, 'dist', readFileSync(note, 'utf8')) : null
  return program !== null && existsSync(program) ? program : null
}

const program = installedElectron()
const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY

if (program === null || needsDisplay)
  test.skip(
    program === null
      ? 'Electron: skipped, because its binary is not installed here (npx install-electron fetches it)'
      : 'Electron: skipped, because there is no display here for its window (xvfb-run gives it one)',
    () => {},
  )
else
  describeContract('Electron', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clausebook-electron-'))
    const browser = await puppeteer.launch({
      executablePath: program,
      pipe: true,
      ignoreDefaultArgs: true,
      defaultViewport: null,
      args: [findAppFolders().root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      env: {
        ...process.env,
        CLAUSEBOOK_CONFIG: join(folder, 'config'),
        CLAUSEBOOK_WORKSPACE: join(folder, 'workspace'),
      },
    })
    const target = await browser.waitForTarget((candidate) => candidate.url().startsWith('app://clausebook/'))
    const page = await target.page()
    if (!page) throw new Error('Electron opened no window')
    await page.waitForFunction(() => Reflect.has(globalThis, 'clausebook'))
    return {
      door: pageDoor(page, () => browser.close()),
      name: 'electron',
      opened: null,
      async dispose() {
        await browser.close()
        await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
      },
    }
  })
