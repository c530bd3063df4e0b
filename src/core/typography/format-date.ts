import type { Language } from '#core/language'

const inFull = { day: 'numeric', month: 'long', year: 'numeric' } as const

const styles = {
  en: ['en-GB', { dateStyle: 'long' }],
  pl: ['pl-PL', { dateStyle: 'long' }],
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

/** Day, month, year in Persian order: ICU's own pattern puts the Gregorian year first. */
function inPersianOrder(calendar: Intl.DateTimeFormat, date: Date): string {
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    calendar.formatToParts(date).find((piece) => piece.type === type)?.value
  return `${part('day')} ${part('month')} ${part('year')}`
}

/** An ISO 8601 date written out for a reader; in Persian the Solar Hijri date with the Gregorian one in brackets. */
export function formatDate(isoDate: string, language: Language): string {
  const date = new Date(`${isoDate}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return isoDate
  switch (language) {
    case 'en':
      return format('en').format(date)
    case 'pl':
      return `${format('pl').format(date)} r.`
    case 'fa':
      return `${inPersianOrder(format('faJalali'), date)} (${inPersianOrder(format('faGregorian'), date)})`
  }
}
