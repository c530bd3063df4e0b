import type { Command } from 'commander'
import type { CliMessages } from '#cli/messages/cli-messages'
import type { Expected, UsageFault } from '#cli/usage-fault'
import {
  calendars,
  fontPlaces,
  type LayoutChoices,
  longestProducer,
  longestVersion,
  marginRange,
  numberings,
  paperSizes,
} from '#core/policy/layout'
import { layoutSchema } from '#core/policy/layout-schema'
import { err, ok, type Result } from '#core/result'

interface LayoutOption {
  choice: keyof LayoutChoices
  flag: string
  /** What it takes; absent in an option without a value. */
  expected?: Expected
}

/** Each layout choice as it is typed. */
const layoutOptions: readonly LayoutOption[] = [
  { choice: 'contents', flag: '--no-contents' },
  { choice: 'numbering', flag: '--numbering <way>', expected: { kind: 'choice', choices: numberings } },
  { choice: 'calendar', flag: '--calendar <calendar>', expected: { kind: 'choice', choices: calendars } },
  { choice: 'version', flag: '--version-label <text>', expected: { kind: 'text', longest: longestVersion } },
  { choice: 'paper', flag: '--paper <size>', expected: { kind: 'choice', choices: paperSizes } },
  { choice: 'margin', flag: '--margin <mm>', expected: { kind: 'wholeNumber', ...marginRange } },
  { choice: 'fonts', flag: '--fonts <where>', expected: { kind: 'choice', choices: fontPlaces } },
  { choice: 'together', flag: '--together' },
  { choice: 'producer', flag: '--producer <name>', expected: { kind: 'text', longest: longestProducer } },
  { choice: 'documentDate', flag: '--document-date <date>', expected: { kind: 'date' } },
]

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

/** The choices that were typed; `wrongValue` names the option whose value is none. */
export function readLayout(command: Command): Result<LayoutChoices, UsageFault> {
  const typed = layoutOptions.flatMap(({ choice, flag }) => {
    if (command.getOptionValueSource(keyOf(flag)) !== 'cli') return []
    const value: unknown = command.getOptionValue(keyOf(flag))
    return [[choice, choice === 'margin' && value !== '' ? Number(value) : value] as const]
  })
  const parsed = layoutSchema.safeParse(Object.fromEntries(typed))
  if (parsed.success) return ok(parsed.data)
  const option = layoutOptions.find(({ choice }) => choice === parsed.error.issues[0]?.path[0])
  if (option?.expected === undefined) throw parsed.error
  const value = String(command.getOptionValue(keyOf(option.flag)))
  return err({ code: 'wrongValue', option: optionName(option.flag), value, expected: option.expected })
}
