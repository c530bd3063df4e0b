import type { EditorState } from '@tiptap/pm/state'
import type { NodeJson } from '#core/document/document-json'
import { currentSection, sectionOffset } from '../document/section-commands'

/** The blocks of the section with the cursor as far as they are selected; null when none is, or only of its title. */
export function selectedBlocks(state: EditorState): NodeJson[] | null {
  const { from, to, empty } = state.selection
  const index = currentSection(state)
  const section = state.doc.child(index)
  const start = sectionOffset(state.doc, index) + 1
  const end = start + section.content.size
  if (empty || Math.max(from, start) >= Math.min(to, end)) return null
  const cut = section.cut(Math.max(from, start) - start, Math.min(to, end) - start)
  const blocks = cut.children.filter(({ type }) => type.name !== 'sectionTitle')
  return blocks.every((block) => block.content.size === 0) ? null : blocks.map((block): NodeJson => block.toJSON())
}
