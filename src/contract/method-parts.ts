import { z } from 'zod'
import { slugSchema } from '#contract/client'

export const empty = z.strictObject({})

/** Names a policy of the workspace. */
export const policyPlace = { client: slugSchema, policy: slugSchema }

/** Made by the caller: names a long work in events and in `job.cancel`. */
export const jobSchema = z.string().min(1).max(64)
