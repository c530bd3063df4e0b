import { holds } from '#core/facts/condition'
import type { Facts } from '#core/facts/facts'
import { relevantFacts } from '#core/facts/relevant-facts'
import type { Library } from '#core/library/library'
import type { Policy, Section } from '#core/policy/policy'
import { sectionsReferringTo } from '#core/policy/references'

/** Which of a template's sections a new policy takes: all of them, or those that apply to the client. */
export const templateSections = ['all', 'applying'] as const

export interface TemplateUse {
  template: Policy
  /** The client's answers. */
  facts: Facts
  library: Library
  take: (typeof templateSections)[number]
  /** The new policy's id. */
  id: string
  /** ISO 8601 date from which the new policy applies. */
  effectiveDate: string
}

export interface FromTemplate {
  policy: Policy
  /** The template's sections that would not be in a policy of these answers, whether they were taken or not. */
  notApplying: Section[]
  /** Sections of the new policy that refer to one that was left out. */
  referringInVain: Section[]
}

/**
 * Makes a policy from another client's: its titles, languages, layout and texts as they are. Answers that the template
 * has of its own are its client's and stay behind, so that everything follows the new client's. A section applies unless
 * the library says otherwise of its clause: one's own section, or one whose clause is gone, does.
 */
export function applyTemplate({ template, facts, library, take, id, effectiveDate }: TemplateUse): FromTemplate {
  const clauses = new Map(library.clauses.map((clause) => [clause.id, clause]))
  const answers = relevantFacts(library.factModel, facts)
  const applies = ({ clause }: Section): boolean => {
    const when = clause && clauses.get(clause.id)?.when
    return when === undefined || holds(when, answers)
  }
  const notApplying = template.sections.filter((section) => !applies(section))
  const left = take === 'all' ? [] : notApplying
  const policy: Policy = {
    ...template,
    id,
    effectiveDate,
    sections: template.sections.filter((section) => !left.includes(section)),
    facts: {},
  }
  const referring = new Set(left.flatMap((section) => sectionsReferringTo(policy, section.id)))
  return { policy, notApplying, referringInVain: policy.sections.filter((section) => referring.has(section)) }
}
