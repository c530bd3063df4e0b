import type { Node } from '@tiptap/pm/model'
import { documentSchema } from '#core/document/document-extensions'
import type { DocumentJson, NodeJson } from '#core/document/document-json'

const jsonOfNode = new WeakMap<Node, NodeJson>()

function sectionJson(section: Node): NodeJson {
  const known = jsonOfNode.get(section)
  if (known !== undefined) return known
  const json: NodeJson = section.toJSON()
  jsonOfNode.set(section, json)
  return json
}

/**
 * The editor's document as JSON. A section that did not change since the last call comes back as the very same object,
 * so a keystroke costs one section and not the whole policy.
 */
export const documentJson = (doc: Node): NodeJson => ({ type: 'doc', content: doc.children.map(sectionJson) })

const canonicalOfContent = new WeakMap<NodeJson[], string>()

/** A section's text in the one form that equal texts share, whatever attributes a file left at their defaults. */
function canonical(content: NodeJson[]): string {
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
