import type { Block, Inline, ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'

type HeadingBlock = Extract<Block, { kind: 'heading' }>

/** The heading of a section or part, or one inside a section. */
export type Heading = ResolvedSection | HeadingBlock

export type HeadingLevel = Heading['level']

export const titleOf = (heading: Heading): Inline[] => ('kind' in heading ? heading.content : heading.title)

/** Every heading of a policy in the order of reading. */
export const headingsIn = ({ sections }: ResolvedPolicy): Heading[] =>
  sections.flatMap((section) => [section, ...section.blocks.filter((block) => block.kind === 'heading')])

/**
 * The headings of a policy's contents list: as deep as its sections go. Where those of a part are listed, so are headings
 * that stand as low, or Word would add them when it makes the list anew.
 */
export const listedHeadings = (policy: ResolvedPolicy): Heading[] => {
  const deepest = Math.max(2, ...policy.sections.map(({ level }) => level))
  return headingsIn(policy).filter(({ level }) => level <= deepest)
}
