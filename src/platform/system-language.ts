import { type Language, languages } from '#core/language'

/**
 * The language that the person's system speaks, when it is one of ours; else English. The first of LC_ALL, LC_MESSAGES
 * and LANG that is set decides, as POSIX orders them (Base Definitions, 8.2); with none, what `Intl` reports.
 */
export function systemLanguage(
  env: Readonly<Record<string, string | undefined>> = process.env,
  fallbackLocale: string = Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || fallbackLocale
  const subtag = locale.split(/[-_.@]/, 1)[0]?.toLowerCase()
  return languages.find((language) => language === subtag) ?? 'en'
}
