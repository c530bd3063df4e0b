import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { List, PhrasingContent, Root, RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { sectionHeading, withoutLinks } from '#core/export/heading-text'
import { blocksToMdast, labelled } from '#core/export/markdown/blocks-to-mdast'
import { inlinesToMdastLine } from '#core/export/markdown/inlines-to-mdast'
import { linkedAnchors } from '#core/export/markdown/linked-anchors'
import type { Publication } from '#core/resolve/publication'
import type { ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'

const titleLines = ({ title, controller, labels }: ResolvedPolicy): RootContent[] => {
  const lines = [labels.effective, labels.version].filter((line) => line !== '')
  const who: PhrasingContent[] =
    controller === '' ? [] : [{ type: 'strong', children: [{ type: 'text', value: controller }] }, { type: 'break' }]
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    {
      type: 'paragraph',
      children: [
        ...who,
        ...lines.flatMap((value, index): PhrasingContent[] =>
          index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
        ),
      ],
    },
  ]
}

/** Sections as links to them, those of a part in a list below its own. */
const entries = (sections: readonly ResolvedSection[]): List => {
  const list: List = { type: 'list', ordered: false, spread: false, children: [] }
  for (const section of sections) {
    const children = labelled(section.label, inlinesToMdastLine(withoutLinks(section.title), 'heading'))
    const link: PhrasingContent = { type: 'link', url: `#${section.anchor}`, children }
    const item: List['children'][number] = {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [link] }],
    }
    const part = list.children.at(-1)
    const inner = part?.children.at(-1)
    if (section.level === 2 || part === undefined) list.children.push(item)
    else if (inner?.type === 'list') inner.children.push(item)
    else part.children.push({ type: 'list', ordered: false, spread: false, children: [item] })
  }
  return list
}

/** The contents list under a line in bold: a heading would be taken for a section. */
const contents = ({ labels, sections }: ResolvedPolicy): RootContent[] => {
  const headed = sections.filter((section) => sectionHeading(section) !== '')
  if (headed.length === 0) return []
  const title: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: labels.contents }] }
  return [{ type: 'paragraph', children: [title] }, entries(headed)]
}

const sectionNodes = (section: ResolvedSection, isLinked: boolean): RootContent[] => {
  const title = labelled(section.label, inlinesToMdastLine(section.title, 'heading'))
  const heading: RootContent[] =
    sectionHeading(section) === '' ? [] : [{ type: 'heading', depth: section.level, children: title }]
  // Who shows Markdown makes anchors of his own; only one of ours is sure to be where the link leads.
  const anchor: RootContent[] = isLinked ? [{ type: 'html', value: toHtml(h('a', { id: section.anchor })) }] : []
  return [...anchor, ...heading, ...blocksToMdast(section.blocks)]
}

const policyNodes = (policy: ResolvedPolicy, hasContents: boolean): RootContent[] => {
  const linked = linkedAnchors(policy)
  return [
    ...titleLines(policy),
    ...(hasContents ? contents(policy) : []),
    ...policy.sections.flatMap((section) => sectionNodes(section, hasContents || linked.has(section.anchor))),
  ]
}

/** Writes a publication as Markdown: CommonMark 0.31 with GitHub's tables. The same input gives the same text. */
export const writeMarkdown = ({ policies, design }: Publication): string => {
  const root: Root = { type: 'root', children: policies.flatMap((policy) => policyNodes(policy, design.contents)) }
  return toMarkdown(root, { bullet: '-', listItemIndent: 'one', extensions: [gfmTableToMarkdown()] })
}
