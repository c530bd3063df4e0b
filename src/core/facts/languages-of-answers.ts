import type { Facts } from '#core/facts/facts'
import { type Language, languages } from '#core/language'

/** The languages that a business wrote answers in; all of them as long as it wrote in none. */
export function languagesOfAnswers(facts: Facts): Language[] {
  const written = languages.filter((language) =>
    Object.values(facts).some(
      (value) => typeof value === 'object' && !Array.isArray(value) && (value[language]?.trim() ?? '') !== '',
    ),
  )
  return written.length > 0 ? written : [...languages]
}
