import type { Editor } from '@tiptap/core'
import { sameAnswer } from '#core/facts/same-facts'
import type { Language } from '#core/language'
import { editionOf, editorDocument, freeEdition } from '#core/policy/editor-document'
import type { Policy } from '#core/policy/policy'
import { sameBase, sameNotes, sameSection } from '#core/policy/same-policy'
import type { AnswerChange } from './answer-step'
import type { PolicyStore } from './policy-store'
import { mergeSections } from './section-commands'

/**
 * Has the window hold a merged policy in place of its own, in every language. Texts and answers are one step to undo on
 * the page of `editor`; title, layout and notes are in no history.
 */
export function showMerged(store: PolicyStore, editor: Editor, language: Language, merged: Policy): void {
  const { policy, pool, editions, notes, remember, setFrame, setNotes } = store.getState()
  const { sections, facts, ...frame } = merged
  const shown = new Map<string, string>()
  for (const section of sections) {
    const { id } = section
    const present = policy.sections.find((one) => one.id === id)
    const stays = present !== undefined && sameSection(section, present) && sameBase(section.clause, present.clause)
    const edition = stays ? editionOf(id, editions) : pool.has(id) ? freeEdition(id, pool) : id
    if (!stays) remember(section, edition)
    if (edition !== id) shown.set(id, edition)
    if (!sameNotes(section.notes, notes.get(id) ?? [])) setNotes(id, section.notes ?? [])
  }
  setFrame(frame)
  const answers = [...new Set([...Object.keys(policy.facts), ...Object.keys(facts)])].flatMap(
    (fact): AnswerChange[] => {
      const [before, after] = [policy.facts[fact], facts[fact]]
      return sameAnswer(before, after) ? [] : [{ of: 'policy', fact, before, after }]
    },
  )
  const wanted = editor.schema.nodeFromJSON(editorDocument(merged, language, shown))
  const transaction = mergeSections(editor.state, wanted, answers)
  if (transaction !== null) editor.view.dispatch(transaction)
}
