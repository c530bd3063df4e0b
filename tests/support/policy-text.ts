import type { Block, Inline, ResolvedPolicy } from '#core/resolve/resolved-policy'

const ofInlines = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('')

const headingLine = (label: string, title: readonly Inline[]): string =>
  label === '' ? ofInlines(title) : `${label} ${ofInlines(title)}`

const ofBlock = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return [headingLine(block.label, block.content)]
    case 'paragraph':
      return [ofInlines(block.content)]
    case 'quote':
      return block.content.flatMap(ofBlock)
    case 'list':
      return block.items.flat().flatMap(ofBlock)
    case 'table':
      return [block.header, ...block.rows].flat().flatMap(({ content }) => content.flatMap(ofBlock))
  }
}

/** Every line of a policy's sections in the order of reading, headings with their numbers. */
export const policyLines = ({ sections }: ResolvedPolicy): string[] =>
  sections.flatMap(({ label, title, blocks }) => [headingLine(label, title), ...blocks.flatMap(ofBlock)])

/** Words without the spaces, breaks and invisible direction marks between them. */
export const squeezed = (text: string): string => text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '')
