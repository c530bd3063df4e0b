import type { Note } from '#core/policy/note'
import { announce, showUndo } from '#features/notices'
import { useEditorContext } from '../editor-context'
import { useNoteTexts } from './use-note-texts'

/** What can be done with the notes of a section; each is announced. The undo history of the text knows nothing of them. */
export function useNoteActions() {
  const { t } = useNoteTexts()
  const { store } = useEditorContext()
  const notesOf = (section: string): Note[] => store.getState().notes.get(section) ?? []
  const set = (section: string, notes: Note[]) => store.getState().setNotes(section, notes)
  const change = (section: string, id: string, changed: Partial<Note>) =>
    set(
      section,
      notesOf(section).map((note) => (note.id === id ? { ...note, ...changed } : note)),
    )

  return {
    add: (section: string, author: string, text: string) => {
      const date = new Date().toISOString()
      set(section, [...notesOf(section), { id: crypto.randomUUID(), author, date, text, resolved: false }])
      announce(t('notes:added'))
    },
    edit: (section: string, id: string, text: string) => {
      change(section, id, { text })
      announce(t('notes:changed'))
    },
    setResolved: (section: string, id: string, resolved: boolean) => {
      change(section, id, { resolved })
      announce(t(resolved ? 'notes:nowResolved' : 'notes:nowOpen'))
    },
    remove: (section: string, id: string) => {
      const before = notesOf(section)
      const place = before.findIndex((note) => note.id === id)
      const removed = before[place]
      if (removed === undefined) return
      set(section, before.toSpliced(place, 1))
      showUndo(t('notes:deleted'), t('toolbar.undo'), () => {
        set(section, notesOf(section).toSpliced(place, 0, removed))
        announce(t('notes:restored'))
      })
    },
  }
}
