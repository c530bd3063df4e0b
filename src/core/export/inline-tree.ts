import type { Direction } from '#core/language'
import type { Inline, LinkTarget, Mark, TextRun } from '#core/resolve/resolved-policy'

/** What can enclose a stretch of runs. Code is not among them: it stays with the text it marks. */
export type Wrapper =
  | { kind: 'link'; link: LinkTarget }
  | { kind: 'direction'; direction: Direction }
  | { kind: 'mark'; mark: Exclude<Mark, 'code'> }
  | { kind: 'missing' }

export type InlineNode =
  | { kind: 'text'; text: string; code: boolean }
  | { kind: 'break' }
  | { kind: 'wrap'; wrapper: Wrapper; children: InlineNode[] }

type Leaf = Exclude<InlineNode, { kind: 'wrap' }>
type Wrappers = ReadonlyMap<string, Wrapper>
type Item = { leaf: Leaf; wrappers: Wrappers }

const markOrder = ['bold', 'italic', 'underline', 'strike'] as const

const wrappersOf = (run: TextRun, base: Direction): Wrappers => {
  const wrappers = new Map<string, Wrapper>()
  const { link } = run
  if (link) wrappers.set(`link ${link.kind === 'url' ? link.url : `#${link.anchor}`}`, { kind: 'link', link })
  if (run.direction !== base) wrappers.set('direction', { kind: 'direction', direction: run.direction })
  for (const mark of markOrder) if (run.marks.includes(mark)) wrappers.set(mark, { kind: 'mark', mark })
  if (run.missing !== undefined) wrappers.set(`missing ${run.missing}`, { kind: 'missing' })
  return wrappers
}

const wrappersAt = (inlines: readonly Inline[], index: number, base: Direction): Wrappers => {
  const inline = inlines[index]
  return inline?.kind === 'text' ? wrappersOf(inline, base) : new Map()
}

/** A break belongs to the links and marks that stand on both its sides; directions end with the line. */
const wrappersOfBreak = (inlines: readonly Inline[], index: number, base: Direction): Wrappers => {
  const after = wrappersAt(inlines, index + 1, base)
  return new Map(
    [...wrappersAt(inlines, index - 1, base)].filter(([key, { kind }]) => kind !== 'direction' && after.has(key)),
  )
}

const reach = (items: readonly Item[], from: number, key: string): number => {
  let end = from
  while (items[end]?.wrappers.has(key)) end += 1
  return end
}

const nest = (items: readonly Item[]): InlineNode[] => {
  const nodes: InlineNode[] = []
  let position = 0
  for (let item = items[position]; item; item = items[position]) {
    let outer: { key: string; wrapper: Wrapper; end: number } | undefined
    for (const [key, wrapper] of item.wrappers) {
      const end = reach(items, position, key)
      if (!outer || end > outer.end) outer = { key, wrapper, end }
    }
    if (!outer) {
      nodes.push(item.leaf)
      position += 1
      continue
    }
    const { key, wrapper, end } = outer
    const inner = items.slice(position, end).map(({ leaf, wrappers }) => ({
      leaf,
      wrappers: new Map([...wrappers].filter(([other]) => other !== key)),
    }))
    nodes.push({ kind: 'wrap', wrapper, children: nest(inner) })
    position = end
  }
  return nodes
}

/**
 * Turns flat runs into a tree in which what several runs share encloses them once: a link with a bold word in it stays
 * one link, and a Latin phrase in a Persian line stays one stretch, whose words would else swap places.
 * @param base the direction of the paragraph; runs of the other direction are wrapped
 */
export const inlineTree = (inlines: readonly Inline[], base: Direction): InlineNode[] =>
  nest(
    inlines.map((inline, index): Item => {
      if (inline.kind === 'break') return { leaf: inline, wrappers: wrappersOfBreak(inlines, index, base) }
      const code = inline.marks.includes('code')
      return { leaf: { kind: 'text', text: inline.text, code }, wrappers: wrappersOf(inline, base) }
    }),
  )
