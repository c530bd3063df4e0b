import type { ClientSummary } from '#contract/contract'
import { foldName, searchedWords } from '#core/search/fold-name'

/**
 * The clients that hold every word of `query` in their name, with all their policies, and those that do with the title
 * of a policy, with such policies alone. An empty query finds all, in the order given.
 */
export function findClients(clients: readonly ClientSummary[], query: string): ClientSummary[] {
  const words = searchedWords(query)
  const holds = (...texts: readonly string[]): boolean => {
    const text = foldName(texts.join('\n'))
    return words.every((word) => text.includes(word))
  }
  return clients.flatMap((client) => {
    if (holds(client.name)) return [client]
    const policies = client.policies.filter(({ title }) => holds(client.name, ...Object.values(title)))
    return policies.length > 0 ? [{ ...client, policies }] : []
  })
}
