import type { Language } from '#core/language'
import { foldName, searchedWords } from '#core/search/fold-name'
import type { ListedPolicy } from './listed-policy'

export const columns = ['title', 'client', 'languages', 'modified', 'open', 'exported'] as const

type Column = (typeof columns)[number]

export interface Order {
  column: Column
  descending: boolean
}

export interface Wanted {
  /** Words that stand in a title, in whatever language, or in the client's name. */
  words: string
  /** A language that the policy has; null: any. */
  language: Language | null
}

/** The policies that are wanted, in the order given. */
export function findPolicies(policies: readonly ListedPolicy[], { words, language }: Wanted): ListedPolicy[] {
  const searched = searchedWords(words)
  return policies.filter(({ policy, client, title }) => {
    if (language !== null && !policy.languages.includes(language)) return false
    const text = foldName([client.name, title, ...Object.values(policy.title)].join('\n'))
    return searched.every((word) => text.includes(word))
  })
}

/** What a column is ordered by; null, for what is not known or never was, comes last either way. */
const keys: Record<Column, (policy: ListedPolicy) => string | number | null> = {
  title: ({ title }) => title,
  client: ({ client }) => client.name,
  languages: ({ policy }) => policy.languages.length,
  modified: ({ policy }) => policy.modified,
  open: ({ openQuestions }) => openQuestions,
  exported: ({ lastExport }) => lastExport?.when ?? null,
}

/** The policies by a column; those that it does not tell apart by client and title. */
export function orderPolicies(
  policies: readonly ListedPolicy[],
  { column, descending }: Order,
  language: Language,
): ListedPolicy[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const compareIn = (by: Column, one: ListedPolicy, other: ListedPolicy): number => {
    const [first, second] = [keys[by](one), keys[by](other)]
    if (first === null || second === null) return 0
    return typeof first === 'string' ? compare(first, String(second)) : first - Number(second)
  }
  const unknownLast = (one: ListedPolicy, other: ListedPolicy): number =>
    Number(keys[column](one) === null) - Number(keys[column](other) === null)
  const direction = descending ? -1 : 1
  return policies.toSorted(
    (one, other) =>
      unknownLast(one, other) ||
      compareIn(column, one, other) * direction ||
      compareIn('client', one, other) ||
      compareIn('title', one, other),
  )
}

/** The order after a column's heading is chosen: by it, or the other way round. Dates and numbers begin with the greatest. */
export function nextOrder(order: Order, column: Column): Order {
  if (order.column === column) return { column, descending: !order.descending }
  return { column, descending: column !== 'title' && column !== 'client' }
}
