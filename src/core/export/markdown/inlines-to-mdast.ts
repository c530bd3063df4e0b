import type { PhrasingContent } from 'mdast'
import { type InlineNode, inlineTree } from '#core/export/inline-tree'
import type { Inline } from '#core/resolve/resolved-policy'

/** CommonMark has no sign for these; it lets the HTML elements stand, and whoever shows it draws them. */
const htmlNames = { underline: 'u', strike: 'del' } as const

type Enclosing = 'strong' | 'emphasis'

const textNodes = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }])

const isSpace = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '')

/**
 * Encloses nodes, leaving the spaces and breaks at their ends outside: `**word **` is not bold in CommonMark, and what
 * begins with a break is not once a heading has made a space of it.
 */
const enclose = (type: Enclosing, children: PhrasingContent[]): PhrasingContent[] => {
  const start = children.findIndex((node) => !isSpace(node))
  if (start < 0) return children
  const end = children.findLastIndex((node) => !isSpace(node)) + 1
  const inner = children.slice(start, end)
  let before = ''
  let after = ''
  const first = inner.at(0)
  if (first?.type === 'text') {
    const words = first.value.trimStart()
    before = first.value.slice(0, first.value.length - words.length)
    inner.splice(0, 1, ...textNodes(words))
  }
  const last = inner.at(-1)
  if (last?.type === 'text') {
    const words = last.value.trimEnd()
    after = last.value.slice(words.length)
    inner.splice(-1, 1, ...textNodes(words))
  }
  return [
    ...children.slice(0, start),
    ...textNodes(before),
    { type, children: inner },
    ...textNodes(after),
    ...children.slice(end),
  ]
}

/**
 * Makes one of texts and of stretches of code beside each other. Two of code would have four signs between them, which
 * mean something else; and `toMarkdown` guards a backslash only against what follows it in its own text.
 */
const joinTexts = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if ((node.type === 'inlineCode' || node.type === 'text') && last?.type === node.type) {
      joined.splice(-1, 1, { type: node.type, value: last.value + node.value })
    } else joined.push(node)
  }
  return joined
}

const toMdast = (node: InlineNode): PhrasingContent[] => {
  switch (node.kind) {
    case 'text':
      return node.code ? [{ type: 'inlineCode', value: node.text }] : textNodes(node.text)
    case 'break':
      return [{ type: 'break' }]
    case 'wrap':
      return wrap(node)
  }
}

const wrap = ({ wrapper, children: nodes }: Extract<InlineNode, { kind: 'wrap' }>): PhrasingContent[] => {
  const children = joinTexts(nodes.flatMap(toMdast))
  switch (wrapper.kind) {
    case 'direction':
    case 'missing':
      return children
    case 'link': {
      const url = wrapper.link.kind === 'url' ? wrapper.link.url : `#${wrapper.link.anchor}`
      return [{ type: 'link', url, children }]
    }
    case 'mark': {
      if (wrapper.mark === 'bold') return enclose('strong', children)
      if (wrapper.mark === 'italic') return enclose('emphasis', children)
      const name = htmlNames[wrapper.mark]
      return [{ type: 'html', value: `<${name}>` }, ...children, { type: 'html', value: `</${name}>` }]
    }
  }
}

const isBlank = (inline: Inline | undefined): boolean =>
  inline !== undefined && (inline.kind === 'break' || inline.text.trim() === '')

/** Without breaks and spaces at the ends: a break before nothing is a backslash in Markdown. */
const trimmed = (inlines: readonly Inline[]): Inline[] => {
  const start = inlines.findIndex((inline) => !isBlank(inline))
  const end = inlines.findLastIndex((inline) => !isBlank(inline))
  return start < 0 ? [] : inlines.slice(start, end + 1)
}

/** A line of text as Markdown nodes. Directions are left to the reader's Unicode algorithm: Markdown has no sign for them. */
export const inlinesToMdast = (inlines: readonly Inline[]): PhrasingContent[] =>
  joinTexts(
    inlineTree(
      trimmed(inlines).map((inline) => (inline.kind === 'text' ? { ...inline, direction: 'ltr' } : inline)),
      'ltr',
    ).flatMap(toMdast),
  )

type OneLinePlace = 'heading' | 'cell'

const oneLine = (nodes: readonly PhrasingContent[], place: OneLinePlace): PhrasingContent[] =>
  joinTexts(
    nodes.map((node) => {
      switch (node.type) {
        case 'break':
          return place === 'cell' ? { type: 'html', value: '<br>' } : { type: 'text', value: ' ' }
        case 'inlineCode':
          // A table takes `\|` for an escaped bar even inside code (GFM, section 4.10): such code can only stand as text.
          return place === 'cell' && node.value.includes('\\|') ? { type: 'text', value: node.value } : node
        case 'link':
        case 'strong':
        case 'emphasis':
          return { ...node, children: oneLine(node.children, place) }
        default:
          return node
      }
    }),
  )

/** The same for a place that holds one line of Markdown only: headings, where a break is a space, and table cells. */
export const inlinesToMdastLine = (inlines: readonly Inline[], place: OneLinePlace): PhrasingContent[] =>
  oneLine(inlinesToMdast(inlines), place)
