import type { Block, Inline, ResolvedPolicy, TableCell } from '#core/resolve/resolved-policy'

/**
 * Heh with hamza above as one character: written as two, Chromium puts the hamza before its letter into the PDF, and
 * so it is copied. Both look the same; ISIRI 6219 knows both.
 */
const settle = (text: string): string => text.replaceAll('\u0647\u0654', '\u06c0')

const settleInlines = (inlines: readonly Inline[]): Inline[] =>
  inlines.map((inline) => (inline.kind === 'text' ? { ...inline, text: settle(inline.text) } : inline))

const settleCells = (cells: readonly TableCell[]): TableCell[] =>
  cells.map(({ content }) => ({ content: content.map(settleBlock) }))

const settleBlock = (block: Block): Block => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, content: settleInlines(block.content) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(settleBlock)) }
    case 'quote':
      return { ...block, content: block.content.map(settleBlock) }
    case 'table':
      return { ...block, header: settleCells(block.header), rows: block.rows.map(settleCells) }
  }
}

/** The policy as it is to be printed: characters that a PDF cannot give back are replaced by equals that it can. */
export const printablePolicy = (policy: ResolvedPolicy): ResolvedPolicy => {
  if (policy.language !== 'fa') return policy
  const { labels } = policy
  const { before, between, after } = labels.page
  return {
    ...policy,
    title: settle(policy.title),
    controller: settle(policy.controller),
    labels: {
      contents: settle(labels.contents),
      effective: settle(labels.effective),
      skipToText: labels.skipToText,
      page: { before: settle(before), between: settle(between), after: settle(after) },
    },
    sections: policy.sections.map((section) => ({
      ...section,
      title: settleInlines(section.title),
      blocks: section.blocks.map(settleBlock),
    })),
  }
}
