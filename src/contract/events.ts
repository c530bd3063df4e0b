import { z } from 'zod'

/** What the host tells the window unasked. */
export const events = {
  'export.progress': z.strictObject({
    job: z.string(),
    done: z.number(),
    total: z.number(),
    /** The file that is being written now. */
    name: z.string(),
  }),
  'export.manyProgress': z.strictObject({
    job: z.string(),
    /** Policies that are written or have failed. */
    done: z.number(),
    total: z.number(),
    /** The same with the parts of those under way. */
    work: z.number(),
    /** Seconds that it may still take, rounded; null while nobody can tell. */
    left: z.number().nullable(),
  }),
  'template.progress': z.strictObject({
    job: z.string(),
    /** Clients that have their policy or have failed. */
    done: z.number(),
    total: z.number(),
  }),
} as const

export type EventName = keyof typeof events
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>
