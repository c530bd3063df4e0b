import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'
import { type AppError, appError } from '#contract/error'
import { err, ok, type Result } from '#core/result'
import type { BrowserProgram } from '#platform/browser-program'
import { unpackBundledChromium } from '#platform/bundled-chromium'

interface Surroundings {
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  home: string
  isProgram(path: string): Promise<boolean>
  /** Unpacks the browser that comes with the program; null where there is none. */
  unpackBundled(): Promise<BrowserProgram | null>
}

/** Chrome first, then its kin: what most people have, and what prints the same in all three. */
const programNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

const isProgram = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

const thisMachine = (): Surroundings => ({
  env: process.env,
  platform: process.platform,
  home: homedir(),
  isProgram,
  unpackBundled: unpackBundledChromium,
})

const present = (values: readonly (string | undefined)[]): string[] => values.filter((value) => value !== undefined)

/** Where an installed browser may be, most likely first. */
function usualPlaces({ env, platform, home }: Surroundings): string[] {
  if (platform === 'win32') {
    const roots = present([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA])
    return windowsPrograms.flatMap((program) => roots.map((root) => win32.join(root, ...program)))
  }
  const onPath = programNames.flatMap((name) =>
    // A relative folder on the PATH would let the current folder choose the program.
    (env.PATH ?? '')
      .split(':')
      .filter(posix.isAbsolute)
      .map((folder) => posix.join(folder, name)),
  )
  if (platform !== 'darwin') return [...onPath, '/opt/google/chrome/chrome', '/snap/bin/chromium']
  const applications = macApplications.flatMap((name) =>
    ['/Applications', posix.join(home, 'Applications')].map((folder) =>
      posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  )
  return [...applications, ...onPath]
}

/**
 * Finds a browser to print with: the one that `CLAUSEBOOK_BROWSER` names, else an installed Chrome, Chromium or Edge,
 * else the one that comes with the program (Linux on x64 only). `browserMissing` when there is none, or when the
 * variable names no program: then nothing else is tried, since it was asked for.
 */
export async function findChromium(
  surroundings: Surroundings = thisMachine(),
): Promise<Result<BrowserProgram, AppError>> {
  const wanted = surroundings.env.CLAUSEBOOK_BROWSER
  if (wanted) {
    return (await surroundings.isProgram(wanted))
      ? ok({ path: wanted, hasWindow: true, env: {} })
      : err(appError('browserMissing', { file: wanted }))
  }
  for (const path of usualPlaces(surroundings))
    if (await surroundings.isProgram(path)) return ok({ path, hasWindow: true, env: {} })
  try {
    const bundled = await surroundings.unpackBundled()
    return bundled ? ok(bundled) : err(appError('browserMissing'))
  } catch (error) {
    // No room for it, most likely.
    return err(appError('browserMissing', { reason: error instanceof Error ? error.message : String(error) }))
  }
}
