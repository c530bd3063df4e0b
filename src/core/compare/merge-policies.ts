import { type PolicyComparison, sectionSides } from '#core/compare/compare-policies'
import { clauseSides, type SectionChoice, sameClause, textSides } from '#core/compare/compare-sections'
import { mergeNotes } from '#core/compare/merge-notes'
import { mergeOrder } from '#core/compare/merge-order'
import { changedValue, type Side, type ThreeWay } from '#core/compare/three-way'
import { sameText } from '#core/document/same-text'
import type { Facts } from '#core/facts/facts'
import { type Language, languages } from '#core/language'
import { freeSectionId } from '#core/policy/free-section-id'
import type { Policy, Section } from '#core/policy/policy'
import { sourceOfTranslation, translatedFrom } from '#core/policy/translation-state'

/** What is to be of each difference, by its key. */
export type MergeChoices = ReadonlyMap<string, SectionChoice>

/** The choices that lose nothing, for all differences that have one. */
export const suggestedChoices = ({ parts, sections }: PolicyComparison): MergeChoices =>
  new Map([...parts, ...sections].flatMap(({ key, suggested }) => (suggested === null ? [] : [[key, suggested]])))

const without = <Value>(values: Record<string, Value | undefined>): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined))

/** A section with what each side has changed of it, where no text was changed by both. */
function combined(mine: Section, sides: ThreeWay<Section | null>, source: Language): Section {
  const { theirs, base } = sides
  const { clause: _, translatedFrom: __, ...bare } = mine
  const clause = changedValue(clauseSides(sides), sameClause)
  const text = without(
    Object.fromEntries(languages.map((language) => [language, changedValue(textSides(sides, language), sameText)])),
  )
  const made: Section = { ...bare, ...(clause === undefined ? {} : { clause }), text }
  // A translation goes on belonging to the source that it belonged to, whichever side's source stands there now.
  return languages.reduce((section, language) => {
    if (language === source || section.text[language] === undefined) return section
    const belongsTo = (one: Section | null | undefined) =>
      one?.text[language] === undefined ? undefined : sourceOfTranslation(one, language, source)
    const noted = changedValue(
      { mine: belongsTo(mine), theirs: belongsTo(theirs), base: base && { value: belongsTo(base.value) } },
      Object.is,
    )
    return translatedFrom(section, language, noted ?? belongsTo(theirs) ?? null, source)
  }, made)
}

const withMergedNotes = (section: Section, { mine, theirs, base }: ThreeWay<Section | null>): Section => {
  if (mine === null || theirs === null) return section
  const notes = mergeNotes({ mine: mine.notes, theirs: theirs.notes, base: base && { value: base.value?.notes } })
  const { notes: _, ...bare } = section
  return notes.length === 0 ? bare : { ...bare, notes }
}

/** What becomes of the sections of one id: none, one or two. */
function chosenSections(
  sides: ThreeWay<Section | null>,
  choice: SectionChoice,
  source: Language,
  freeId: (id: string) => string,
): Section[] {
  const { mine, theirs } = sides
  if (choice === 'both' && mine !== null && theirs !== null) {
    const { notes: _, ...copy } = theirs
    return [withMergedNotes(mine, sides), { ...copy, id: freeId(theirs.id) }]
  }
  if (choice === 'each' && mine !== null) return [withMergedNotes(combined(mine, sides, source), sides)]
  const chosen = choice === 'theirs' ? theirs : mine
  return chosen === null ? [] : [withMergedNotes(chosen, sides)]
}

/**
 * One policy of two, by these choices; where the two say the same, that. Notes on a section that both have are those of
 * both sides. Throws where a difference is left without a choice: nothing is to be lost silently.
 */
export function mergePolicies({ policies, parts, sections }: PolicyComparison, choices: MergeChoices): Policy {
  const { mine, theirs, base } = policies
  const chosen = (key: string): SectionChoice => {
    const choice = choices.get(key)
    if (choice === undefined) throw new Error(`nothing is chosen for ${key}`)
    return choice
  }
  const sideOf = (key: string): Side =>
    parts.some((part) => part.key === key) && chosen(key) === 'theirs' ? 'theirs' : 'mine'
  const from = (key: string): Policy => policies[sideOf(key)]

  const facts: Facts = without(
    Object.fromEntries(
      [...Object.keys(mine.facts), ...Object.keys(theirs.facts)].map((fact) => [
        fact,
        from(`fact:${fact}`).facts[fact],
      ]),
    ),
  )
  const title = without(
    Object.fromEntries(languages.map((language) => [language, from(`title:${language}`).title[language]])),
  )
  const { languages: spoken, authoritative } = from('languages')
  const { layout } = from('layout')

  const ids = [mine, theirs, ...(base === null ? [] : [base.value])].map((policy) =>
    policy.sections.map(({ id }) => id),
  )
  const [own = [], other = []] = ids
  const taken = new Set(ids.flat())
  const freeId = (id: string): string => {
    const free = freeSectionId(id, taken)
    taken.add(free)
    return free
  }
  const differing = new Set(sections.map(({ id }) => id))
  const made = new Map(
    [...new Set([...own, ...other])].map((id) => {
      const choice = differing.has(id) ? chosen(`section:${id}`) : 'mine'
      return [id, chosenSections(sectionSides(policies, id), choice, authoritative, freeId)]
    }),
  )
  const isKept = (id: string) => made.get(id)?.length !== 0
  const order = sideOf('order') === 'mine' ? mergeOrder(own, other, isKept) : mergeOrder(other, own, isKept)

  const { layout: _, ...frame } = mine
  return {
    ...frame,
    ...(layout === undefined ? {} : { layout }),
    title,
    languages: spoken,
    authoritative,
    effectiveDate: from('effectiveDate').effectiveDate,
    facts,
    sections: order.flatMap((id) => made.get(id) ?? []),
  }
}
