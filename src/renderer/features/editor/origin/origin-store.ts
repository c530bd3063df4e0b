import { createStore, type StoreApi } from 'zustand'
import type { ByLanguage } from '#core/language'
import type { SectionOrigin } from '#core/policy/section-origin'

/** What is open about where a section comes from. */
export interface OpenedOrigin {
  view: 'menu' | 'compare' | 'restore'
  /** The section's id. */
  section: string
  /** The mark that opened it, which has the focus back afterwards. */
  mark: HTMLElement
}

interface Origins {
  /** Where each section's text in a language comes from, by its id; absent until it was looked at. */
  origins: Partial<ByLanguage<ReadonlyMap<string, SectionOrigin>>>
  opened: OpenedOrigin | null
  open(opened: OpenedOrigin): void
  close(): void
}

export type OriginStore = StoreApi<Origins>

/** Where the sections of one opened policy come from, as the window shows it. */
export const createOriginStore = (): OriginStore =>
  createStore<Origins>((set, get) => ({
    origins: {},
    opened: null,
    open: (opened) => set({ opened }),
    close: () => {
      const mark = get().opened?.mark
      set({ opened: null })
      mark?.focus()
    },
  }))
