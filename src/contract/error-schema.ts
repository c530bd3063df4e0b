import { z } from 'zod'
import { type AppError, errorCodes } from '#contract/error'

// Apart from `error.ts`, so that the window's first script needs no zod.

export const appErrorSchema: z.ZodType<AppError, AppError> = z.strictObject({
  code: z.enum(errorCodes),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
