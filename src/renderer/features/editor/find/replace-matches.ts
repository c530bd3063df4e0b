import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { fillTemplate } from '#core/search/replacement'
import type { Match } from '#core/search/search'

/** What stands in the place of matches: a text, or for a regular expression's matches a template. */
export interface Replacement {
  kind: 'text' | 'template'
  text: string
}

const replacementOf = (doc: Node, match: Match, { kind, text }: Replacement): string =>
  kind === 'text' ? text : fillTemplate(text, doc.textBetween(match.from, match.to), match)

/**
 * Replaces matches in one step to undo. What replaces a match has the marks (bold, link …) of the match's first
 * character.
 */
export function replaceMatches(state: EditorState, matches: readonly Match[], replacement: Replacement): Transaction {
  const { doc, schema } = state
  const transaction = closeHistory(state.tr)
  // From the end: what comes before keeps its place.
  for (const match of matches.toReversed()) {
    const text = replacementOf(doc, match, replacement)
    const marks = doc.nodeAt(match.from)?.marks ?? []
    if (text === '') transaction.delete(match.from, match.to)
    else transaction.replaceWith(match.from, match.to, schema.text(text, marks))
  }
  return transaction
}

/** Replaces one match, and puts the cursor after what replaces it. */
export function replaceMatch(state: EditorState, match: Match, replacement: Replacement): Transaction {
  const transaction = replaceMatches(state, [match], replacement)
  const end = match.from + replacementOf(state.doc, match, replacement).length
  return transaction.setSelection(TextSelection.create(transaction.doc, end))
}
