import { z } from 'zod'
import { policySchema } from '#core/policy/policy'
import type { PolicyChanges } from '#core/policy/policy-changes'

/** A policy's changes as calls hold them. Apart from `policy-changes.ts`, which the window has. */
export const policyChangesSchema = z.strictObject({
  frame: policySchema.omit({ sections: true }),
  order: z.array(z.string()),
  sections: policySchema.shape.sections,
}) satisfies z.ZodType<PolicyChanges>
