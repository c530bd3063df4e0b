import type { Language } from '#core/language'
import type { Named } from './matching'

/** One thing that can be inserted; its name is in the window's language unless `language` says otherwise. */
export interface InsertOption extends Named {
  id: string
  language?: Language
  /** What tells it from others: a value, a number, a category. */
  detail?: { text: string; language: Language; amiss: boolean }
  choose(): void
}

/** Options under one heading, which a list of a single group does without. */
export interface OptionGroup {
  id: string
  title?: string
  options: InsertOption[]
}
