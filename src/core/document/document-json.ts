import { z } from 'zod'

/** A ProseMirror mark as JSON. */
export interface MarkJson {
  type: string
  attrs?: Record<string, unknown> | undefined
}

/** A ProseMirror node as JSON; which types and attributes are allowed is the document schema's matter. */
export interface NodeJson {
  type: string
  attrs?: Record<string, unknown> | undefined
  content?: NodeJson[] | undefined
  marks?: MarkJson[] | undefined
  text?: string | undefined
}

/**
 * The text of one section in one language: a node of type `section` whose first child is its `sectionTitle`
 * and whose other children are blocks.
 */
export type DocumentJson = NodeJson & { type: 'section' }

const attributesSchema = z.record(z.string(), z.unknown()).optional()

const nodeShape = {
  attrs: attributesSchema,
  marks: z.array(z.strictObject({ type: z.string(), attrs: attributesSchema })).optional(),
  text: z.string().min(1).optional(),
}

const nodeJsonSchema: z.ZodType<NodeJson, NodeJson> = z.lazy(() =>
  z.strictObject({ type: z.string(), ...nodeShape, content: z.array(nodeJsonSchema).optional() }),
)

/** The outer shape of a section's text; `checkDocument` then holds it against the document schema. */
export const documentJsonSchema: z.ZodType<DocumentJson, DocumentJson> = z.strictObject({
  type: z.literal('section'),
  ...nodeShape,
  content: z.array(nodeJsonSchema),
})
