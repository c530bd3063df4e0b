import { useEffect } from 'react'
import type { NodeJson } from '#core/document/document-json'
import type { Language } from '#core/language'
import type { Clause } from '#core/library/clause'
import type { Section } from '#core/policy/policy'
import { type SectionOrigin, sectionOrigin } from '#core/policy/section-origin'
import { whenSectionsRest } from '../document/when-sections-rest'
import { useEditorContext } from '../editor-context'

/** Tells where sections come from, and reads only those that changed since it last told. */
function createReader(clauses: readonly Clause[], language: Language): (section: Section) => SectionOrigin {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]))
  const known = new WeakMap<NodeJson[], { base: Section['clause']; origin: SectionOrigin }>()
  return (section) => {
    const content = section.text[language]?.content
    const before = content === undefined ? undefined : known.get(content)
    if (before !== undefined && before.base === section.clause) return before.origin
    const origin = sectionOrigin(section, language, byId.get(section.clause?.id ?? ''))
    if (content !== undefined) known.set(content, { base: section.clause, origin })
    return origin
  }
}

const sinceOf = (origin: SectionOrigin): string => (origin.kind === 'own' ? '' : origin.since)

const sameOrigin = (one: SectionOrigin, other: SectionOrigin | undefined): boolean =>
  other !== undefined && one.kind === other.kind && sinceOf(one) === sinceOf(other)

/** Keeps what the window shows of the sections' origins in a language up to date, when it is idle. */
export function useOrigins(language: Language, clauses: readonly Clause[] | undefined): void {
  const { store, origins } = useEditorContext()
  useEffect(() => {
    if (clauses === undefined) return
    const read = createReader(clauses, language)
    const look = () => {
      const before = origins.getState().origins[language]
      const found = new Map(store.getState().policy.sections.map((one) => [one.id, read(one)]))
      const isSame =
        found.size === before?.size && [...found].every(([id, origin]) => sameOrigin(origin, before.get(id)))
      if (!isSame) origins.setState(({ origins: others }) => ({ origins: { ...others, [language]: found } }))
    }
    return whenSectionsRest(store, look)
  }, [store, origins, language, clauses])
}
