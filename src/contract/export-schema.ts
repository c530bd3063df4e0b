import { z } from 'zod'
import { slugSchema } from '#contract/client'
import { appErrorSchema } from '#contract/error-schema'
import { exportFormats } from '#contract/export-format'
import { languageSchema } from '#core/language-schema'

export const exportFormatSchema = z.enum(exportFormats)

export const exportedFileSchema = z.strictObject({
  /** Those that stand in the file. */
  languages: z.array(languageSchema).min(1),
  format: exportFormatSchema,
  /** The file's name in the export folder. */
  name: z.string(),
  bytes: z.number(),
})

/** What is remembered of an export. */
export const exportNoteSchema = z.strictObject({
  /** Milliseconds since 1970. */
  when: z.number(),
  formats: z.array(exportFormatSchema),
  languages: z.array(languageSchema),
})

const exportedPolicy = { client: slugSchema, policy: slugSchema }

/** A policy among those that were exported together, and what became of it. */
export const policyOutcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('done'),
    ...exportedPolicy,
    files: z.array(exportedFileSchema),
    /** Languages asked for that the policy does not have. */
    missing: z.array(languageSchema),
    /** What was left out, and why. */
    remarks: z.array(appErrorSchema),
    /** Token of the folder its files are in. */
    folder: z.string(),
  }),
  z.strictObject({ kind: z.literal('failed'), ...exportedPolicy, error: appErrorSchema }),
  /** The cancellation came first. */
  z.strictObject({ kind: z.literal('notDone'), ...exportedPolicy }),
])

export type ExportedFile = z.infer<typeof exportedFileSchema>
export type ExportNote = z.infer<typeof exportNoteSchema>
export type PolicyOutcome = z.infer<typeof policyOutcomeSchema>
