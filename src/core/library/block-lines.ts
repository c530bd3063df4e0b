import type { RootContent } from 'mdast'
import { readMarkdown } from '#core/document/markdown-to-document'

/** Lines of a block and of those in it, as a document holds them: a list item always begins with a paragraph. */
function linesOf(node: RootContent): number[] {
  const own = node.position?.start.line ?? 1
  switch (node.type) {
    case 'list':
    case 'blockquote':
    case 'table':
    case 'tableRow':
      return [own, ...node.children.flatMap(linesOf)]
    case 'listItem': {
      const inner = node.children.flatMap(linesOf)
      return node.children[0]?.type === 'paragraph' ? [own, ...inner] : [own, own, ...inner]
    }
    case 'tableCell':
      return [own, own]
    default:
      return [own]
  }
}

/**
 * On which line each block of a clause's text begins, in the order in which its document has them: the section itself,
 * its title, then every block and what is in it. A document does not keep its lines; this is for where a fault is told.
 */
export const blockLines = (markdown: string): number[] => [1, ...readMarkdown(markdown).children.flatMap(linesOf)]
