import type { Language } from '#core/language'

/** A time to wait as a person says it: in seconds up to a minute, then in minutes. */
export function formatTimeLeft(seconds: number, language: Language): string {
  const [value, unit] = seconds <= 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute']
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
}
