import type { Language } from '#core/language'

/** Each language with the calendar and the digits its readers expect. */
const locales: Record<Language, string> = { en: 'en-GB', fa: 'fa-IR-u-ca-persian-nu-arabext', pl: 'pl-PL' }

const numbers: Partial<Record<Language, Intl.NumberFormat>> = {}

/** A whole number in the language's digits. */
export function formatNumber(value: number, language: Language): string {
  // Kept: a page shows hundreds of numbers, and making a format takes longer than using it.
  numbers[language] ??= new Intl.NumberFormat(locales[language])
  return numbers[language].format(value)
}

/** A day and time, as in a list of files: `milliseconds` since 1970, in the person's time zone. */
export const formatMoment = (milliseconds: number, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds)

/** A calendar day written out, from ISO 8601 (`2026-11-22`); null for anything else. */
export function formatDay(iso: string, language: Language): string | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(day)) return null
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}

/** A file's size in the unit a person would choose. */
export function formatBytes(bytes: number, language: Language): string {
  const inMegabytes = bytes >= 1_000_000
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: inMegabytes ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: inMegabytes ? 1 : 0,
  }).format(inMegabytes ? bytes / 1_000_000 : Math.max(1, bytes / 1000))
}

/** A share of 1 as a whole percentage. */
export const formatPercent = (share: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'percent' }).format(share)

/** How many times one is the other, to one decimal rounded down: what is just under a limit must not seem to reach it. */
export const formatRatio = (ratio: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { minimumFractionDigits: 1 }).format(Math.floor(ratio * 10) / 10)
