import type { JSONContent } from '@tiptap/core'
import type { NodeJson } from '#core/document/document-json'
import { editorDocument } from '#core/policy/editor-document'
import type { Policy } from '#core/policy/policy'

type FactText = (fact: string) => string

const childrenOf = (node: NodeJson, factText: FactText): JSONContent[] =>
  (node.content ?? []).flatMap((child) => asStarterKit(child, factText))

/** What StarterKit's schema can hold of our document: the same paragraphs, lists and words. */
function asStarterKit(node: NodeJson, factText: FactText): JSONContent[] {
  switch (node.type) {
    case 'section':
      return childrenOf(node, factText)
    case 'sectionTitle':
      return [{ type: 'heading', attrs: { level: 2 }, content: childrenOf(node, factText) }]
    case 'text':
      return node.text === undefined ? [] : [{ type: 'text', text: node.text }]
    case 'variable':
      return [{ type: 'text', text: factText(String(node.attrs?.fact)) }]
    case 'crossReference':
      return [{ type: 'text', text: String(node.attrs?.section) }]
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'tableHeader':
      return childrenOf(node, factText)
    default:
      return [{ type: node.type, ...(node.attrs && { attrs: node.attrs }), content: childrenOf(node, factText) }]
  }
}

/** A policy's English text for a bare Tiptap editor; `factText` is what stands for a variable. */
export const bareContent = (policy: Policy, factText: FactText = (fact) => fact): JSONContent => ({
  type: 'doc',
  content: childrenOf(editorDocument(policy, 'en'), factText),
})
