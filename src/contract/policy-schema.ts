import { z } from 'zod'
import { slugSchema } from '#contract/client'
import { appErrorSchema } from '#contract/error-schema'
import { exportNoteSchema } from '#contract/export-schema'
import { languageSchema } from '#core/language-schema'

export const policySummarySchema = z.strictObject({
  id: slugSchema,
  title: z.partialRecord(languageSchema, z.string()),
  languages: z.array(languageSchema),
  /** Milliseconds since 1970 of the file's last change. */
  modified: z.number(),
  /** Not read yet: neither title nor languages are known. */
  unread: z.literal(true).optional(),
  /** Why the file cannot be edited; it is listed all the same. */
  problem: appErrorSchema.optional(),
})

/** A policy in the list of all clients' policies. */
export const policyRowSchema = z.strictObject({
  client: z.strictObject({ id: slugSchema, name: z.string(), archived: z.boolean() }),
  policy: policySummarySchema,
  /** How many answers its texts show that nobody has given; null where that cannot be told. */
  openQuestions: z.number().nullable(),
  /** Null: never, or not by a window. */
  lastExport: exportNoteSchema.nullable(),
})

export type PolicySummary = z.infer<typeof policySummarySchema>
export type PolicyRow = z.infer<typeof policyRowSchema>
