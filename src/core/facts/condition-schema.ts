import { z } from 'zod'
import type { Condition } from '#core/facts/condition'
import { factKeySchema } from '#core/facts/facts'

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
      z.strictObject({ fact: factKeySchema, is: z.union([z.string(), z.boolean()]) }),
      z.strictObject({ fact: factKeySchema, includes: z.string() }),
      z.strictObject({ fact: factKeySchema, answered: z.boolean() }),
    ],
    'is not a condition: use all, any, not, or a fact with is, includes or answered',
  ),
)
