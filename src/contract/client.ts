import { z } from 'zod'
import { brandSchema } from '#core/design/brand'
import { factKeySchema, factsSchema } from '#core/facts/facts'

/** A client's or policy's id: its folder's or file's name. Never a path: no dot, slash or drive can stand in it. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)

export const clientFormatVersion = 1

/** `client.json`: a business and what it answered. */
export const clientSchema = z.strictObject({
  formatVersion: z.literal(clientFormatVersion),
  id: slugSchema,
  /** The name by which the author knows the client; the policy itself shows the fact `business.name`. */
  name: z.string().trim().min(1).max(200),
  facts: factsSchema,
  /** Questions that somebody was not sure about and means to answer later. */
  unsure: z.array(factKeySchema).optional(),
  brand: brandSchema.optional(),
  /** Whether the client is kept out of the list. */
  archived: z.boolean().optional(),
})

export type Client = z.infer<typeof clientSchema>

export const workspaceFormatVersion = 1

/** `workspace.json`: marks a folder as a workspace. */
export const workspaceSchema = z.strictObject({
  formatVersion: z.literal(workspaceFormatVersion),
  name: z.string().trim().min(1).max(200),
})

export type Workspace = z.infer<typeof workspaceSchema>
