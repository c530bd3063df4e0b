import type { Editor } from '@tiptap/core'
import type { Language } from '#core/language'
import { editorDocument } from '#core/policy/editor-document'
import type { OpenPolicy } from './policy-store'
import { syncSections } from './section-commands'

/** Has a language's editor follow sections that were moved, added or removed while another language was open. */
export function catchUp(
  editor: Editor,
  { policy, editions }: Pick<OpenPolicy, 'policy' | 'editions'>,
  language: Language,
): void {
  const change = syncSections(editor.state, editor.schema.nodeFromJSON(editorDocument(policy, language, editions)))
  if (change !== null) editor.view.dispatch(change)
}
