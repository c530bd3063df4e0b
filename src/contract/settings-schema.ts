import { z } from 'zod'
import { chordSchema } from '#contract/chord-schema'
import { slugSchema } from '#contract/client'
import { languageSchema } from '#core/language-schema'
import { longestAuthor } from '#core/policy/note'

export const settingsSchema = z.strictObject({
  /** The window's language; null: the system's. */
  language: languageSchema.nullable(),
  colorScheme: z.enum(['light', 'dark', 'auto']),
  textSize: z.enum(['usual', 'large', 'larger']),
  /** `system`: more than usual where the system wishes it. */
  contrast: z.enum(['system', 'high']),
  /** Whether the editor marks misspelt words. */
  spelling: z.boolean(),
})

/** The policy that was open last. */
export const sessionSchema = z.strictObject({
  policy: z.strictObject({ client: slugSchema, policy: slugSchema }).nullable(),
})

/** The shortcuts a person chose, by the command's id; null: the command has none. The window knows which ids there are. */
export const shortcutsSchema = z.record(z.string().max(60), chordSchema.nullable())

/** By which name notes are signed; null: nobody has said. */
export const authorSchema = z.strictObject({ name: z.string().trim().min(1).max(longestAuthor).nullable() })

export type Settings = z.infer<typeof settingsSchema>
export type Session = z.infer<typeof sessionSchema>
export type ChosenShortcuts = z.infer<typeof shortcutsSchema>
export type Author = z.infer<typeof authorSchema>
