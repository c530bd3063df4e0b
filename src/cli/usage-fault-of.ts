import type { CommanderError } from 'commander'
import type { UsageFault } from '#cli/usage-fault'

/**
 * What commander found wrong, without its English: it names the thing in single quotes, and a suggestion in brackets
 * (its `command.js`, and the codes in its documentation of `exitOverride`). A value in `option` may show its flags with
 * what they take: `--from <facts.json>`.
 */
export function usageFaultOf({ code, message }: CommanderError): UsageFault {
  const named = /'(.*?)'/.exec(message)?.[1] ?? ''
  const suggestion = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1]
  const suggested = suggestion === undefined ? {} : { suggestion }
  switch (code) {
    case 'commander.help':
      return { code: 'missingCommand' }
    case 'commander.unknownCommand':
      return { code: 'unknownCommand', command: named, ...suggested }
    case 'commander.unknownOption':
      return { code: 'unknownOption', option: named, ...suggested }
    case 'commander.missingArgument':
      return { code: 'missingArgument', argument: named }
    case 'commander.excessArguments':
      return { code: 'excessArguments', command: named }
    case 'commander.missingMandatoryOptionValue':
      return { code: 'missingOption', option: named }
    case 'commander.optionMissingArgument':
      return { code: 'missingValue', option: named }
    default:
      return { code: 'wrongUsage', reason: message.replace(/^error: /, '') }
  }
}
