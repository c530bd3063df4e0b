import type { Command } from 'commander'
import type { CliMessages } from '#cli/messages/cli-messages'
import { type AppError, appError } from '#contract/error'
import { type LayoutChoices, layoutSchema } from '#core/policy/layout'
import { err, ok, type Result } from '#core/result'

/** Each layout choice as it is typed, and how its text is read; `true` is an option without a value. */
const layoutOptions = [
  { choice: 'contents', flag: '--no-contents' },
  { choice: 'numbering', flag: '--numbering <way>' },
  { choice: 'calendar', flag: '--calendar <calendar>' },
  { choice: 'version', flag: '--version-label <text>' },
  { choice: 'paper', flag: '--paper <size>' },
  { choice: 'margin', flag: '--margin <mm>' },
  { choice: 'fonts', flag: '--fonts <where>' },
  { choice: 'together', flag: '--together' },
  { choice: 'producer', flag: '--producer <name>' },
  { choice: 'documentDate', flag: '--document-date <date>' },
] as const satisfies readonly { choice: keyof LayoutChoices; flag: string }[]

/** Adds the options that say how an export is laid out, where that differs from the policy's own choices. */
export function addLayoutOptions(command: Command, texts: CliMessages['layout']): void {
  for (const { choice, flag } of layoutOptions) command.option(flag, texts[choice])
}

const optionName = (flag: string): string => flag.split(' ')[0] ?? flag

/** commander's name for an option: “--version-label” is `versionLabel`; “--no-contents” is `contents`. */
const keyOf = (flag: string): string =>
  optionName(flag)
    .replace(/^--(no-)?/, '')
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The choices that were typed; `invalidInput` names the option whose value is none. */
export function readLayout(command: Command): Result<LayoutChoices, AppError> {
  const typed = layoutOptions.flatMap(({ choice, flag }) => {
    if (command.getOptionValueSource(keyOf(flag)) !== 'cli') return []
    const value: unknown = command.getOptionValue(keyOf(flag))
    return [[choice, choice === 'margin' ? Number(value) : value] as const]
  })
  const parsed = layoutSchema.safeParse(Object.fromEntries(typed))
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  const option = layoutOptions.find(({ choice }) => choice === issue?.path[0])
  return err(appError('invalidInput', { where: optionName(option?.flag ?? ''), reason: issue?.message ?? '' }))
}
