import { z } from 'zod'
import { slugSchema } from '#contract/client'
import { appErrorSchema } from '#contract/error-schema'
import { exportedFileSchema, exportFormatSchema, policyOutcomeSchema } from '#contract/export-schema'
import { empty, jobSchema, policyPlace } from '#contract/method-parts'
import { languageSchema } from '#core/language-schema'
import { policySchema } from '#core/policy/policy'

/** A policy to look at; `client` is whose answers and brand it takes. */
const previewed = {
  client: slugSchema,
  content: policySchema,
  languages: z.array(languageSchema).min(1),
}

/** The methods that write policies out: as files, and as what is shown beside the text. */
export const exportMethods = {
  /** Writes the saved policy in every format and language named; `export.progress` tells how far it is. */
  'export.run': {
    input: z.strictObject({
      ...policyPlace,
      job: jobSchema,
      formats: z.array(exportFormatSchema).min(1),
      languages: z.array(languageSchema).min(1),
      /** Whether an appendix shows the notes on sections; absent: no. */
      notes: z.boolean().optional(),
      /** A folder token from `export.chooseFolder`; absent: `exports/<client>` in the workspace. */
      folder: z.string().optional(),
    }),
    output: z.strictObject({
      files: z.array(exportedFileSchema),
      /** What was left out, and why: a logo that cannot be used, say. */
      remarks: z.array(appErrorSchema),
      /** Token of the folder the files are in. */
      folder: z.string(),
      location: z.string(),
    }),
  },
  /**
   * Writes many saved policies, each in those of the languages that it has; `export.manyProgress` tells how far it is.
   * A policy that fails does not stop the others, and after `job.cancel` the answer tells what was done.
   */
  'export.runMany': {
    input: z.strictObject({
      job: jobSchema,
      policies: z.array(z.strictObject(policyPlace)).min(1),
      formats: z.array(exportFormatSchema).min(1),
      languages: z.array(languageSchema).min(1),
      /** Whether the languages of a policy stand in one file; absent: as each policy has it. */
      together: z.boolean().optional(),
      /** A folder token, which gets a folder for each client; absent: `exports` in the workspace. */
      folder: z.string().optional(),
    }),
    output: z.strictObject({
      policies: z.array(policyOutcomeSchema),
      folder: z.string(),
      location: z.string(),
    }),
  },
  'export.chooseFolder': {
    input: empty,
    output: z.strictObject({ folder: z.string(), location: z.string() }).nullable(),
  },
  'export.openFolder': { input: z.strictObject({ folder: z.string() }), output: empty },
  /** Writes a policy as the window has it, saved or not, for a look at it. */
  'preview.write': {
    input: z.strictObject({ ...previewed, format: exportFormatSchema.exclude(['pdf']) }),
    /** The file's text, or its bytes as base64 where it is no text (`docx`). */
    output: z.strictObject({ content: z.string() }),
  },
  /**
   * Prints a policy as the window has it and keeps the pages for `preview.page`, instead of those of the last print.
   * `job.cancel` stops it.
   */
  'preview.print': {
    input: z.strictObject({ ...previewed, job: jobSchema }),
    output: z.strictObject({ print: z.string(), pages: z.number() }),
  },
  /** A page of a print as an image. */
  'preview.page': {
    input: z.strictObject({
      print: z.string(),
      /** Counted from 0. */
      page: z.number().int().min(0),
      /** In pixels. */
      width: z.number().int().min(100).max(2400),
    }),
    /** A PNG, base64. */
    output: z.strictObject({ image: z.string(), width: z.number(), height: z.number() }),
  },
} as const
