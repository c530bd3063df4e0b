import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { insertInline } from './insert-commands'
import { completedVariable, type Trigger, triggerAt } from './trigger'

interface Inserting {
  /** What asks for the list that is open; null while none is. */
  trigger: Trigger | null
  /** Where the signs begin whose list was closed without a choice. */
  dismissed: number | null
  /** The option that Enter chooses, counted from 0. */
  active: number
}

/** What is offered, as the keys need to know it. */
export interface Offered {
  count: number
  choose(index: number): void
  /** Whether a variable may show this fact; `alone` in its paragraph, where a table may stand. */
  isFact(fact: string, alone: boolean): boolean
}

type Step = { kind: 'activate'; index: number } | { kind: 'dismiss' }

export const insertKey = new PluginKey<Inserting>('insert')

const nothing: Inserting = { trigger: null, dismissed: null, active: 0 }

function next(before: Inserting, transaction: Transaction, state: EditorState): Inserting {
  const step: Step | undefined = transaction.getMeta(insertKey)
  if (step?.kind === 'activate') return { ...before, active: step.index }
  if (step?.kind === 'dismiss') return { ...nothing, dismissed: before.trigger?.from ?? null }
  if (!transaction.docChanged && !transaction.selectionSet) return before
  // What undoing brings back was not typed, nor what follows another page.
  const isTyped = transaction.getMeta('history$') === undefined && transaction.getMeta('addToHistory') !== false
  const trigger = isTyped ? triggerAt(state) : null
  if (trigger === null) return nothing
  const dismissed = before.dismissed === null ? null : transaction.mapping.map(before.dismissed, -1)
  const opens = before.trigger !== null || transaction.docChanged
  if (!opens || trigger.from === dismissed) return { ...nothing, dismissed }
  const isSame = trigger.kind === before.trigger?.kind && trigger.query === before.trigger.query
  return { trigger, dismissed: null, active: isSame ? before.active : 0 }
}

/** Makes an option the one that Enter chooses. */
const activate = (state: EditorState, index: number): Transaction =>
  state.tr.setMeta(insertKey, { kind: 'activate', index } satisfies Step)

/** Closes the list, and keeps it closed until its signs are left. */
const dismiss = (state: EditorState): Transaction => state.tr.setMeta(insertKey, { kind: 'dismiss' } satisfies Step)

function onKey(view: EditorView, event: KeyboardEvent, { count, choose }: Offered): boolean {
  const { trigger, active } = insertKey.getState(view.state) ?? nothing
  if (trigger === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false
  if (event.key === 'Escape') {
    view.dispatch(dismiss(view.state))
    return true
  }
  if (count === 0) return false
  switch (event.key) {
    case 'ArrowDown':
      view.dispatch(activate(view.state, (active + 1) % count))
      return true
    case 'ArrowUp':
      view.dispatch(activate(view.state, (active + count - 1) % count))
      return true
    case 'Enter':
    case 'Tab':
      choose(active)
      return true
    default:
      return false
  }
}

/** Notices on a page what asks for something to insert, and gives the list its keys; `offered` tells what is in it now. */
export const insertPlugin = (offered: () => Offered): Plugin<Inserting> =>
  new Plugin<Inserting>({
    key: insertKey,
    state: {
      init: () => nothing,
      apply: (transaction, before, _old, state) => next(before, transaction, state),
    },
    props: {
      attributes: { 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox' },
      handleKeyDown: (view, event) => onKey(view, event, offered()),
      handleTextInput: (view, _from, to, text) => {
        const { state } = view
        const typed = completedVariable(state, text)
        const variable = state.schema.nodes.variable
        if (typed === null || variable === undefined || !offered().isFact(typed.fact, typed.alone)) return false
        view.dispatch(insertInline(state, { from: typed.from, to }, variable.create({ fact: typed.fact })))
        return true
      },
      handleDOMEvents: {
        blur: (view) => {
          if (insertKey.getState(view.state)?.trigger) view.dispatch(dismiss(view.state))
          return false
        },
      },
    },
  })
