import { foldName, searchedWords } from '#core/search/fold-name'

/** What is looked for in a list: a name, and other words that find it as well. */
export interface Named {
  name: string
  words: readonly string[]
}

/** 0 when the name begins with what was typed, 1 when it holds every word of it, 2 when other words do, 3 for no match. */
function rankOf({ name, words }: Named, parts: readonly string[]): 0 | 1 | 2 | 3 {
  const own = foldName(name)
  if (own.startsWith(parts.join(' '))) return 0
  if (parts.every((part) => own.includes(part))) return 1
  const all = [own, ...words.map(foldName)].join('\n')
  return parts.every((part) => all.includes(part)) ? 2 : 3
}

/** Those of `items` that hold every word of `typed`, the best first and otherwise in their order; an empty text finds all. */
export function matching<Item extends Named>(items: readonly Item[], typed: string): Item[] {
  const parts = searchedWords(typed)
  const ranked = items.map((item) => ({ item, rank: rankOf(item, parts) }))
  return ([0, 1, 2] as const).flatMap((rank) => ranked.filter((each) => each.rank === rank).map(({ item }) => item))
}
