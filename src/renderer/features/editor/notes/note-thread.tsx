import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { flushSync } from 'react-dom'
import type { Note } from '#core/policy/note'
import type { Section } from '#core/policy/policy'
import { formatNumber } from '#i18n/format'
import { useEditorContext } from '../editor-context'
import { useSectionActions } from '../use-section-actions'
import type { Draft } from './note-desk'
import { NoteForm } from './note-form'
import { editButtonId, NoteItem } from './note-item'
import { useNoteTexts } from './use-note-texts'

const addButtonId = 'add-note'

interface Props {
  section: Section
  /** The section's place in the policy, from 0. */
  index: number
  /** Whether it is the section that the panel is about: with all its notes, and a button for another. */
  isCurrent: boolean
  draft: Draft | null
}

/** A section's notes in the order of writing; of a section that is not the current one only those that are open. */
export function NoteThread({ section, index, isCurrent, draft }: Props) {
  const { t, language: windowLanguage } = useNoteTexts()
  const { notes: desk, editor, language } = useEditorContext()
  const actions = useSectionActions()
  const number = formatNumber(index + 1, windowLanguage)
  const titleId = `notes-of-${section.id}`
  const notes: Note[] = section.notes ?? []
  const own = draft?.section === section.id ? draft : null

  const end = () => {
    flushSync(() => desk.getState().clear())
    if (own?.from === 'text') editor?.view.focus()
    else document.getElementById(own?.note ? editButtonId(own.note) : addButtonId)?.focus()
  }

  return (
    <section className="cb-note-thread" aria-labelledby={titleId}>
      <h3 id={titleId}>
        <button type="button" className="cb-note-section" onClick={() => actions.goTo(index)}>
          <span className="cb-outline-number">{number}</span>{' '}
          <span lang={language} dir="auto">
            {actions.titleOf(section)}
          </span>
        </button>
      </h3>
      {notes.length > 0 && (
        <ol>
          {notes.map((note, place) =>
            own?.note === note.id ? (
              <li key={note.id}>
                <NoteForm draft={own} number={number} onEnd={end} />
              </li>
            ) : isCurrent || !note.resolved ? (
              <NoteItem key={note.id} section={section.id} number={number} note={note} place={place} />
            ) : null,
          )}
        </ol>
      )}
      {isCurrent && notes.length === 0 && own === null && (
        <Text size="sm" c="dimmed" px="xs" pb="xs">
          {t('notes:none')}
        </Text>
      )}
      {own?.note === null ? (
        <NoteForm draft={own} number={number} onEnd={end} />
      ) : (
        isCurrent && (
          <Button
            id={addButtonId}
            variant="light"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => desk.getState().write({ section: section.id, note: null, text: '', from: 'panel' })}
          >
            {t('notes:add')}
          </Button>
        )
      )}
    </section>
  )
}
