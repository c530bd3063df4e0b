import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { numberLabel, sectionHeading } from '#core/export/heading-text'
import { blocksToMdast } from '#core/export/markdown/blocks-to-mdast'
import { inlinesToMdastLine } from '#core/export/markdown/inlines-to-mdast'
import { linkedAnchors } from '#core/export/markdown/linked-anchors'
import type { ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'

const titleLines = ({ title, controller, labels }: ResolvedPolicy): RootContent[] => {
  const who: PhrasingContent[] =
    controller === '' ? [] : [{ type: 'strong', children: [{ type: 'text', value: controller }] }, { type: 'break' }]
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    { type: 'paragraph', children: [...who, { type: 'text', value: labels.effective }] },
  ]
}

const sectionNodes = (section: ResolvedSection, isLinked: boolean): RootContent[] => {
  const number: PhrasingContent[] = section.number === '' ? [] : [{ type: 'text', value: `${numberLabel(section)} ` }]
  const heading: RootContent[] =
    sectionHeading(section) === ''
      ? []
      : [{ type: 'heading', depth: 2, children: [...number, ...inlinesToMdastLine(section.title, 'heading')] }]
  // Who shows Markdown makes anchors of his own; only one of ours is sure to be where the link leads.
  const anchor: RootContent[] = isLinked ? [{ type: 'html', value: toHtml(h('a', { id: section.anchor })) }] : []
  return [...anchor, ...heading, ...blocksToMdast(section.blocks)]
}

/** Writes a policy as Markdown: CommonMark 0.31 with GitHub's tables. The same input gives the same text. */
export const writeMarkdown = (policy: ResolvedPolicy): string => {
  const anchors = linkedAnchors(policy)
  const root: Root = {
    type: 'root',
    children: [
      ...titleLines(policy),
      ...policy.sections.flatMap((section) => sectionNodes(section, anchors.has(section.anchor))),
    ],
  }
  return toMarkdown(root, { bullet: '-', listItemIndent: 'one', extensions: [gfmTableToMarkdown()] })
}
