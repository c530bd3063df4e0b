import { z } from 'zod'
import { slugSchema } from '#contract/client'
import { appErrorSchema } from '#contract/error-schema'
import { namedSectionSchema } from '#contract/named-section'
import { languageSchema } from '#core/language-schema'

/** A client that a template was applied to, and what became of it. */
export const templateOutcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('made'),
    client: slugSchema,
    policy: slugSchema,
    /** The template's sections that would not be in a policy of this client's answers. */
    notApplying: z.array(namedSectionSchema),
    /** Sections of the new policy that refer to one that was left out. */
    referringInVain: z.array(namedSectionSchema),
    /** Where the new policy says the name of the template's client; null: in its own title. */
    mentions: z.array(
      z.strictObject({ section: namedSectionSchema.nullable(), languages: z.array(languageSchema).min(1) }),
    ),
  }),
  z.strictObject({ kind: z.literal('failed'), client: slugSchema, error: appErrorSchema }),
  /** The work was stopped before it came to this client. */
  z.strictObject({ kind: z.literal('notDone'), client: slugSchema }),
])

export type TemplateOutcome = z.infer<typeof templateOutcomeSchema>
