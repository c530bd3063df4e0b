import type { Node } from '@tiptap/pm/model'
import type { NodeJson } from '#core/document/document-json'

const jsonOfNode = new WeakMap<Node, NodeJson>()

function sectionJson(section: Node): NodeJson {
  const known = jsonOfNode.get(section)
  if (known !== undefined) return known
  const json: NodeJson = section.toJSON()
  jsonOfNode.set(section, json)
  return json
}

/** Makes known that an editor's document was read from this JSON, which is what its sections are until they change. */
export function readFrom(doc: Node, json: NodeJson): void {
  for (const [index, section] of (json.content ?? []).entries()) jsonOfNode.set(doc.child(index), section)
}

/**
 * The editor's document as JSON. A section that did not change since the last call comes back as the very same object,
 * so a keystroke costs one section and not the whole policy.
 */
export const documentJson = (doc: Node): NodeJson => ({ type: 'doc', content: doc.children.map(sectionJson) })
