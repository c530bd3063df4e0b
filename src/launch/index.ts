import { dirname, join } from 'node:path'
import { findAppFolders } from '#platform/app-folders'
import { systemLanguage } from '#platform/system-language'
import { electronProgram, fetchElectron, findElectronPackage, firstAttempt } from './electron-binary'
import { hasDisplay } from './has-display'
import { launchMessages } from './messages'
import { runProgram } from './run-program'

const folders = findAppFolders()
const programs = join(folders.root, 'out', 'main')
const language = systemLanguage()
const say = (message: keyof typeof launchMessages, folder = '') =>
  process.stdout.write(`${launchMessages[message][language].replace('{folder}', () => folder)}\n`)

/** The browser shell's way to say that nothing here can show the window. */
const nothingToShowItIn = 3

process.exitCode = await launch()

/** What `npm start` runs: opens the window through the first door that opens, or makes the demo's files. */
async function launch(): Promise<number> {
  if (!hasDisplay(process.platform, process.env)) {
    say('noDisplay')
    return runDemo()
  }
  const electron = await obtainElectron()
  if (electron !== null) {
    const code = await runElectron(electron)
    if (code !== null) return code
    say('electronFailed')
  }
  const { code } = await runProgram(process.execPath, [join(programs, 'browser-shell.js')])
  if (code !== nothingToShowItIn) return code ?? 1
  say('demoInstead')
  return runDemo()
}

/** Electron's program; fetches it when it is missing, once, unless CLAUSEBOOK_OFFLINE is set. */
async function obtainElectron(): Promise<string | null> {
  const electron = findElectronPackage()
  if (!electron) return null
  const program = await electronProgram(electron)
  if (program !== null || process.env.CLAUSEBOOK_OFFLINE) return program
  if (!(await firstAttempt(electron, dirname(folders.settingsFile)))) return null
  say('fetching')
  await fetchElectron(electron)
  const fetched = await electronProgram(electron)
  if (fetched === null) say('notFetched')
  return fetched
}

/** A program that fails this early has shown no window: a library is missing, or its sandbox is barred. */
const tooEarly = 5000

/** Runs Electron until it ends. Its exit code; null when it did not come up. */
async function runElectron(program: string): Promise<number | null> {
  // With this variable, Electron would be Node and show nothing.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  // Chromium's sandbox refuses root, and only root gives it up.
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const { code, milliseconds } = await runProgram(program, [...switches, folders.root], env)
  return code !== 0 && milliseconds < tooEarly ? null : (code ?? 0)
}

/** Makes the demo's files through the command line. Its exit code. */
async function runDemo(): Promise<number> {
  const out = join(process.cwd(), 'demo')
  const { code } = await runProgram(process.execPath, [join(programs, 'cli.js'), 'demo', '--out', out])
  if (code === 0) say('demoDone', out)
  return code ?? 1
}
