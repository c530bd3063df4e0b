import type { Language } from '#core/language'

const gregorian: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  fa: new Intl.DateTimeFormat('fa-IR-u-ca-gregory', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  pl: new Intl.DateTimeFormat('pl-PL', { dateStyle: 'long', timeZone: 'UTC' }),
}
const jalali = new Intl.DateTimeFormat('fa-IR-u-ca-persian', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** Day, month, year in Persian order: ICU's own pattern puts the Gregorian year first. */
function inPersianOrder(format: Intl.DateTimeFormat, date: Date): string {
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    format.formatToParts(date).find((piece) => piece.type === type)?.value
  return `${part('day')} ${part('month')} ${part('year')}`
}

/** An ISO 8601 date written out for a reader; in Persian the Solar Hijri date with the Gregorian one in brackets. */
export function formatDate(isoDate: string, language: Language): string {
  const date = new Date(`${isoDate}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return isoDate
  switch (language) {
    case 'en':
      return gregorian.en.format(date)
    case 'pl':
      return `${gregorian.pl.format(date)} r.`
    case 'fa':
      return `${inPersianOrder(jalali, date)} (${inPersianOrder(gregorian.fa, date)})`
  }
}
