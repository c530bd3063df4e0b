import { createStore, type StoreApi } from 'zustand'
import type { PolicyStore } from '../document/policy-store'

/** A note that is being written or changed, as far as it got. */
export interface Draft {
  /** The section's id. */
  section: string
  /** The note that is changed; null: a new one. */
  note: string | null
  text: string
  /** Where the focus goes afterwards. */
  from: 'text' | 'panel'
}

interface NoteDesk {
  draft: Draft | null
  /** How often a note was asked to be written: each time the draft takes the focus. */
  turn: number
  /** Whether somebody asked to see the notes of the section with the cursor: the panel then takes the focus. */
  asked: boolean
  /** Begins a draft. One that has something in it, on a section that is there, is shown instead. */
  write(draft: Draft): void
  type(text: string): void
  clear(): void
}

export type NoteDeskStore = StoreApi<NoteDesk>

/** What is under way about notes of one opened policy. It outlives the panel: hiding that loses no draft. */
export const createNoteDesk = (policy: PolicyStore): NoteDeskStore =>
  createStore<NoteDesk>((set) => ({
    draft: null,
    turn: 0,
    asked: false,
    write: (draft) =>
      set(({ draft: before, turn }) => {
        const isUnderWay =
          before !== null &&
          before.text.trim() !== '' &&
          policy.getState().policy.sections.some(({ id }) => id === before.section)
        return { draft: isUnderWay ? { ...before, from: draft.from } : draft, turn: turn + 1 }
      }),
    type: (text) => set(({ draft }) => ({ draft: draft === null ? null : { ...draft, text } })),
    clear: () => set({ draft: null }),
  }))
