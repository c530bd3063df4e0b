import { foldText, searchedWords } from '#core/fold-text'

/** Something to choose in the palette. */
export interface PaletteItem {
  id: string
  label: string
  /** The heading it stands under. */
  group: string
  keys: string | null
  run(): void
}

/** Both ways to write what has a half-space: with a space, and as one word. */
const haystack = (label: string): string => `${foldText(label)}\n${foldText(label.replaceAll('\u200c', ''))}`

/** Those whose label holds every word of `query`, in the order given. An empty query finds all. */
export function findItems(items: readonly PaletteItem[], query: string): PaletteItem[] {
  const words = searchedWords(query)
  return items.filter(({ label }) => {
    const text = words.length === 0 ? '' : haystack(label)
    return words.every((word) => text.includes(word))
  })
}
