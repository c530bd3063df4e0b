import { shallow } from 'zustand/shallow'
import { openNotes } from '#core/policy/note'
import type { Section } from '#core/policy/policy'

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
    if (!shallow(values, last)) last = values
    known.set(sections, last)
    return last
  }
}

export const sectionIds = sectionValues(({ id }) => id)

export const openNoteCounts = sectionValues(({ notes = [] }) => openNotes(notes).length)
