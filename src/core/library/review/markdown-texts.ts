import type { Nodes, PhrasingContent, Root } from 'mdast'
import { readMarkdown } from '#core/document/markdown-to-document'
import { type Language, languages } from '#core/language'
import type { Clause } from '#core/library/clause'
import { placeholder, type ReadableText, type ReadableTexts } from '#core/library/review/readable-text'
import type { ReviewSource } from '#core/library/review/review-source'

const inserted = /\{\{[^{}]*\}\}|\[\[[^[\]]*\]\]/g

function textOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value.replace(inserted, placeholder)
  if (node.type === 'inlineCode') return placeholder
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function linksOf(node: PhrasingContent): string[] {
  const inner = 'children' in node ? node.children.flatMap(linksOf) : []
  return node.type === 'link' ? [node.url, ...inner] : inner
}

const holdsText = (node: Nodes): node is Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }> =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'

/** Each title, paragraph, list item and cell of a Markdown text, in order. */
function blocksOf(node: Root | Nodes, file: string, language: Language): ReadableText[] {
  if (!holdsText(node))
    return 'children' in node ? node.children.flatMap((child) => blocksOf(child, file, language)) : []
  const start = node.position?.start.line ?? 1
  const text = node.children.map(textOf).join('')
  const lineAt = (index: number) => start + text.slice(0, index).split('\n').length - 1
  return [{ file, language, text, links: node.children.flatMap(linksOf), lineAt }]
}

/** The texts of a clause, block by block. Languages whose blocks cannot be matched stand alone. */
export function markdownTexts(clause: Clause, source: ReviewSource): ReadableTexts[] {
  const blocks = languages.map((language) => {
    return blocksOf(readMarkdown(clause.markdown[language]), `${source.folderOf(clause)}/${language}.md`, language)
  })
  const counts = new Set(blocks.map((texts) => texts.length))
  const alone = (text: ReadableText): ReadableTexts => ({
    texts: { [text.language]: text },
    literal: false,
    place: 'policy',
  })
  if (counts.size > 1) return blocks.flat().map(alone)
  const [first = []] = blocks
  return first.map((_, place) => ({
    texts: Object.fromEntries(
      blocks.flatMap((texts) => texts.slice(place, place + 1)).map((text) => [text.language, text]),
    ),
    literal: false,
    place: 'policy',
  }))
}
