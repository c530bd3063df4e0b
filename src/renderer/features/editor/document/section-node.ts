import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Language } from '#core/language'
import { editorDocument } from '#core/policy/editor-document'
import type { Section } from '#core/policy/policy'
import type { PolicyStore } from './policy-store'

/** Makes an edition of a section known, and gives what a language's editor shows of it. */
export function sectionNode(
  editor: Editor,
  store: PolicyStore,
  language: Language,
  section: Section,
  edition = section.id,
): Node | null {
  const { policy, remember } = store.getState()
  remember(section, edition)
  const editions = edition === section.id ? undefined : new Map([[section.id, edition]])
  const [json] = editorDocument({ ...policy, sections: [section] }, language, editions).content ?? []
  return json === undefined ? null : editor.schema.nodeFromJSON(json)
}
