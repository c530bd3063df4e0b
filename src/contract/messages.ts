import type { AppError } from '#contract/error'
import { messages as en } from '#contract/messages/en'
import { messages as fa } from '#contract/messages/fa'
import { messages as pl } from '#contract/messages/pl'
import { type Messages, wordingFor } from '#contract/messages/wording'
import type { ByLanguage, Language } from '#core/language'

const messages: ByLanguage<Messages> = { en, fa, pl }

/** Tells a person, in their language, what happened, to which file, and what to do next. */
export const errorMessage = (error: AppError, language: Language): string =>
  messages[language][error.code](wordingFor(error, language))
