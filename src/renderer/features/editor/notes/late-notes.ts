import { lazy } from 'react'
import { lateComponent } from '#ui/late-component'
import { loadNoteTexts } from './load-note-texts'

// Loaded, with their texts, when they are first shown.

const notesPanel = lateComponent(async () => {
  const [{ NotesPanel }] = await Promise.all([import('./notes-panel'), loadNoteTexts()])
  return NotesPanel
})
export const LateNotesPanel = notesPanel.Late

/** The marks on the open page, which nobody waits for. The panel comes with them: who begins a note types at once. */
export const LateSectionNotes = lazy(async () => {
  const [{ SectionNotes }] = await Promise.all([import('./section-notes'), notesPanel.load()])
  return { default: SectionNotes }
})

export const { Late: LateOutlineMark } = lateComponent(async () => {
  const [{ OutlineMark }] = await Promise.all([import('./outline-mark'), loadNoteTexts()])
  return OutlineMark
}, 'nothing')
