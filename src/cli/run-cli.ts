import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommanderError } from 'commander'
import type { BatchProgress } from '#app/export-batch'
import type { ExportProgress } from '#app/export-policy'
import { createTimeLeft } from '#app/time-left'
import type { Answer, CommandFailure, RunCommand, Shell } from '#cli/command'
import { watchInterruption } from '#cli/interruption'
import { cliMessages } from '#cli/messages'
import { createProgram } from '#cli/program'
import { createProgressLine } from '#cli/progress-line'
import { createReport } from '#cli/report'
import { typedFlags } from '#cli/typed-flags'
import { usageFaultOf } from '#cli/usage-fault-of'
import { appError } from '#contract/error'
import type { Result } from '#core/result'
import { formatTimeLeft } from '#core/typography/format-time-left'
import { type AppFolders, findAppFolders } from '#platform/app-folders'

const exitCodes = { success: 0, failure: 1, usage: 2 } as const

/** Commander's codes for having shown what it was asked for. */
const shown = ['commander.helpDisplayed', 'commander.version']

/** Thrown out of commander's parsing when there is nothing to run. */
class Stopped extends Error {
  override readonly cause: CommanderError
  readonly command: string
  constructor(cause: CommanderError, command: string) {
    super(cause.message)
    this.cause = cause
    this.command = command
  }
}

const versionOf = ({ root }: AppFolders): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : ''
  return String(version)
}

/**
 * Runs one command line (without the program's own name). Resolves to the exit code: 0 success, 1 an expected failure,
 * 2 wrong usage, 130 or 143 when interrupted. Never throws; a bug is told in one line, or in full with CLAUSEBOOK_DEBUG.
 */
export async function runCli(argv: readonly string[]): Promise<number> {
  const { language, unknownLanguage, json } = typedFlags(argv)
  const messages = cliMessages[language]
  const report = createReport({ json, language, messages, stdout: process.stdout, stderr: process.stderr })
  if (unknownLanguage !== null) {
    report.usage(appError('unknownLanguage', { language: unknownLanguage }), 'clausebook')
    return exitCodes.usage
  }
  const folders = findAppFolders()
  let exitCode: number = exitCodes.success

  const program = createProgram(messages, versionOf(folders), {
    async run(load, input) {
      exitCode = await runCommand(load, input, { folders, language, messages, json }, report)
    },
    refuse(fault, command) {
      report.usage(fault, command)
      exitCode = exitCodes.usage
    },
    stop(error, command) {
      throw new Stopped(error, command)
    },
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (thrown) {
    if (thrown instanceof Stopped) {
      if (shown.includes(thrown.cause.code)) return exitCodes.success
      report.usage(usageFaultOf(thrown.cause), thrown.command)
      return exitCodes.usage
    }
    if (process.env.CLAUSEBOOK_DEBUG) console.error(thrown)
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    report.failure({ error: appError('internal', { reason }), hint: messages.bug })
    return exitCodes.failure
  }
}

async function runCommand<Input>(
  load: () => Promise<RunCommand<Input>>,
  input: Input,
  { json, ...shell }: Pick<Shell, 'folders' | 'language' | 'messages'> & { json: boolean },
  report: ReturnType<typeof createReport>,
): Promise<number> {
  const { language, messages } = shell
  const number = (value: number): string => new Intl.NumberFormat(language).format(value)
  const interruption = watchInterruption()
  const progress = createProgressLine<ExportProgress>(process.stderr, ({ done, total, name }) =>
    messages.progress(number(done + 1), number(total), name),
  )
  const timeLeft = createTimeLeft(() => performance.now())
  const batchProgress = createProgressLine<BatchProgress>(process.stderr, (now) => {
    const left = timeLeft(now)
    const said = left === null ? null : formatTimeLeft(left, language)
    return messages.batchProgress(number(now.done), number(now.total), said)
  })
  // What few commands need is loaded with the command, so that help and faults of usage come at once.
  const [run, { createCliPorts }, { setReasonsLanguage }] = await Promise.all([
    load(),
    import('#cli/cli-ports'),
    import('#cli/reasons-language'),
  ])
  await setReasonsLanguage(language)
  const ports = createCliPorts()
  let result: Result<Answer, CommandFailure>
  try {
    result = await run(input, {
      ...shell,
      ports,
      number,
      signal: interruption.signal,
      onProgress: progress.update,
      onBatchProgress: json ? () => undefined : batchProgress.update,
      say: batchProgress.say,
    })
  } finally {
    progress.end()
    batchProgress.end()
    await ports.printer.close()
    interruption.forget()
  }
  const interrupted = interruption.exitCode()
  if (result.ok) {
    report.answer(result.value)
    if (interrupted !== null) process.stderr.write(`${messages.cancelledAfter}\n`)
    return interrupted ?? exitCodes.success
  }
  // Ctrl+C reaches the browser as well, so a print may have failed before the cancellation was seen.
  const stands = interrupted === null || result.error.evenInterrupted
  report.failure(stands ? result.error : { error: appError('cancelled') })
  return interrupted ?? exitCodes.failure
}
