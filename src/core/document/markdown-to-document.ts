import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { DocumentJson, MarkJson, NodeJson } from '#core/document/document-json'
import { safeUrl } from '#core/document/safe-url'
import { sectionIdOf } from '#core/document/section-id'
import { err, ok, type Result } from '#core/result'

/** What a clause's Markdown holds that a document cannot, and its 1-based line. */
export interface MarkdownFault {
  line: number
  reason: 'noTitle' | 'unknownSyntax' | 'headingLevel' | 'unsafeLink' | 'notInList' | 'badVariable'
  detail: string
}

/** `{{fact.key}}` or `[[category/clause]]`. */
const placeholder = /\{\{\s*([a-z][a-z0-9.-]*)\s*\}\}|\[\[([a-z0-9-]+(?:\/[a-z0-9-]+)?)\]\]/g
const brokenPlaceholder = /\{\{|\}\}|\[\[|\]\]/

class UnreadableMarkdown extends Error {
  readonly fault: MarkdownFault
  constructor(node: Nodes, reason: MarkdownFault['reason'], detail = '') {
    super(reason)
    this.fault = { line: node.position?.start.line ?? 1, reason, detail }
  }
}

const textNode = (text: string, marks: MarkJson[]): NodeJson =>
  marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }

const withMarks = (node: NodeJson, marks: MarkJson[]): NodeJson => (marks.length > 0 ? { ...node, marks } : node)

/** Splits a text at its variables and cross-references. */
function readText(node: Nodes, value: string, marks: MarkJson[]): NodeJson[] {
  const nodes: NodeJson[] = []
  let end = 0
  const addText = (text: string) => {
    const broken = brokenPlaceholder.exec(text)
    if (broken) throw new UnreadableMarkdown(node, 'badVariable', text.slice(broken.index, broken.index + 30))
    if (text !== '') nodes.push(textNode(text, marks))
  }
  // Lines of one paragraph are one line of text.
  const text = value.replace(/[ \t]*\n[ \t]*/g, ' ')
  for (const match of text.matchAll(placeholder)) {
    addText(text.slice(end, match.index))
    const [whole, fact, clause] = match
    if (fact !== undefined) nodes.push(withMarks({ type: 'variable', attrs: { fact } }, marks))
    if (clause !== undefined)
      nodes.push(withMarks({ type: 'crossReference', attrs: { section: sectionIdOf(clause) } }, marks))
    end = match.index + whole.length
  }
  addText(text.slice(end))
  return nodes
}

function readInline(node: PhrasingContent, marks: MarkJson[]): NodeJson[] {
  const within = (children: PhrasingContent[], mark: MarkJson) => readInlines(children, [...marks, mark])
  switch (node.type) {
    case 'text':
      return readText(node, node.value, marks)
    case 'strong':
      return within(node.children, { type: 'bold' })
    case 'emphasis':
      return within(node.children, { type: 'italic' })
    case 'inlineCode':
      return [textNode(node.value, [...marks, { type: 'code' }])]
    case 'break':
      return [{ type: 'hardBreak' }]
    case 'link': {
      const section = /^#([a-z0-9-]+)$/.exec(node.url)?.[1]
      if (section !== undefined) return [withMarks({ type: 'crossReference', attrs: { section } }, marks)]
      const href = safeUrl(node.url)
      if (href === null) throw new UnreadableMarkdown(node, 'unsafeLink', node.url)
      return within(node.children, { type: 'link', attrs: { href } })
    }
    default:
      throw new UnreadableMarkdown(node, 'unknownSyntax', node.type)
  }
}

/** The HTML that Markdown takes in place of signs it does not have, as the Markdown export writes it. */
const htmlMarks: Record<string, MarkJson> = { u: { type: 'underline' }, del: { type: 'strike' } }

/** Reads the content of a line; `<u>` and `<del>` mark what stands between them, `<br>` ends a line. */
function readInlines(children: PhrasingContent[], marks: MarkJson[] = []): NodeJson[] {
  const nodes: NodeJson[] = []
  let open = marks
  for (const child of children) {
    if (child.type !== 'html') {
      nodes.push(...readInline(child, open))
      continue
    }
    const [, end = '', name = ''] = /^<(\/?)(u|del|br)>$/.exec(child.value) ?? []
    const mark = htmlMarks[name]
    if (name === 'br' && end === '') nodes.push({ type: 'hardBreak' })
    else if (mark === undefined) throw new UnreadableMarkdown(child, 'unknownSyntax', child.type)
    else open = end === '' ? [...open, mark] : open.filter(({ type }) => type !== mark.type)
  }
  return nodes
}

/** A node with content only when it has any: ProseMirror's own form of an empty node. */
const filled = (node: NodeJson, content: NodeJson[]): NodeJson => (content.length > 0 ? { ...node, content } : node)

const paragraphOf = (content: NodeJson[]): NodeJson => filled({ type: 'paragraph' }, content)

function readTable(node: Extract<RootContent, { type: 'table' }>): NodeJson {
  const rows = node.children.map((row, index) => ({
    type: 'tableRow',
    content: row.children.map((cell) => ({
      type: index === 0 ? 'tableHeader' : 'tableCell',
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [paragraphOf(readInlines(cell.children))],
    })),
  }))
  return { type: 'table', content: rows }
}

function readListItem(node: Extract<RootContent, { type: 'listItem' }>): NodeJson {
  const content = node.children.map((child) => {
    if (child.type !== 'paragraph' && child.type !== 'list')
      throw new UnreadableMarkdown(child, 'notInList', child.type)
    return readBlock(child)
  })
  return { type: 'listItem', content: content[0]?.type === 'paragraph' ? content : [paragraphOf([]), ...content] }
}

function readBlock(node: RootContent): NodeJson {
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(readInlines(node.children))
    case 'heading':
      if (node.depth !== 3 && node.depth !== 4)
        throw new UnreadableMarkdown(node, 'headingLevel', '#'.repeat(node.depth))
      return filled({ type: 'heading', attrs: { level: node.depth } }, readInlines(node.children))
    case 'list':
      return {
        type: node.ordered ? 'orderedList' : 'bulletList',
        ...(node.ordered ? { attrs: { start: node.start ?? 1 } } : {}),
        content: node.children.map(readListItem),
      }
    case 'blockquote':
      return { type: 'blockquote', content: node.children.map(readBlock) }
    case 'table':
      return readTable(node)
    default:
      throw new UnreadableMarkdown(node, 'unknownSyntax', node.type)
  }
}

function readSection(root: Root): DocumentJson {
  const [title, ...blocks] = root.children
  if (title?.type !== 'heading' || title.depth !== 2) throw new UnreadableMarkdown(title ?? root, 'noTitle')
  const content = blocks.map(readBlock)
  return {
    type: 'section',
    content: [
      filled({ type: 'sectionTitle' }, readInlines(title.children)),
      ...(content.length > 0 ? content : [paragraphOf([])]),
    ],
  }
}

const tables = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }

/** A line of hyphens makes a table only with a `|` or a `:` beside them. */
const mayHaveTable = /\||:-|-:/

/** Markdown (CommonMark and tables) as its syntax tree. Looking for tables in every line would cost a fifth of the time. */
export const readMarkdown = (markdown: string): Root =>
  mayHaveTable.test(markdown) ? fromMarkdown(markdown, tables) : fromMarkdown(markdown)

/**
 * Reads one section from Markdown (CommonMark and tables): a level-2 title, then headings of level 3 and 4,
 * paragraphs, lists, tables and quotes, with `{{fact}}` and `[[category/clause]]` in the text. A link to `#section`, as
 * the Markdown export writes a cross-reference, is one again. What a document cannot hold (other HTML, images, code blocks, unsafe links …) is a fault with its line, never dropped.
 */
export function markdownToDocument(markdown: string): Result<DocumentJson, MarkdownFault> {
  try {
    return ok(readSection(readMarkdown(markdown)))
  } catch (error) {
    if (error instanceof UnreadableMarkdown) return err(error.fault)
    throw error
  }
}
