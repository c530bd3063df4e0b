import type { EditorState } from '@tiptap/pm/state'

/** A longer selection is not what somebody looks for. */
const longest = 200

const chip = '\ufffc'

/** What is selected, when it is a piece of typed text within one block; else null. */
export function selectedText({ doc, selection: { from, to, $from, $to } }: EditorState): string | null {
  if (from === to || to - from > longest || !$from.sameParent($to) || !$from.parent.isTextblock) return null
  const text = doc.textBetween(from, to, chip, chip)
  return text.includes(chip) ? null : text
}
