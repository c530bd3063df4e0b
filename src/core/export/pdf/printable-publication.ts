import type { Publication } from '#core/resolve/publication'
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

const settlePolicy = (policy: ResolvedPolicy): ResolvedPolicy => {
  if (policy.language !== 'fa') return policy
  const { before, between, after } = policy.labels.page
  const { contents, effective, version } = policy.labels
  return {
    ...policy,
    title: settle(policy.title),
    controller: settle(policy.controller),
    labels: {
      ...policy.labels,
      contents: settle(contents),
      effective: settle(effective),
      version: settle(version),
      page: { before: settle(before), between: settle(between), after: settle(after) },
    },
    sections: policy.sections.map((section) => ({
      ...section,
      title: settleInlines(section.title),
      blocks: section.blocks.map(settleBlock),
    })),
  }
}

/**
 * The publication as it is to be printed: characters that a PDF cannot give back are replaced by equals that it can, and
 * its fonts are in it whatever a web page does.
 */
export const printablePublication = ({ policies: [main, ...others], design }: Publication): Publication => ({
  policies: [settlePolicy(main), ...others.map(settlePolicy)],
  design: { ...design, fonts: 'embedded' },
})
