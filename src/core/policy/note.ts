/** The most characters of a note, and of its author's name. */
export const longestNote = 5000
export const longestAuthor = 100

/** What somebody wrote about a section for those who work on the policy; no reader of the policy sees it. */
export interface Note {
  /** Of its own among the section's notes. */
  id: string
  author: string
  /** When it was written: ISO 8601 in UTC. */
  date: string
  text: string
  resolved: boolean
}

/** Those that still wait for somebody. */
export const openNotes = (notes: readonly Note[]): Note[] => notes.filter(({ resolved }) => !resolved)
