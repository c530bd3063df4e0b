import { Node } from '@tiptap/pm/model'
import { documentSchema } from '#core/document/document-extensions'
import { type DocumentJson, documentJsonSchema } from '#core/document/document-json'
import { type Fault, fault } from '#core/fault'
import { err, ok, type Result } from '#core/result'

const invalid = (where: string, reason: string) =>
  err(fault('invalidDocument', { where, reason: reason.slice(0, 200) }))

/**
 * Checks the text of one section against the document schema: node types, nesting, attributes, links.
 * Gives back the same JSON, or `invalidDocument` with where it went wrong and why.
 * ProseMirror reports a node it does not know, content out of place and a refused attribute as a RangeError;
 * text nested beyond the stack is one too.
 */
export function checkDocument(json: unknown): Result<DocumentJson, Fault> {
  try {
    const parsed = documentJsonSchema.safeParse(json)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      return invalid(issue?.path.join('.') ?? '', issue?.message ?? 'is not a document')
    }
    Node.fromJSON(documentSchema, parsed.data).check()
    return ok(parsed.data)
  } catch (error) {
    if (error instanceof RangeError) return invalid('', error.message)
    throw error
  }
}
