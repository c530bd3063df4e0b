import { createStore, type StoreApi } from 'zustand'

interface Folded {
  /** The ids of the sections whose text is hidden below their titles, in all languages. */
  ids: ReadonlySet<string>
  fold(ids: readonly string[]): void
  unfold(ids: readonly string[]): void
}

export type FoldedSections = StoreApi<Folded>

/** Which sections of one opened policy are folded: a matter of the window, of which neither documents nor files know. */
export const createFoldedSections = (): FoldedSections =>
  createStore<Folded>((set, get) => ({
    ids: new Set(),
    fold: (ids) => set({ ids: new Set([...get().ids, ...ids]) }),
    unfold: (ids) => {
      const gone = new Set(ids)
      const left = [...get().ids].filter((id) => !gone.has(id))
      if (left.length < get().ids.size) set({ ids: new Set(left) })
    },
  }))
