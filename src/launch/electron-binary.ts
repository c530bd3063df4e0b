import { spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Electron's package: without its binary until somebody fetches that (since version 42, installing does not). */
export interface ElectronPackage {
  folder: string
  version: string
}

/** The installed package; null when there is none, as after an install without development dependencies. */
export function findElectronPackage(from: string = import.meta.url): ElectronPackage | null {
  try {
    const require = createRequire(from)
    const { version }: { version: string } = require('electron/package.json')
    return { folder: dirname(require.resolve('electron/package.json')), version }
  } catch {
    return null
  }
}

/**
 * The path of Electron's program, or null when it is not there to be run. It reads what `electron/index.js` reads, but
 * does not load that file: it downloads the binary on the spot and throws when it cannot.
 */
export async function electronProgram(electron: ElectronPackage): Promise<string | null> {
  try {
    const name = await readFile(join(electron.folder, 'path.txt'), 'utf8')
    const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electron.folder, 'dist'), name)
    await access(program, constants.X_OK)
    return program
  } catch {
    return null
  }
}

/** How long a download may take before the window opens without it. */
const patience = 60_000

/** Runs Electron's own installer, without its output. Afterwards `electronProgram` tells whether it worked. */
export function fetchElectron(electron: ElectronPackage, timeout = patience): Promise<void> {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(electron.folder, 'install.js')], { stdio: 'ignore', timeout })
    installer.once('error', () => resolve())
    installer.once('close', () => resolve())
  })
}

/**
 * Whether a download was tried before for this very version, and notes that it now is: a start must not wait for the
 * same failure again.
 */
export async function firstAttempt(electron: ElectronPackage, configFolder: string): Promise<boolean> {
  const note = join(configFolder, 'electron-fetch')
  try {
    if ((await readFile(note, 'utf8')).trim() === electron.version) return false
  } catch {
    // No note: nobody tried.
  }
  try {
    await mkdir(configFolder, { recursive: true })
    await writeFile(note, `${electron.version}\n`)
    return true
  } catch {
    // With no place for the note, every start would try again.
    return false
  }
}
