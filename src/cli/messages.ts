import type { CliMessages } from '#cli/messages/cli-messages'
import { en } from '#cli/messages/en'
import { fa } from '#cli/messages/fa'
import { pl } from '#cli/messages/pl'
import type { ByLanguage } from '#core/language'

/** What the command line says, by the language that it says it in. */
export const cliMessages: ByLanguage<CliMessages> = { en, fa, pl }
