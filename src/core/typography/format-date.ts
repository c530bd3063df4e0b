import type { Language } from '#core/language'
import type { Layout } from '#core/policy/layout'

const inFull = { day: 'numeric', month: 'long', year: 'numeric' } as const

const styles = {
  en: ['en-GB', { dateStyle: 'long' }],
  pl: ['pl-PL', { dateStyle: 'long' }],
  enJalali: ['en-GB-u-ca-persian', inFull],
  plJalali: ['pl-PL-u-ca-persian', inFull],
  faGregorian: ['fa-IR-u-ca-gregory', inFull],
  faJalali: ['fa-IR-u-ca-persian', inFull],
} as const satisfies Record<string, [locale: string, options: Intl.DateTimeFormatOptions]>

const formats: Partial<Record<keyof typeof styles, Intl.DateTimeFormat>> = {}

/** A format, made when it is first used: all four at once would hold up whatever loads this module. */
function format(name: keyof typeof styles): Intl.DateTimeFormat {
  const [locale, options] = styles[name]
  formats[name] ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  return formats[name]
}

/** Day, month, year: ICU's own patterns put the year first in Persian, and name the era after a Solar Hijri year. */
function dayMonthYear(calendar: Intl.DateTimeFormat, date: Date): string {
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    calendar.formatToParts(date).find((piece) => piece.type === type)?.value
  return `${part('day')} ${part('month')} ${part('year')}`
}

const gregorian: Record<Language, (date: Date) => string> = {
  en: (date) => format('en').format(date),
  pl: (date) => `${format('pl').format(date)} r.`,
  fa: (date) => dayMonthYear(format('faGregorian'), date),
}

const jalali: Record<Language, (date: Date) => string> = {
  en: (date) => `${dayMonthYear(format('enJalali'), date)} (Solar Hijri)`,
  pl: (date) => `${dayMonthYear(format('plJalali'), date)} r. (kalendarz irański)`,
  fa: (date) => dayMonthYear(format('faJalali'), date),
}

/** The Solar Hijri date of a text that gives the Gregorian one as well, and so needs not name its calendar. */
const besideGregorian: Record<Language, (date: Date) => string> = {
  en: (date) => dayMonthYear(format('enJalali'), date),
  pl: (date) => `${dayMonthYear(format('plJalali'), date)} r. w kalendarzu irańskim`,
  fa: jalali.fa,
}

/**
 * An ISO 8601 date written out for a reader. Where both calendars are asked for, the other one stands in brackets behind
 * the language's own.
 */
export function formatDate(isoDate: string, language: Language, calendar: Layout['calendar'] = 'usual'): string {
  const date = new Date(`${isoDate}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return isoDate
  const settled = calendar === 'usual' ? (language === 'fa' ? 'both' : 'gregorian') : calendar
  switch (settled) {
    case 'gregorian':
      return gregorian[language](date)
    case 'jalali':
      return jalali[language](date)
    case 'both': {
      const [first, second] = language === 'fa' ? [jalali, gregorian] : [gregorian, besideGregorian]
      return `${first[language](date)} (${second[language](date)})`
    }
  }
}
