import type { EditorState } from '@tiptap/pm/state'

/** What was typed to have something offered: from `{{`, `[[` or `/` to the cursor, and what follows these signs. */
export type Trigger = { from: number; to: number; query: string } & (
  | { kind: 'fact'; alone: boolean }
  | { kind: 'section' }
  /** `nested`: inside a list, quote or table, which have no headings and tables. */
  | { kind: 'menu'; nested: boolean }
)

/** Stands for what is no text: chips and breaks. */
const leaf = '\ufffc'
const opened = /(\{\{|\[\[)([^{}[\]\ufffc]{0,60})$/
/** A space after the sign makes it a text that begins with a stroke. */
const menu = /^\/((?!\s)[^\ufffc]{1,60})?$/
const completed = /\{\{\s*([a-z][a-z0-9.-]*)\s*\}\}$/
/** A text that ends within an address, which a variable would break. */
const inAddress = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|tel:|\S@)\S*$/i

/** Whether nothing but what stands from `from` to `to` is in a paragraph of the section itself: there a table may stand. */
function standsAlone({ doc }: EditorState, from: number, to: number): boolean {
  const { depth, parent } = doc.resolve(from)
  return depth === 2 && parent.type.name === 'paragraph' && parent.content.size === to - from
}

function mayStand({ doc, schema }: EditorState, from: number, to: number, before: string): boolean {
  const { code } = schema.marks
  return (code === undefined || !doc.rangeHasMark(from, to, code)) && !inAddress.test(before)
}

/** What the text before the cursor asks to have offered; null when it asks for nothing. */
export function triggerAt(state: EditorState): Trigger | null {
  const { $from, empty } = state.selection
  const { parent, parentOffset, pos: to } = $from
  if (!empty || !parent.isTextblock) return null
  const before = parent.textBetween(0, parentOffset, undefined, leaf)
  const [, command = ''] = menu.exec(before) ?? []
  if (menu.test(before) && parent.type.name === 'paragraph' && parentOffset === parent.content.size) {
    const from = $from.start()
    return mayStand(state, from, to, '')
      ? { kind: 'menu', from, to, query: command.trim(), nested: $from.depth > 2 }
      : null
  }
  const match = opened.exec(before)
  if (match === null) return null
  const [typed, signs, query = ''] = match
  const from = to - typed.length
  if (!mayStand(state, from, to, before.slice(0, match.index))) return null
  const what = { from, to, query: query.trim() }
  return signs === '[[' ? { kind: 'section', ...what } : { kind: 'fact', ...what, alone: standsAlone(state, from, to) }
}

/** A variable that is typed out, once `text` comes at the cursor: its fact, and where it begins. */
export function completedVariable(
  state: EditorState,
  text: string,
): { fact: string; from: number; alone: boolean } | null {
  const { $from, empty } = state.selection
  const marks = state.storedMarks ?? $from.marks()
  if (!empty || !text.endsWith('}') || marks.some(({ type }) => type.name === 'code')) return null
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, leaf) + text
  const match = completed.exec(before)
  const [, fact] = match ?? []
  if (match === null || fact === undefined) return null
  const from = $from.start() + match.index
  const isTyped = from <= $from.pos
  if (!isTyped || !mayStand(state, from, $from.pos, before.slice(0, match.index))) return null
  return { fact, from, alone: standsAlone(state, from, $from.pos) }
}
