import type { NodeJson } from '#core/document/document-json'
import type { FactDefinition } from '#core/facts/fact-definition'
import type { FactValue } from '#core/facts/facts'
import { cellTexts, idsOf, joinInCell, listItems, rowsOf } from '#core/facts/format-fact'
import type { ResolveContext } from '#core/resolve/resolve-context'
import { answerRuns, proseRuns, resolveInlines } from '#core/resolve/resolve-inline'
import type { Block, Inline, TableCell } from '#core/resolve/resolved-policy'
import { serviceTable } from '#core/resolve/service-table'
import { capitalise } from '#core/typography/typeset'

const paragraph = (content: Inline[]): Block => ({ kind: 'paragraph', content })

const plain = (text: string, context: ResolveContext): Block[] =>
  text === '' ? [] : [paragraph(proseRuns(capitalise(text, context.language), { marks: [] }, context))]

function factTable(
  definition: Extract<FactDefinition, { type: 'table' }>,
  value: FactValue,
  context: ResolveContext,
): Block {
  const cell = (text: string): TableCell => ({ content: plain(text, context) })
  return {
    kind: 'table',
    header: definition.columns.map((column) => cell(column.title[context.language])),
    rows: rowsOf(value).map((row) =>
      definition.columns.map((column) => {
        const texts = cellTexts(column, row[column.id], context.model, context.language)
        // A name stays as it is written; only a vocabulary's term takes a capital.
        const text = joinInCell(texts, context.language)
        return 'vocabulary' in column
          ? cell(text)
          : { content: text === '' ? [] : [paragraph(answerRuns(text, { marks: [] }, context))] }
      }),
    ),
  }
}

/**
 * A list or table fact that stands alone in its paragraph: a bullet list, or a table.
 * Null when the paragraph is an ordinary one, or when the fact is not answered.
 */
function factBlock(node: NodeJson, context: ResolveContext): Block | null {
  const [only, ...others] = (node.content ?? []).filter((child) => child.text?.trim() !== '')
  if (only?.type !== 'variable' || others.length > 0) return null
  const key = String(only.attrs?.fact)
  const definition = context.definitions.get(key)
  const value = context.facts[key]
  if (definition === undefined || !Array.isArray(value) || value.length === 0) return null
  if (definition.type === 'table') return factTable(definition, value, context)
  if (definition.type === 'services') return serviceTable(definition, idsOf(value), context)
  const items = listItems(definition, value, context.model, context.language)
  return { kind: 'list', ordered: false, items: items.map((item) => plain(item, context)) }
}

/** Rows of one length: a pasted table may lack cells. */
function evenRows(rows: TableCell[][]): TableCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => ({ content: [] }))])
}

function resolveTable(node: NodeJson, context: ResolveContext): Block {
  const rows = node.content ?? []
  const cells = evenRows(
    rows.map((row) => (row.content ?? []).map((cell) => ({ content: resolveBlocks(cell.content, context) }))),
  )
  const hasHeader = rows[0]?.content?.every((cell) => cell.type === 'tableHeader') ?? false
  return { kind: 'table', header: hasHeader ? (cells[0] ?? []) : [], rows: hasHeader ? cells.slice(1) : cells }
}

const resolveItems = (node: NodeJson, context: ResolveContext): Block[][] =>
  (node.content ?? []).map((item) => resolveBlocks(item.content, context))

function resolveBlock(node: NodeJson, context: ResolveContext): Block | null {
  switch (node.type) {
    case 'paragraph': {
      const block = factBlock(node, context)
      if (block !== null) return block
      const content = resolveInlines(node.content, context)
      return content.length > 0 ? paragraph(content) : null
    }
    case 'heading':
      return {
        kind: 'heading',
        level: node.attrs?.level === 4 ? 4 : 3,
        label: '',
        content: resolveInlines(node.content, context),
      }
    case 'bulletList':
      return { kind: 'list', ordered: false, items: resolveItems(node, context) }
    case 'orderedList':
      return { kind: 'list', ordered: true, start: Number(node.attrs?.start ?? 1), items: resolveItems(node, context) }
    case 'table':
      return resolveTable(node, context)
    case 'blockquote':
      return { kind: 'quote', content: resolveBlocks(node.content, context) }
    default:
      throw new Error(`the document schema has no block “${node.type}”`)
  }
}

/** Blocks in order; an empty paragraph, which a reader would see as a gap, is left out. */
export function resolveBlocks(nodes: NodeJson[] | undefined, context: ResolveContext): Block[] {
  return (nodes ?? []).map((node) => resolveBlock(node, context)).filter((block) => block !== null)
}
