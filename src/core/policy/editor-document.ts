import type { NodeJson } from '#core/document/document-json'
import type { Language } from '#core/language'
import { freeSectionId } from '#core/policy/free-section-id'
import type { Policy, Section } from '#core/policy/policy'

/** An empty section, for a language in which a section has no text yet. */
const emptySection: NodeJson = { type: 'section', content: [{ type: 'sectionTitle' }, { type: 'paragraph' }] }

/** The whole policy in one language, as the editor opens it: a `doc` of sections that carry their ids. */
export function editorDocument(policy: Policy, language: Language): NodeJson {
  const content = policy.sections.map((section) => ({
    ...(section.text[language] ?? emptySection),
    attrs: { id: section.id },
  }))
  return { type: 'doc', content: content.length > 0 ? content : [emptySection] }
}

/** A section's text without what the policy keeps beside it. */
const storedText = (node: NodeJson): Section['text'][Language] => ({ type: 'section', content: node.content ?? [] })

const isEmpty = (node: NodeJson): boolean => JSON.stringify(node.content) === JSON.stringify(emptySection.content)

/**
 * Folds what the editor holds back into the policy: the order of sections, which of them there are, and their text
 * in `language`. Other languages follow in order, and keep their text. `pool` holds every section seen since the policy
 * was opened, by id, so that undoing a deletion brings back its other languages too.
 */
export function withEditorDocument(
  policy: Policy,
  language: Language,
  document: NodeJson,
  pool: ReadonlyMap<string, Section>,
): Policy {
  const known = new Map([...pool, ...policy.sections.map((section) => [section.id, section] as const)])
  const nodes = document.content ?? []
  const taken = new Set<string>()
  const named = new Set(nodes.map((node) => node.attrs?.id).filter((id) => typeof id === 'string'))
  const sections = nodes.map((node): Section => {
    const given = node.attrs?.id
    // A section that was pasted or split off has no id of its own yet.
    const id =
      typeof given === 'string' && !taken.has(given) ? given : freeSectionId('section', new Set([...named, ...taken]))
    taken.add(id)
    const section = known.get(id) ?? { id, text: {} }
    const untranslated = section.text[language] === undefined && isEmpty(node)
    return untranslated ? section : { ...section, text: { ...section.text, [language]: storedText(node) } }
  })
  return { ...policy, sections }
}
