import { placeOfClause, type Revision } from '#core/assembly/revise-policy'
import type { Clause } from '#core/library/clause'
import type { AnswerChange } from '../document/answer-step'
import { reviseSections } from '../document/section-commands'
import { sectionNode } from '../document/section-node'
import { sectionOfClause } from '../document/section-of-clause'
import { useEditorContext } from '../editor-context'

/** Changes an answer together with the sections that come and go with it: one step to undo, in every language. */
export function useChangeAnswer() {
  const { store, library, language, editor } = useEditorContext()
  return (change: AnswerChange, { add, remove }: Revision, clauses: readonly Clause[]): void => {
    if (editor === null) return
    const sections = [...store.getState().policy.sections]
    const nodes = add.flatMap((id) => {
      const clause = clauses.find((one) => one.id === id)
      if (clause === undefined) return []
      const section = sectionOfClause(store, clause, library.version)
      const index = placeOfClause({ ...library, clauses: [...clauses] }, sections, clause)
      const node = sectionNode(editor, store, language, section)
      if (node === null) return []
      sections.splice(index, 0, section)
      return [{ index, node }]
    })
    editor.view.dispatch(reviseSections(editor.state, { change, remove, add: nodes }))
  }
}
