import { z } from 'zod'
import { documentJsonSchema } from '#core/document/document-json'
import { factsSchema } from '#core/facts/facts'
import { languageSchema } from '#core/language-schema'
import { clauseIdSchema } from '#core/library/clause'
import { layoutSchema } from '#core/policy/layout-schema'
import { notesSchema } from '#core/policy/note-schema'

/** The version of the policy file that this program writes; a file with a higher one opens read-only. */
export const policyFormatVersion = 1

/** A section's id: lower-case words joined by hyphens. It is the anchor in an export, so it never changes. */
const sectionIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

const sectionSchema = z.strictObject({
  id: sectionIdSchema,
  /** The library clause that the section came from; absent in a section of one's own. */
  clause: z
    .strictObject({
      id: clauseIdSchema,
      libraryVersion: z.string(),
      /** Markdown as it was inserted: the base for merging a later library version. */
      insertedText: z.partialRecord(languageSchema, z.string()),
    })
    .optional(),
  /** The same section in each of the policy's languages. */
  text: z.partialRecord(languageSchema, documentJsonSchema),
  /**
   * Where the authoritative text has changed since a translation was made or confirmed: the fingerprint of the text that
   * the translation belongs to (`translation-state.ts`). Absent where they belong together.
   */
  translatedFrom: z.partialRecord(languageSchema, z.string().regex(/^[0-9a-f]{16}$/)).optional(),
  /** What those who work on the policy wrote about the section, whatever its language; absent where there is nothing. */
  notes: notesSchema.optional(),
})

export type Section = z.infer<typeof sectionSchema>

/** A privacy policy as its file holds it: one list of sections that all languages share. */
export const policySchema = z.strictObject({
  formatVersion: z.literal(policyFormatVersion),
  id: z.string().min(1),
  title: z.partialRecord(languageSchema, z.string()),
  languages: z
    .array(languageSchema)
    .min(1)
    .refine((list) => new Set(list).size === list.length, 'names a language twice'),
  /** The language whose text prevails where translations differ. */
  authoritative: languageSchema,
  /** ISO 8601 date from which the policy applies. */
  effectiveDate: z.iso.date(),
  sections: z
    .array(sectionSchema)
    .refine((list) => new Set(list.map((section) => section.id)).size === list.length, 'has two sections with one id'),
  /** How the policy is laid out where that differs from the usual. */
  layout: layoutSchema.optional(),
  /** Answers that differ from the client's for this policy. */
  facts: factsSchema,
})

export type Policy = z.infer<typeof policySchema>
