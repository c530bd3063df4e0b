import { commaList } from '#cli/comma-list'
import { type AppError, appError } from '#contract/error'
import { type ExportFormat, exportFormats } from '#contract/export-format'
import { type Language, languages } from '#core/language'
import { err, ok, type Result } from '#core/result'

function readChoices<Choice extends string>(
  text: string,
  choices: readonly Choice[],
  unknown: (part: string) => AppError,
): Result<Choice[], AppError> {
  const chosen: Choice[] = []
  const parts = commaList(text)
  for (const part of parts.length > 0 ? parts : ['']) {
    const choice = choices.find((known) => known === part.toLowerCase())
    if (choice === undefined) return err(unknown(part))
    chosen.push(choice)
  }
  return ok([...new Set(chosen)])
}

/** Languages separated by commas; the first that is none is `unknownLanguage`. */
export const readLanguages = (text: string): Result<Language[], AppError> =>
  readChoices(text, languages, (language) => appError('unknownLanguage', { language }))

/** Export formats separated by commas; the first that is none is `unknownFormat`. */
export const readFormats = (text: string): Result<ExportFormat[], AppError> =>
  readChoices(text, exportFormats, (format) => appError('unknownFormat', { format }))
