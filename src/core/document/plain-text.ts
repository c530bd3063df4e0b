import type { DocumentJson, NodeJson } from '#core/document/document-json'

/** The words of a node in one line; `variable` gives what stands for a fact. */
function plainText(node: NodeJson | undefined, variable: (fact: string) => string): string {
  if (node === undefined) return ''
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'variable') return variable(String(node.attrs?.fact))
  if (node.type === 'hardBreak') return ' '
  return (node.content ?? []).map((child) => plainText(child, variable)).join('')
}

/** A section's title in one line; empty when it has none. */
export const titleText = (text: DocumentJson | undefined, variable: (fact: string) => string): string =>
  plainText(text?.content?.[0], variable).trim()

/**
 * How a section's text begins, to recognise it by: the whole words of its first paragraph that fit into so many
 * characters, with an ellipsis for those that do not.
 */
export function beginningOfText(text: DocumentJson, variable: (fact: string) => string, most: number): string {
  const paragraph = text.content?.find((node) => node.type === 'paragraph')
  const characters = [...plainText(paragraph, variable).trim()]
  if (characters.length <= most) return characters.join('')
  const end = characters.lastIndexOf(' ', most - 1)
  const shown = characters.slice(0, end > 0 ? end : most - 1).join('')
  return `${shown.replace(/[\s,،;؛:.(–—]+$/, '')}…`
}
