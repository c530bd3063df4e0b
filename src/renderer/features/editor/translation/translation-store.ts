import { createStore, type StoreApi } from 'zustand'
import type { ByLanguage } from '#core/language'

/** The mark whose menu is open. */
export interface OpenedMark {
  /** The section's id. */
  section: string
  mark: HTMLElement
}

interface Translations {
  /** The ids of the sections whose source has changed since their translation, by its language. */
  stale: Partial<ByLanguage<ReadonlySet<string>>>
  opened: OpenedMark | null
}

export type TranslationStore = StoreApi<Translations>

/** Which translations of one opened policy no longer belong to their source, as the window shows it. */
export const createTranslationStore = (): TranslationStore =>
  createStore<Translations>(() => ({ stale: {}, opened: null }))
