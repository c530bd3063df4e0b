import { z } from 'zod'
import { idSchema } from '#core/facts/id-schema'
import { localizedTextSchema } from '#core/language-schema'

const patternsSchema = z.array(z.string().min(1))

const staleStatementSchema = z.strictObject({
  id: idSchema,
  /** Right once; never right; against another statement; damaged text. */
  kind: z.enum(['stale', 'wrong', 'contradiction', 'broken']),
  severity: z.enum(['error', 'warn', 'info']),
  /** How sure the rule is; absent: sure. */
  certainty: z.literal('medium').optional(),
  citation: z.string().min(1),
  /** Literal words that make the statement, by the language of the text. See `findStaleStatements`. */
  detect: z.strictObject({ en: patternsSchema, fa: patternsSchema, pl: patternsSchema }),
  /** Words of any language which, in the same sentence, make it another statement. */
  unless: patternsSchema.optional(),
  /** What a person has to look at besides, because the words alone prove nothing. */
  confirm: z.string().min(1).optional(),
  why: localizedTextSchema,
  fix: localizedTextSchema,
})

/** A statement that policies make although it is outdated or wrong, and how it is recognised. */
export type StaleStatement = z.infer<typeof staleStatementSchema>

/** `stale/<topic>.yaml` */
export const staleStatementsSchema = z.strictObject({ statements: z.array(staleStatementSchema).min(1) })
