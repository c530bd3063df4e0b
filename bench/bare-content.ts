import type { JSONContent } from '@tiptap/core'
import type { NodeJson } from '#core/document/document-json'
import { editorDocument } from '#core/policy/editor-document'
import type { Policy } from '#core/policy/policy'

const childrenOf = (node: NodeJson): JSONContent[] => (node.content ?? []).flatMap(asStarterKit)

/** What StarterKit's schema can hold of our document: the same paragraphs, lists and words. */
function asStarterKit(node: NodeJson): JSONContent[] {
  switch (node.type) {
    case 'section':
      return childrenOf(node)
    case 'sectionTitle':
      return [{ type: 'heading', attrs: { level: 2 }, content: childrenOf(node) }]
    case 'text':
      return node.text === undefined ? [] : [{ type: 'text', text: node.text }]
    case 'variable':
      return [{ type: 'text', text: String(node.attrs?.fact) }]
    case 'crossReference':
      return [{ type: 'text', text: String(node.attrs?.section) }]
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'tableHeader':
      return childrenOf(node)
    default:
      return [{ type: node.type, ...(node.attrs && { attrs: node.attrs }), content: childrenOf(node) }]
  }
}

/** A policy's English text for a bare Tiptap editor. */
export const bareContent = (policy: Policy): JSONContent => ({
  type: 'doc',
  content: childrenOf(editorDocument(policy, 'en')),
})
