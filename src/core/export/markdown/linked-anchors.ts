import { linesOfText } from '#core/export/lines-of-text'
import type { Inline, ResolvedPolicy } from '#core/resolve/resolved-policy'

const anchorsIn = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) => (inline.kind === 'text' && inline.link?.kind === 'anchor' ? [inline.link.anchor] : []))

/** The anchors that links in the policy's text lead to. */
export const linkedAnchors = ({ sections }: ResolvedPolicy): ReadonlySet<string> =>
  new Set(
    sections.flatMap(({ title, blocks }) => [
      ...anchorsIn(title),
      ...[...linesOfText(blocks)].flatMap(({ content }) => anchorsIn(content)),
    ]),
  )
