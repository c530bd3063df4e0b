import { languages as allLanguages, type ByLanguage, type Language } from '#core/language'

interface Titled {
  title: Partial<ByLanguage<string>>
  /** The order in which other languages are tried. */
  languages?: readonly Language[]
}

/** A policy's or a section's title in a language, else in the first that it has one in; null when it has none. */
export function titleIn(
  { title, languages = allLanguages }: Titled,
  language: Language,
): { text: string; language: Language } | null {
  for (const candidate of [language, ...languages]) {
    const text = title[candidate] ?? ''
    if (text !== '') return { text, language: candidate }
  }
  return null
}
