import type { ClientSummary } from '#contract/contract'
import type { Language } from '#core/language'

/** The clients in the order of their names, as a reader of the language looks for them. */
export function clientsByName(clients: readonly ClientSummary[], language: Language): ClientSummary[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  return clients.toSorted((one, other) => compare(one.name, other.name))
}
