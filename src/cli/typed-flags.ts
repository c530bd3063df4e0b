import { type Language, languages } from '#core/language'
import { systemLanguage } from '#platform/system-language'

/** What must be known before the command line is parsed: in which language and form its faults are to be told. */
export interface TypedFlags {
  language: Language
  /** What `--ui-lang` names when it is no language of ours. */
  unknownLanguage: string | null
  json: boolean
}

/** Finds `--ui-lang` and `--json` wherever they stand. */
export function typedFlags(argv: readonly string[], system: Language = systemLanguage()): TypedFlags {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  const place = options.findLastIndex((option) => option === '--ui-lang' || option.startsWith('--ui-lang='))
  const option = options[place]
  const named = option?.includes('=') ? option.slice(option.indexOf('=') + 1) : options[place + 1]
  const wanted = option === undefined ? undefined : named
  const language = languages.find((known) => known === wanted)
  return {
    language: language ?? system,
    unknownLanguage: wanted === undefined || language !== undefined ? null : wanted,
    json: options.includes('--json'),
  }
}
