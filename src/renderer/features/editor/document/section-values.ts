import { openNotes } from '#core/policy/note'
import type { Section } from '#core/policy/policy'

const sameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index])

/**
 * Makes what reads one value of each section. It reads a list of sections once, whoever asks, and gives the same list of
 * values as before while they are the same: with each key there is another list of sections, and a long policy has a
 * thousand.
 */
export function sectionValues<Value>(
  read: (section: Section) => Value,
): (sections: readonly Section[]) => readonly Value[] {
  const known = new WeakMap<readonly Section[], readonly Value[]>()
  let last: readonly Value[] = []
  return (sections) => {
    const before = known.get(sections)
    if (before !== undefined) return before
    const values = sections.map(read)
    if (!sameList(values, last)) last = values
    known.set(sections, last)
    return last
  }
}

export const sectionIds = sectionValues(({ id }) => id)

export const openNoteCounts = sectionValues(({ notes = [] }) => openNotes(notes).length)
