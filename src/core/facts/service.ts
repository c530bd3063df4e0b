import type { Service } from '#core/facts/service-schema'
import type { Language } from '#core/language'

/** Which vocabulary a field of a service takes its terms from. */
export const serviceVocabularies = {
  country: 'countries',
  kind: 'recipients',
  role: 'recipient-roles',
  purposes: 'purposes',
  data: 'data-items',
  transfer: 'transfer-safeguards',
} as const

/** A service's name or its provider's, in a language. */
export const nameIn = (name: Service['name'], language: Language): string =>
  typeof name === 'string' ? name : name[language]
