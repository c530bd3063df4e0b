import { spawn } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Desktop } from '#app/ports'
import { type AppError, appError } from '#contract/error'
import { err, ok, type Result } from '#core/result'
import { externalUrl } from '#platform/external-url'

interface Command {
  program: string
  arguments: readonly string[]
  /** Whether a failure shows in the exit code: Windows' Explorer answers 1 when all went well. */
  exitCodeCounts: boolean
}

/** How long a program that opens something may take to fail; most hand over and end, some stay. */
const patience = 3000

/**
 * The desktop of a door without dialogs of its own: the system's programs open folders and addresses. They are started
 * with a list of arguments, never through a command line, so no character of a path or address means anything there.
 */
export function createSystemDesktop(platform: NodeJS.Platform = process.platform): Desktop {
  return {
    chooseFolder: async () => err(appError('unsupported', { what: 'chooseFolder' })),
    async openFolder(path) {
      const problem = await folderProblem(path)
      return problem ? err(problem) : run(folderCommand(platform, path), path)
    },
    async openExternal(url) {
      const address = externalUrl(url)
      return address === null ? err(appError('unsafeUrl', { url })) : run(addressCommand(platform, address), address)
    },
  }
}

async function folderProblem(path: string): Promise<AppError | null> {
  try {
    return (await stat(path)).isDirectory() ? null : appError('notAFolder', { file: path })
  } catch {
    return appError('folderMissing', { file: path })
  }
}

export function folderCommand(platform: NodeJS.Platform, path: string): Command {
  if (platform === 'win32') return { program: 'explorer.exe', arguments: [path], exitCodeCounts: false }
  return { program: platform === 'darwin' ? 'open' : 'xdg-open', arguments: [path], exitCodeCounts: true }
}

export function addressCommand(platform: NodeJS.Platform, address: string): Command {
  // Explorer would take an address for a path when it holds a comma.
  if (platform === 'win32')
    return { program: 'rundll32.exe', arguments: ['url.dll,FileProtocolHandler', address], exitCodeCounts: false }
  return { program: platform === 'darwin' ? 'open' : 'xdg-open', arguments: [address], exitCodeCounts: true }
}

/** `target` is what the message names when it goes wrong. */
async function run(command: Command, target: string): Promise<Result<void, AppError>> {
  const child = spawn(command.program, command.arguments, { detached: true, stdio: 'ignore', shell: false })
  const outcome = new Promise<Result<void, AppError>>((resolve) => {
    child.once('error', () => resolve(err(appError('unsupported', { what: command.program }))))
    child.once('exit', (code) => {
      const failed = command.exitCodeCounts && code !== 0
      resolve(
        failed ? err(appError('ioFailed', { file: target, reason: `${command.program}: ${code}` })) : ok(undefined),
      )
    })
  })
  // What it started may outlive this program.
  child.unref()
  return Promise.race([outcome, wait(patience, ok(undefined), { ref: false })])
}
