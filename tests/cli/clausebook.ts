import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const program = join(projectFolder, 'bin', 'clausebook.js')

export interface CliRun {
  code: number | null
  stdout: string
  stderr: string
}

interface CliOptions {
  cwd?: string
  env?: Record<string, string>
  /** Called with each piece of stderr and a way to press Ctrl+C: to signal the program and all that it has started. */
  onStderr?: (text: string, pressCtrlC: () => void) => void
}

/** Runs the built command line as a process of its own, on a system that speaks English. */
export function clausebook(args: readonly string[], { cwd, env, onStderr }: CliOptions = {}): Promise<CliRun> {
  if (!existsSync(join(projectFolder, 'out', 'main', 'cli.js'))) throw new Error('run "npm run build" before this test')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      ...(cwd !== undefined && { cwd }),
      env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // With a process group of its own, as a terminal gives it.
      detached: true,
    })
    const run: CliRun = { code: null, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      run.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      run.stderr += text
      onStderr?.(text, () => child.pid !== undefined && process.kill(-child.pid, 'SIGINT'))
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...run, code }))
  })
}
