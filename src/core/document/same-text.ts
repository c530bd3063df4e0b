import { documentSchema } from '#core/document/document-extensions'
import type { DocumentJson, NodeJson } from '#core/document/document-json'

const canonicalOfContent = new WeakMap<NodeJson[], string>()

/** A section's text in the one form that equal texts share, whatever attributes a file left at their defaults. */
export function canonical(content: NodeJson[]): string {
  const known = canonicalOfContent.get(content)
  if (known !== undefined) return known
  const text = JSON.stringify(documentSchema.nodeFromJSON({ type: 'section', content }).content)
  canonicalOfContent.set(content, text)
  return text
}

/** Whether two section texts say the same in the same form. */
export function sameText(one: DocumentJson | undefined, other: DocumentJson | undefined): boolean {
  if (one === other || (one !== undefined && one.content === other?.content)) return true
  if (one?.content === undefined || other?.content === undefined) return false
  return canonical(one.content) === canonical(other.content)
}
