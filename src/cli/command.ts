import type { CancelSignal } from '#app/cancellation'
import type { BatchProgress } from '#app/export-batch'
import type { ExportProgress } from '#app/export-policy'
import type { Ports } from '#app/ports'
import type { CliMessages } from '#cli/messages/cli-messages'
import type { AppError } from '#contract/error'
import type { Language } from '#core/language'
import type { Finding } from '#core/library/finding'
import type { Result } from '#core/result'
import type { AppFolders } from '#platform/app-folders'

/** What a command has at hand. */
export interface Shell {
  ports: Ports
  folders: AppFolders
  language: Language
  messages: CliMessages
  /** Set off by Ctrl+C. */
  signal: CancelSignal
  onProgress: (progress: ExportProgress) => void
  onBatchProgress: (progress: BatchProgress) => void
  /** Tells a person something at once, while the work goes on. */
  say: (text: string) => void
  /** A count in the digits of the person's language. */
  number: (value: number) => string
}

/** What a command did: `value` for a program, `lines` for a person. */
export interface Answer {
  value: object
  lines: readonly string[]
}

/** A finding with its message, and with the path by which a person can open the file. */
export interface FindingReport extends Finding {
  message: string
}

/** Why a command did not do what it was asked for. */
export interface CommandFailure {
  error: AppError
  findings?: readonly FindingReport[]
  /** What it has found out all the same. */
  answer?: Answer
  /** Whether this is what happened even if the work was interrupted meanwhile. */
  evenInterrupted?: true
  /** What to do about it on the command line, beyond what the error's message says. */
  hint?: string
}

/** A command's work, on the values that were typed. */
export type RunCommand<Input> = (input: Input, shell: Shell) => Promise<Result<Answer, CommandFailure>>

/** Puts an error of the use cases into the form that the command line reports. */
export const failed = (error: AppError, hint?: string): { ok: false; error: CommandFailure } => ({
  ok: false,
  error: { error, ...(hint !== undefined && { hint }) },
})
