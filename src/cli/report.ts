import type { Answer, CommandFailure } from '#cli/command'
import type { CliMessages } from '#cli/messages/cli-messages'
import type { UsageFault } from '#cli/usage-fault'
import { type AppError, errorCodes } from '#contract/error'
import { errorMessage } from '#contract/messages'
import type { Language } from '#core/language'

interface Output {
  write(text: string): unknown
}

export interface ReportOptions {
  json: boolean
  language: Language
  messages: CliMessages
  stdout: Output
  stderr: Output
}

const isAppError = (fault: UsageFault | AppError): fault is AppError =>
  'details' in fault && errorCodes.some((code) => code === fault.code)

/**
 * Tells how a command went: results on stdout, messages of failures on stderr. With `json`, stdout holds one JSON value
 * in every case: `{ ok: true, value }` or `{ ok: false, error: { code, details, message } }`, the latter with a `value` if
 * there is something to show all the same.
 */
export function createReport({ json, language, messages, stdout, stderr }: ReportOptions) {
  const say = (output: Output, lines: readonly string[]) => {
    if (lines.length > 0) output.write(`${lines.join('\n')}\n`)
  }
  const sayJson = (value: object) => stdout.write(`${JSON.stringify(value, null, 2)}\n`)

  const usage = (fault: UsageFault | AppError, command: string): void => {
    const message = isAppError(fault) ? errorMessage(fault, language) : messages.usage(fault)
    const { code, ...rest } = fault
    const details = isAppError(fault) ? fault.details : rest
    if (json) sayJson({ ok: false, error: { code, details, message } })
    say(stderr, [message, messages.seeHelp(`${command} --help`)])
  }

  return {
    answer({ value, lines }: Answer): void {
      if (json) sayJson({ ok: true, value })
      else say(stdout, lines)
    },
    failure({ error, findings, answer, hint }: CommandFailure): void {
      const message = findings
        ? messages.libraryFaults(new Intl.NumberFormat(language).format(findings.length))
        : errorMessage(error, language)
      if (json) {
        const told = { ...error, message, ...(findings && { findings }) }
        sayJson({ ok: false, error: told, ...(answer && { value: answer.value }) })
      } else {
        say(
          stdout,
          (findings ?? []).map((found) => `${found.file}:${found.line}: ${found.message}`),
        )
        say(stdout, answer?.lines ?? [])
      }
      say(stderr, hint === undefined ? [message] : [message, hint])
    },
    usage,
  }
}
