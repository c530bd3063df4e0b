import type { NodeJson } from '#core/document/document-json'
import type { Policy, Section } from '#core/policy/policy'

const refersTo = (node: NodeJson, id: string): boolean =>
  (node.type === 'crossReference' && node.attrs?.section === id) ||
  (node.content ?? []).some((child) => refersTo(child, id))

/** The sections beside a section itself whose text, in any language, refers to it by its id; in the policy's order. */
export const sectionsReferringTo = (policy: Policy, id: string): Section[] =>
  policy.sections.filter(
    (section) => section.id !== id && Object.values(section.text).some((text) => refersTo(text, id)),
  )
