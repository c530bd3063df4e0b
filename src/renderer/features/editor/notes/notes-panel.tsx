import { ScrollArea, Text, Title } from '@mantine/core'
import { useEditorState } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { openNotes } from '#core/policy/note'
import { currentSection } from '../document/section-commands'
import { useEditorContext, usePolicy } from '../editor-context'
import { AuthorLine } from './author-line'
import { NoteThread } from './note-thread'
import './notes.css'
import { useNoteTexts } from './use-note-texts'

/** The notes of the section with the cursor, or of the one a note is being written on, then the open ones of all others. */
export function NotesPanel() {
  const { t } = useNoteTexts()
  const { editor, notes: desk } = useEditorContext()
  const sections = usePolicy((state) => state.policy.sections)
  const draft = useStore(desk, (state) => state.draft)
  const asked = useStore(desk, (state) => state.asked)
  const withCursor = useEditorState({
    editor,
    selector: (snapshot) => (snapshot.editor === null ? 0 : currentSection(snapshot.editor.state)),
  })
  const title = useRef<HTMLHeadingElement>(null)

  // A note that was deleted or resolved may take the button with it that had the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the notes may have changed
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus()
  }, [sections])

  useEffect(() => {
    if (!asked) return
    title.current?.focus()
    desk.setState({ asked: false })
  }, [asked, desk])

  const written = sections.findIndex(({ id }) => id === draft?.section)
  const current = written >= 0 ? written : (withCursor ?? 0)
  const threads = sections
    .map((section, index) => ({ section, index }))
    .filter(({ section, index }) => index !== current && openNotes(section.notes ?? []).length > 0)
  const here = sections[current]

  return (
    <aside className="cb-side cb-library" data-pane="notes" aria-labelledby="notes-title">
      <Title order={2} size="h6" id="notes-title" className="cb-side-title" tabIndex={-1} ref={title}>
        {t('notes:title')}
      </Title>
      <ScrollArea className="cb-side-scroll" type="auto" viewportProps={{ tabIndex: -1 }}>
        {here !== undefined && <NoteThread section={here} index={current} isCurrent draft={draft} />}
        <Text size="xs" c="dimmed" px="md" pt="md" pb="xs">
          {t(threads.length === 0 ? 'notes:nothingElsewhere' : 'notes:elsewhere')}
        </Text>
        {threads.map(({ section, index }) => (
          <NoteThread key={section.id} section={section} index={index} isCurrent={false} draft={draft} />
        ))}
      </ScrollArea>
      <AuthorLine />
    </aside>
  )
}
