import { Node } from '@tiptap/pm/model'
import { documentSchema } from '#core/document/document-extensions'
import { type DocumentJson, documentJsonSchema } from '#core/document/document-json'
import { surelyFits } from '#core/document/surely-fits'
import { type Fault, fault } from '#core/fault'
import { err, ok, type Result } from '#core/result'

const invalid = (where: string, reason: string): Fault =>
  fault('invalidDocument', { where, reason: reason.slice(0, 200) })

/**
 * Holds a section's text, whose outer shape is sound, against the document schema: node types, nesting, attributes,
 * links. `invalidDocument` says why it does not hold. ProseMirror reports a node it does not know, content out of place
 * and a refused attribute as a RangeError; text nested beyond the stack is one too.
 */
export function checkNodes(document: DocumentJson): Fault | null {
  try {
    if (!surelyFits(document)) Node.fromJSON(documentSchema, document).check()
    return null
  } catch (error) {
    if (error instanceof RangeError) return invalid('', error.message)
    throw error
  }
}

/** Checks anything at all as the text of one section. Gives back the same JSON, or `invalidDocument` with where and why. */
export function checkDocument(json: unknown): Result<DocumentJson, Fault> {
  try {
    const parsed = documentJsonSchema.safeParse(json)
    if (parsed.success) {
      const wrong = checkNodes(parsed.data)
      return wrong === null ? ok(parsed.data) : err(wrong)
    }
    const issue = parsed.error.issues[0]
    return err(invalid(issue?.path.join('.') ?? '', issue?.message ?? 'is not a document'))
  } catch (error) {
    // zod meets the end of the stack, as ProseMirror does.
    if (error instanceof RangeError) return err(invalid('', error.message))
    throw error
  }
}
