import type { SectionDifference } from '#core/compare/compare-sections'
import type { ChangedBy } from '#core/compare/three-way'
import type { MergeTexts } from '#i18n/merge/en'
import type { Other } from './use-merge-texts'

type Plain = {
  [Key in keyof MergeTexts]: MergeTexts[Key] extends string ? Key : never
}[keyof MergeTexts]
type TextKey = `merge:${Plain}` | `merge:${Other}.${keyof MergeTexts['file']}`

/** The text that says who has changed something. */
export const changeText = (changedBy: ChangedBy, other: Other): TextKey =>
  ({
    mine: 'merge:mineChanged' as const,
    theirs: `merge:${other}.changed` as const,
    both: `merge:${other}.bothChanged` as const,
    unknown: 'merge:differs' as const,
  })[changedBy]

/** The text that says how the sides' sections differ. */
export function differenceText({ sides, changedBy }: SectionDifference, other: Other): TextKey {
  const { mine, theirs } = sides
  if (mine !== null && theirs !== null) return changeText(changedBy, other)
  if (changedBy === 'unknown') return mine === null ? `merge:${other}.only` : 'merge:mineOnly'
  if (changedBy === 'both') {
    return mine === null ? `merge:${other}.mineDeletedOtherChanged` : `merge:${other}.mineChangedOtherDeleted`
  }
  if (changedBy === 'mine') return mine === null ? 'merge:mineDeleted' : 'merge:mineAdded'
  return theirs === null ? `merge:${other}.deleted` : `merge:${other}.added`
}
