import type { Editor } from '@tiptap/core'
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { LibraryFrame } from '#contract/contract'
import type { FactKey, Facts } from '#core/facts/facts'
import type { Language } from '#core/language'
import type { AnswersStore } from './answers/answers-store'
import type { OpenPolicy, PolicyStore } from './document/policy-store'
import type { FoldedSections } from './folding/folded-sections'
import type { NoteDeskStore } from './notes/note-desk'
import type { OriginStore } from './origin/origin-store'
import type { TranslationStore } from './translation/translation-store'

/** A page in sight. */
export interface Page {
  language: Language
  editor: Editor
}

/** What every part of the editor's screen shares. */
export interface EditorContextValue {
  store: PolicyStore
  origins: OriginStore
  translations: TranslationStore
  notes: NoteDeskStore
  folded: FoldedSections
  library: LibraryFrame
  answers: AnswersStore
  /** The client's answers with the policy's own before them. */
  facts: Facts
  /** The language whose page is open: of two beside each other, the one that has the focus or had it last. */
  language: Language
  /** The open page's editor; null until it is made. */
  editor: Editor | null
  /** Opens the question whose answer is to be changed. */
  askToAnswer(fact: FactKey): void
  /** The pages in sight whose editors are made, in the order of reading. */
  pages: readonly Page[]
  /** Shows the page of another language beside the one that is open. */
  showBeside(other: Language): void
  /** Opens the question whether a section goes that others refer to. */
  askToRemove(section: string): void
  /** Shows the notes of the section with the cursor, and gives them the focus. */
  showNotes(): void
}

export const EditorContext = createContext<EditorContextValue | null>(null)

export function useEditorContext(): EditorContextValue {
  const value = useContext(EditorContext)
  if (value === null) throw new Error('a part of the editor stands outside its screen')
  return value
}

/** A part of the opened policy's state; renders again when that part changes. */
export const usePolicy = <Part>(select: (state: OpenPolicy) => Part): Part => useStore(useEditorContext().store, select)
