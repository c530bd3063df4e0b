import { type ChangedBy, changedBy, type ThreeWay } from '#core/compare/three-way'
import { sameText } from '#core/document/same-text'
import { type Language, languages } from '#core/language'
import type { Section } from '#core/policy/policy'
import { sameBase, sameNotes, sameSection } from '#core/policy/same-policy'

/**
 * What is to be of a section that differs: as one side has it (or not at all, where that side has none), each text from
 * the side that changed it, or both sides' texts as two sections.
 */
export type SectionChoice = 'mine' | 'theirs' | 'each' | 'both'

/** A section that two policies do not have alike. */
export interface SectionDifference {
  key: string
  id: string
  /** Null where a side does not have it. */
  sides: ThreeWay<Section | null>
  changedBy: ChangedBy
  /** The languages whose texts differ, and who changed them. */
  texts: { language: Language; changedBy: ChangedBy }[]
  choices: SectionChoice[]
  /** The choice that loses nothing; null where a person has to make it. */
  suggested: SectionChoice | null
}

/** A section's text in one language, as each side has it. */
export const textSides = ({ mine, theirs, base }: ThreeWay<Section | null>, language: Language) => ({
  mine: mine?.text[language],
  theirs: theirs?.text[language],
  base: base && { value: base.value?.text[language] },
})

/** Where a section came from, as each side has it. */
export const clauseSides = ({ mine, theirs, base }: ThreeWay<Section | null>) => ({
  mine: mine?.clause,
  theirs: theirs?.clause,
  base: base && { value: base.value?.clause },
})

export const sameClause = (one: Section['clause'], other: Section['clause']): boolean =>
  one?.id === other?.id && sameBase(one, other)

const sameContent = (one: Section | null, other: Section | null): boolean =>
  one === null || other === null ? one === other : sameSection(one, other) && sameBase(one.clause, other.clause)

const sameWhole = (one: Section | null, other: Section | null): boolean =>
  sameContent(one, other) && sameNotes(one?.notes, other?.notes)

/** Whether no text was changed by both sides: then what each has changed stands side by side. */
const isCombinable = (sides: ThreeWay<Section | null>, texts: SectionDifference['texts']): boolean =>
  sides.mine !== null &&
  sides.theirs !== null &&
  sides.base !== null &&
  texts.every((text) => text.changedBy !== 'both') &&
  changedBy(clauseSides(sides), sameClause) !== 'both'

/** How two sides' sections of one id differ; null where they are alike but for their notes. */
export function compareSections(id: string, sides: ThreeWay<Section | null>): SectionDifference | null {
  const { mine, theirs } = sides
  if (sameContent(mine, theirs)) return null
  // A note alone is reason enough not to let a section go unseen that the other side has deleted.
  const by = changedBy(sides, mine === null || theirs === null ? sameWhole : sameContent) ?? 'both'
  const texts = languages.flatMap((language) => {
    const changed = changedBy(textSides(sides, language), sameText)
    return changed === null ? [] : [{ language, changedBy: changed }]
  })
  const difference = { key: `section:${id}`, id, sides, changedBy: by, texts }
  if (by === 'mine' || by === 'theirs') return { ...difference, choices: ['mine', 'theirs'], suggested: by }
  if (mine === null || theirs === null) {
    const present = mine === null ? 'theirs' : 'mine'
    return { ...difference, choices: ['mine', 'theirs'], suggested: by === 'unknown' ? present : null }
  }
  return isCombinable(sides, texts)
    ? { ...difference, choices: ['each', 'mine', 'theirs'], suggested: 'each' }
    : { ...difference, choices: ['mine', 'theirs', 'both'], suggested: null }
}
