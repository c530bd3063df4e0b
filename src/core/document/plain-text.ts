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

/** The first paragraph of a section's text, to recognise it by. */
export const firstParagraph = (text: DocumentJson, variable: (fact: string) => string): string =>
  plainText(
    text.content?.find((node) => node.type === 'paragraph'),
    variable,
  ).trim()
