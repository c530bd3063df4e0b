import type { Note } from '#core/policy/note'
import type { Policy, Section } from '#core/policy/policy'

/** The notes of every section known, by its id: also of those that are deleted and may come back. */
export type NotesOf = ReadonlyMap<string, Note[]>

const none: Note[] = []

/** The notes of these sections; where two have one id, those of the later. */
export const notesIn = (sections: readonly Section[]): NotesOf =>
  new Map(sections.map(({ id, notes }) => [id, notes ?? none]))

function withOwnNotes(section: Section, notes: Note[]): Section {
  if (section.notes === notes || (section.notes === undefined && notes.length === 0)) return section
  const { notes: _, ...bare } = section
  return notes.length === 0 ? bare : { ...bare, notes }
}

/**
 * The policy with each section's notes as `notesOf` has them, and without any where it has none. A section whose notes
 * stay is the same object. Notes are apart from the editions of a text: undoing what was done to a text never brings
 * back older notes.
 */
export const withNotes = (policy: Policy, notesOf: NotesOf): Policy => ({
  ...policy,
  sections: policy.sections.map((section) => withOwnNotes(section, notesOf.get(section.id) ?? none)),
})
