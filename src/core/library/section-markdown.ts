import type { Literal, Nodes, PhrasingContent, Root } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { DocumentJson, MarkJson, NodeJson } from '#core/document/document-json'
import { safeUrl } from '#core/document/safe-url'
import { blocksToMdast } from '#core/export/markdown/blocks-to-mdast'
import { inlinesToMdastLine } from '#core/export/markdown/inlines-to-mdast'
import type { Block, Inline, Mark, TableCell, TextRun } from '#core/resolve/resolved-policy'

/** A variable or a reference in a Markdown tree: written as it is, where the brackets of a text would be escaped. */
interface Placeholder extends Literal {
  type: 'placeholder'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    placeholder: Placeholder
  }
  interface RootContentMap {
    placeholder: Placeholder
  }
}

const markNames: readonly string[] = ['bold', 'italic', 'underline', 'strike', 'code'] satisfies Mark[]
const isMark = (name: string): name is Mark => markNames.includes(name)

function textRun(text: string, marks: MarkJson[] = []): TextRun {
  const href = marks.find(({ type }) => type === 'link')?.attrs?.href
  const url = typeof href === 'string' ? safeUrl(href) : null
  return {
    kind: 'text',
    text,
    marks: marks.map(({ type }) => type).filter(isMark),
    direction: 'ltr',
    ...(url === null ? {} : { link: { kind: 'url', url } }),
  }
}

/** A variable or reference as the library writes it; in code it would be the code's own letters. */
const placeholderRun = (text: string, marks: MarkJson[] = []): TextRun =>
  textRun(
    text,
    marks.filter(({ type }) => type !== 'code'),
  )

const inlines = (nodes: readonly NodeJson[] = []): Inline[] =>
  nodes.map(({ type, text = '', attrs, marks }): Inline => {
    switch (type) {
      case 'text':
        return textRun(text, marks)
      case 'variable':
        return placeholderRun(`{{${String(attrs?.fact)}}}`, marks)
      case 'crossReference':
        return placeholderRun(`[[${String(attrs?.section)}]]`, marks)
      case 'hardBreak':
        return { kind: 'break' }
      default:
        throw new Error(`the document schema has no inline node “${type}”`)
    }
  })

/** Markdown has no table without a header: the first row becomes it. */
function table(node: NodeJson): Block {
  const [header = [], ...rows] = (node.content ?? []).map((row) =>
    (row.content ?? []).map((cell): TableCell => ({ content: blocks(cell.content) })),
  )
  return { kind: 'table', header, rows }
}

const block = (node: NodeJson): Block => {
  const items = () => (node.content ?? []).map((item) => blocks(item.content))
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', content: inlines(node.content) }
    case 'heading':
      return { kind: 'heading', level: node.attrs?.level === 4 ? 4 : 3, label: '', content: inlines(node.content) }
    case 'bulletList':
      return { kind: 'list', ordered: false, items: items() }
    case 'orderedList':
      return { kind: 'list', ordered: true, start: Number(node.attrs?.start ?? 1), items: items() }
    case 'table':
      return table(node)
    case 'blockquote':
      return { kind: 'quote', content: blocks(node.content) }
    default:
      throw new Error(`the document schema has no block “${node.type}”`)
  }
}

const isBlank = (content: readonly Inline[]): boolean =>
  content.every((inline) => inline.kind === 'break' || inline.text.trim() === '')

const saysNothing = (made: Block): boolean =>
  (made.kind === 'paragraph' && isBlank(made.content)) || (made.kind === 'quote' && made.content.length === 0)

const blocks = (nodes: readonly NodeJson[] = []): Block[] => nodes.map(block).filter((made) => !saysNothing(made))

const placeholder = /(\{\{[a-z][a-z0-9.-]*\}\}|\[\[[a-z0-9-]+\]\])/

/** Parts variables and references from the text around them. */
function keepPlaceholders(node: Nodes): void {
  if (!('children' in node)) return
  node.children.forEach(keepPlaceholders)
  // Only where text may stand does something change.
  const children = node.children as PhrasingContent[]
  children.splice(
    0,
    children.length,
    ...children.flatMap((child): PhrasingContent[] =>
      child.type === 'text'
        ? child.value
            .split(placeholder)
            .filter((part) => part !== '')
            .map((value) => ({ type: placeholder.test(value) ? 'placeholder' : 'text', value }))
        : [child],
    ),
  )
}

/**
 * A section's text as a clause's Markdown, which `markdownToDocument` reads as the same text. What Markdown cannot hold
 * takes the nearest form it has: empty paragraphs are left out, several blocks of a table's cell become lines, and a
 * table's first row its header.
 */
export function sectionMarkdown({ content = [] }: DocumentJson): string {
  const [title, ...body] = content
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 2, children: inlinesToMdastLine(inlines(title?.content), 'heading') },
      ...blocksToMdast(blocks(body)),
    ],
  }
  keepPlaceholders(root)
  return toMarkdown(root, {
    bullet: '-',
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown()],
    handlers: { placeholder: ({ value }: Placeholder) => value },
  })
}
