import { compareSections, type SectionDifference } from '#core/compare/compare-sections'
import { compareWords } from '#core/compare/compare-words'
import { mergeOrder } from '#core/compare/merge-order'
import { type ChangedBy, changedBy, type Side, type ThreeWay } from '#core/compare/three-way'
import { sameAnswer } from '#core/facts/same-facts'
import { type Language, languages } from '#core/language'
import type { Policy, Section } from '#core/policy/policy'
import { sameLanguages, sameLayout, sameNotes } from '#core/policy/same-policy'

type Part =
  | { part: 'title'; language: Language }
  | { part: 'fact'; fact: string }
  | { part: 'languages' | 'effectiveDate' | 'layout' | 'order' }

/** What two policies do not say alike beside their sections. */
export type PartDifference = Part & {
  key: string
  changedBy: ChangedBy
  /** The side that alone has changed it; null where a person has to choose. */
  suggested: Side | null
}

/** Two policies held against each other, and against the one that both were made from if that is known. */
export interface PolicyComparison {
  policies: ThreeWay<Policy>
  parts: PartDifference[]
  /** In the order of the sections. */
  sections: SectionDifference[]
  /** Whether notes differ. Nobody is asked about them: those of both sides stay. */
  notesDiffer: boolean
}

const idsOf = ({ sections }: Policy): string[] => sections.map(({ id }) => id)

/** The ids of a list that all the other lists have too. */
const common = (list: readonly string[], others: readonly (readonly string[])[]): string[] =>
  list.filter((id) => others.every((other) => other.includes(id)))

const sameList = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join()

/** Which side has moved sections; null where those that both have stand in the same order. */
function orderChangedBy({ mine, theirs, base }: ThreeWay<Policy>): ChangedBy | null {
  const [own, other] = [idsOf(mine), idsOf(theirs)]
  if (sameList(common(own, [other]), common(other, [own]))) return null
  if (base === null) return 'unknown'
  const before = idsOf(base.value)
  const order = (list: readonly string[]) => common(list, [own, other, before])
  const by = changedBy({ mine: order(own), theirs: order(other), base: { value: order(before) } }, sameList)
  return by ?? 'both'
}

/** The sections that do not stand in the same order on both sides, as few as can tell of it. */
export function movedSections({ mine, theirs }: Pick<ThreeWay<Policy>, 'mine' | 'theirs'>): string[] {
  const row = (policy: Policy, other: Policy) =>
    common(idsOf(policy), [idsOf(other)]).map((says) => ({ kind: 'reference' as const, says, spaced: false }))
  return compareWords(row(theirs, mine), row(mine, theirs)).flatMap(({ change, says }) =>
    change === 'inserted' ? [says] : [],
  )
}

function compareParts(policies: ThreeWay<Policy>): PartDifference[] {
  const { mine, theirs, base } = policies
  const parts: PartDifference[] = []
  const add = (key: string, part: Part, by: ChangedBy | null) => {
    if (by === null) return
    parts.push({ ...part, key, changedBy: by, suggested: by === 'mine' || by === 'theirs' ? by : null })
  }
  const of = <Value>(read: (policy: Policy) => Value, same: (one: Value, other: Value) => boolean) =>
    changedBy({ mine: read(mine), theirs: read(theirs), base: base && { value: read(base.value) } }, same)

  add(
    'languages',
    { part: 'languages' },
    of((policy) => policy, sameLanguages),
  )
  for (const language of languages) {
    add(
      `title:${language}`,
      { part: 'title', language },
      of((policy) => policy.title[language], Object.is),
    )
  }
  add(
    'effectiveDate',
    { part: 'effectiveDate' },
    of((policy) => policy.effectiveDate, Object.is),
  )
  for (const fact of new Set([...Object.keys(mine.facts), ...Object.keys(theirs.facts)])) {
    add(
      `fact:${fact}`,
      { part: 'fact', fact },
      of((policy) => policy.facts[fact], sameAnswer),
    )
  }
  add(
    'layout',
    { part: 'layout' },
    of((policy) => policy.layout, sameLayout),
  )
  add('order', { part: 'order' }, orderChangedBy(policies))
  return parts
}

/** One section as each of the policies has it. */
export function sectionSides({ mine, theirs, base }: ThreeWay<Policy>, id: string): ThreeWay<Section | null> {
  const find = ({ sections }: Policy) => sections.find((section) => section.id === id) ?? null
  return { mine: find(mine), theirs: find(theirs), base: base && { value: find(base.value) } }
}

/** Holds two policies against each other; `base` is what both were made from, null where that is not known. */
export function comparePolicies(mine: Policy, theirs: Policy, base: Policy | null): PolicyComparison {
  const policies = { mine, theirs, base: base && { value: base } }
  const ids = mergeOrder(idsOf(mine), idsOf(theirs), () => true)
  const sides = ids.map((id) => ({ id, of: sectionSides(policies, id) }))
  return {
    policies,
    parts: compareParts(policies),
    sections: sides.flatMap(({ id, of }) => compareSections(id, of) ?? []),
    notesDiffer: sides.some(
      ({ of }) => of.mine !== null && of.theirs !== null && !sameNotes(of.mine.notes, of.theirs.notes),
    ),
  }
}
