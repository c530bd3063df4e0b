import { foldName, searchedWords } from '#core/search/fold-name'

/** Something to choose in the palette. */
export interface PaletteItem {
  id: string
  label: string
  /** The heading it stands under. */
  group: string
  keys: string | null
  run(): void
}

/** Those whose label holds every word of `query`, in the order given. An empty query finds all. */
export function findItems(items: readonly PaletteItem[], query: string): PaletteItem[] {
  const words = searchedWords(query)
  return items.filter(({ label }) => {
    const name = words.length === 0 ? '' : foldName(label)
    return words.every((word) => name.includes(word))
  })
}
