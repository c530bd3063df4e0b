import type { Policy, Section } from '#core/policy/policy'

/** What a policy says otherwise than the one it was made from. */
export interface PolicyChanges {
  /** All of the policy but its sections. */
  frame: Omit<Policy, 'sections'>
  /** The ids of its sections, in order. */
  order: string[]
  /** The sections that are new or changed. */
  sections: Section[]
}

const byId = (sections: readonly Section[]): Map<string, Section> =>
  new Map(sections.map((section) => [section.id, section]))

/** What makes `policy` of `base`. A section counts as unchanged only when it is the very same object. */
export function changesOf(base: Policy, { sections, ...frame }: Policy): PolicyChanges {
  const before = byId(base.sections)
  return {
    frame,
    order: sections.map(({ id }) => id),
    sections: sections.filter((section) => before.get(section.id) !== section),
  }
}

/** The policy that the changes make of `base`; null when they name a section that neither has, or one twice. */
export function withChanges(base: Policy, { frame, order, sections }: PolicyChanges): Policy | null {
  const known = new Map([...byId(base.sections), ...byId(sections)])
  const made = [...new Set(order)].flatMap((id) => known.get(id) ?? [])
  return made.length === order.length ? { ...frame, sections: made } : null
}
