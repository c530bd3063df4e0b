import { z } from 'zod'
import { longestAuthor, longestNote, type Note } from '#core/policy/note'

const noteSchema = z.strictObject({
  id: z.string().min(1).max(100),
  author: z.string().min(1).max(longestAuthor),
  date: z.iso.datetime(),
  text: z.string().min(1).max(longestNote),
  resolved: z.boolean(),
}) satisfies z.ZodType<Note>

/** A section's notes as files and calls hold them, in the order of writing. Apart from `note.ts`, which the window has. */
export const notesSchema = z
  .array(noteSchema)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'has two notes with one id')
