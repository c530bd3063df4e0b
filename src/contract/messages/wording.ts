import type { AppError, ErrorCode } from '#contract/error'
import { type Language, languages } from '#core/language'

/** An error's details, ready to stand in a sentence of one language. A detail that is absent is an empty text. */
export interface Wording {
  /** The detail as it is. */
  text(detail: string): string
  /** The detail in the language's quotation marks: the name of a file, an id, an address. */
  name(detail: string): string
  /** The detail in the language's digits. */
  number(detail: string): string
  /** The name, in the language of the message, of the language whose code the detail is. */
  language(detail: string): string
  /** The text for the detail; empty for a detail that is none of them. */
  choice(detail: string, texts: Readonly<Record<string, string>>): string
  /** The place and the reason of a fault, in brackets and with a space before; empty when neither is known. */
  fault(place: string, reason: string): string
}

/** The message of every error: what happened, to which file, and what to do next. */
export type Messages = Record<ErrorCode, (error: Wording) => string>

const quotationMarks = { en: '“”', fa: '«»', pl: '„”' } satisfies Record<Language, string>

/** Letters of a right-to-left script. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** How the details of `error` are written in `language`. */
export function wordingFor(error: AppError, language: Language): Wording {
  /**
   * Keeps a detail in its own direction (Unicode Standard Annex 9, first strong isolate). In a left-to-right message
   * only a right-to-left detail needs it: a path copied from a terminal should hold nothing invisible.
   */
  const isolated = (text: string): string =>
    text !== '' && (language === 'fa' || rightToLeft.test(text)) ? `\u2068${text}\u2069` : text
  const raw = (detail: string): string => String(error.details[detail] ?? '')
  return {
    text: (detail) => isolated(raw(detail)),
    name: (detail) => quotationMarks[language][0] + isolated(raw(detail)) + quotationMarks[language][1],
    number(detail) {
      const value = error.details[detail]
      return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : isolated(raw(detail))
    },
    language(detail) {
      const code = raw(detail)
      const known = languages.some((item) => item === code)
      return (known && new Intl.DisplayNames(language, { type: 'language' }).of(code)) || isolated(code)
    },
    choice: (detail, texts) => texts[raw(detail)] ?? '',
    fault(place, reason) {
      const parts = [raw(place), raw(reason)].filter((part) => part !== '')
      return parts.length === 0 ? '' : ` (${isolated(parts.join(': '))})`
    },
  }
}
