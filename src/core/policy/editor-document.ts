import type { NodeJson } from '#core/document/document-json'
import type { Language } from '#core/language'
import { freeSectionId } from '#core/policy/free-section-id'
import type { Policy, Section } from '#core/policy/policy'
import { afterSourceChange } from '#core/policy/translation-state'

/** An empty section, for a language in which a section has no text yet. */
const emptySection: NodeJson = { type: 'section', content: [{ type: 'sectionTitle' }, { type: 'paragraph' }] }

/**
 * Which edition of its sections a policy shows, by the section's id. A section that is replaced as a whole gets a new
 * edition, in every language; its node carries it, so that undoing in one language brings back all. The first has no entry.
 */
export type Editions = ReadonlyMap<string, string>

const firstEditions: Editions = new Map()

/** The name of the edition that is shown of a section: that of the first is the section's id. */
export const editionOf = (id: string, editions: Editions): string => editions.get(id) ?? id

/** A name for another edition of a section, beside those in the pool; no section's id has a `#`. */
export function freeEdition(id: string, pool: ReadonlyMap<string, Section>): string {
  let count = 2
  while (pool.has(`${id}#${count}`)) count += 1
  return `${id}#${count}`
}

/** The editions that an editor's document shows. */
export const editionsIn = (document: NodeJson): Editions =>
  new Map(
    (document.content ?? []).flatMap(({ attrs }) =>
      typeof attrs?.id === 'string' && typeof attrs.edition === 'string' ? [[attrs.id, attrs.edition]] : [],
    ),
  )

/** The whole policy in one language, as the editor opens it: a `doc` of sections that carry their ids and editions. */
export function editorDocument(policy: Policy, language: Language, editions = firstEditions): NodeJson {
  const content = policy.sections.map(({ id, text }) => {
    const edition = editions.get(id)
    return { ...(text[language] ?? emptySection), attrs: edition === undefined ? { id } : { id, edition } }
  })
  return { type: 'doc', content: content.length > 0 ? content : [emptySection] }
}

/** The section with what a node of it says in a language; the very same object when it says so already. */
function withText(section: Section, language: Language, node: NodeJson): Section {
  const before = section.text[language]
  const isSame = before === undefined ? isEmpty(node) : before.content !== undefined && before.content === node.content
  if (isSame) return section
  // Without what the policy keeps beside the text.
  const text = { type: 'section' as const, content: node.content ?? [] }
  return { ...section, text: { ...section.text, [language]: text } }
}

const isEmpty = (node: NodeJson): boolean => JSON.stringify(node.content) === JSON.stringify(emptySection.content)

/** Whether a document has the policy's sections, in their order and editions: then only words were changed. */
const hasSections = (nodes: readonly NodeJson[], { sections }: Policy, editions: Editions): boolean =>
  nodes.length === sections.length &&
  sections.every(({ id }, index) => {
    const attrs = nodes[index]?.attrs
    return attrs?.id === id && (attrs.edition ?? undefined) === editions.get(id)
  })

/**
 * Folds what the editor holds back into the policy: the order of sections, which of them there are, and their text
 * in `language`. Other languages follow in order, and keep their text; where the authoritative one has changed, they
 * are noted as translations of what it said. `pool` holds every section seen since the policy
 * was opened, by edition, so that undoing a deletion or a replacement brings back its other languages too; `editions` are
 * those that `policy` shows.
 */
export function withEditorDocument(
  policy: Policy,
  language: Language,
  document: NodeJson,
  pool: ReadonlyMap<string, Section>,
  editions = firstEditions,
): Policy {
  const write = (section: Section, node: NodeJson): Section => {
    const written = withText(section, language, node)
    return written !== section && language === policy.authoritative
      ? afterSourceChange(section, written, language)
      : written
  }
  const nodes = document.content ?? []
  if (hasSections(nodes, policy, editions)) {
    const sections = policy.sections.map((section, index) => {
      const node = nodes[index]
      return node === undefined ? section : write(section, node)
    })
    return { ...policy, sections }
  }
  const present = new Map(policy.sections.map((section) => [editionOf(section.id, editions), section]))
  const shown = editionsIn(document)
  const taken = new Set<string>()
  const named = new Set(nodes.map((node) => node.attrs?.id).filter((id) => typeof id === 'string'))
  const sections = nodes.map((node): Section => {
    const given = node.attrs?.id
    // A section that was pasted or split off has no id of its own yet.
    const id =
      typeof given === 'string' && !taken.has(given) ? given : freeSectionId('section', new Set([...named, ...taken]))
    taken.add(id)
    const edition = editionOf(id, shown)
    return write(present.get(edition) ?? pool.get(edition) ?? { id, text: {} }, node)
  })
  return { ...policy, sections }
}
