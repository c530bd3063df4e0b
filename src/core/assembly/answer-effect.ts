import { applicableClauses } from '#core/assembly/assemble-policy'
import { factsOf } from '#core/document/facts-of'
import type { FactModel } from '#core/facts/fact-definition'
import type { FactKey, Facts } from '#core/facts/facts'
import { relevantFacts } from '#core/facts/relevant-facts'
import { sameAnswer } from '#core/facts/same-facts'
import type { Clause, ClauseId } from '#core/library/clause'
import { familyOf } from '#core/library/clause-family'
import type { Library } from '#core/library/library'
import { nameSection, type SectionName } from '#core/policy/name-section'
import type { Policy, Section } from '#core/policy/policy'
import { sectionOrigin } from '#core/policy/section-origin'

/** What other answers make of a policy's sections. */
export interface AnswerEffect {
  /** Clauses that come to apply and that the policy does not have, in the library's order. */
  added: Clause[]
  /** Sections whose clause applies no longer, in the policy's order; `edited`: their text is no more the library's. */
  removed: { section: Section; edited: boolean }[]
  /** Sections that stay and show an answer that changes. */
  altered: Section[]
}

/** The answers that another answer's text is made from as well: a table of services prints what holds of the business. */
const alsoShown = (model: FactModel, shown: FactKey): FactKey[] => {
  const definition = model.facts.find(({ key }) => key === shown)
  if (definition?.type !== 'services' || definition.within === undefined) return []
  return [definition.within.purposes.fact, definition.within.data.fact]
}

/**
 * Tells what becomes of a policy when its client's answers change; nothing is changed here. Sections of one's own and
 * clauses that applied before and are not in the policy, because somebody took them out, are left alone.
 * @param before the client's answers
 * @param after the same with other ones among them
 */
export function answerEffect(
  library: Library,
  policy: Pick<Policy, 'sections' | 'facts'>,
  before: Facts,
  after: Facts,
): AnswerEffect {
  const [was, is] = [before, after].map((facts) => relevantFacts(library.factModel, { ...facts, ...policy.facts })) as [
    Facts,
    Facts,
  ]
  const [applied, applies] = [applicableClauses(library, was), applicableClauses(library, is)]
  const [appliedFamilies, families] = [new Set(applied.map(familyOf)), new Set(applies.map(familyOf))]
  const clauses = new Map(library.clauses.map((clause) => [clause.id, clause]))
  const familyIn = (section: Section): ClauseId | undefined => {
    const clause = clauses.get(section.clause?.id ?? '')
    return clause === undefined ? section.clause?.id : familyOf(clause)
  }
  const present = new Set(policy.sections.map(familyIn))
  const goes = (section: Section): boolean => {
    const family = familyIn(section)
    return family !== undefined && appliedFamilies.has(family) && !families.has(family)
  }
  const changed = new Set([...Object.keys(was), ...Object.keys(is)].filter((key) => !sameAnswer(was[key], is[key])))
  const showsChange = (section: Section): boolean =>
    Object.values(section.text)
      .flatMap(factsOf)
      .some((shown) => changed.has(shown) || alsoShown(library.factModel, shown).some((key) => changed.has(key)))
  const isEdited = (section: Section): boolean =>
    Object.keys(section.text).some((language) => {
      const { kind } = sectionOrigin(section, language as keyof Section['text'], clauses.get(section.clause?.id ?? ''))
      return kind === 'edited'
    })
  return {
    added: applies.filter((clause) => !appliedFamilies.has(familyOf(clause)) && !present.has(familyOf(clause))),
    removed: policy.sections.filter(goes).map((section) => ({ section, edited: isEdited(section) })),
    altered: policy.sections.filter((section) => !goes(section) && showsChange(section)),
  }
}

/** The same with the sections' and clauses' titles in the policy's languages, for a person to read. */
export interface NamedEffect {
  added: SectionName[]
  removed: (SectionName & { edited: boolean })[]
  altered: SectionName[]
}

/** @param facts the answers that the titles show */
export function nameEffect(
  { added, removed, altered }: AnswerEffect,
  policy: Pick<Policy, 'languages'>,
  facts: Facts,
  model: FactModel,
): NamedEffect {
  const name = (section: Section) => nameSection(section, policy, facts, model)
  return {
    added: added.map(({ id, title }) => ({ id, title })),
    removed: removed.map(({ section, edited }) => ({ ...name(section), edited })),
    altered: altered.map(name),
  }
}

/** Whether other answers change nothing of a policy that its reader sees. */
export const hasNoEffect = ({ added, removed, altered }: AnswerEffect): boolean =>
  added.length + removed.length + altered.length === 0
