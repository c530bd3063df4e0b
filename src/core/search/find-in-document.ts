import type { Node } from '@tiptap/pm/model'
import type { Match, Search } from '#core/search/search'
import { SearchedText } from '#core/search/searched-text'

/** A stretch of typed text in a block, and where it begins there. */
interface Stretch {
  text: SearchedText
  offset: number
}

const stretches = new WeakMap<Node, readonly Stretch[]>()

/** The typed text of a block. A variable, a reference or a line break parts it: no match can reach over one. */
function stretchesOf(block: Node): readonly Stretch[] {
  const before = stretches.get(block)
  if (before !== undefined) return before
  const texts: { text: string; offset: number }[] = []
  let open: (typeof texts)[number] | null = null
  block.forEach((child, offset) => {
    if (child.text === undefined) open = null
    else if (open !== null) open.text += child.text
    else {
      open = { text: child.text, offset }
      texts.push(open)
    }
  })
  const made = texts.map(({ text, offset }) => ({ text: new SearchedText(text), offset }))
  stretches.set(block, made)
  return made
}

const known = new WeakMap<Search, WeakMap<Node, Match[]>>()

/** The matches in a block, counted from where its content begins; a block that was searched before is not searched again. */
function matchesInBlock(block: Node, search: Search): Match[] {
  const ofSearch = known.get(search) ?? new WeakMap<Node, Match[]>()
  known.set(search, ofSearch)
  const before = ofSearch.get(block)
  if (before !== undefined) return before
  const matches = stretchesOf(block).flatMap(({ text, offset }) =>
    search(text).map(({ from, to, groups }) => ({ from: from + offset, to: to + offset, groups })),
  )
  ofSearch.set(block, matches)
  return matches
}

/**
 * Finds what is typed in a document, titles too, at positions of the document. Null when `isOver`, asked before each
 * block, says that it takes too long.
 */
export function findInDocument(doc: Node, search: Search, isOver: () => boolean): Match[] | null {
  const found: Match[] = []
  let over = false
  doc.descendants((node, position) => {
    over ||= isOver()
    if (over) return false
    if (!node.isTextblock) return true
    const start = position + 1
    for (const { from, to, groups } of matchesInBlock(node, search)) {
      found.push({ from: from + start, to: to + start, groups })
    }
    return false
  })
  return over ? null : found
}
