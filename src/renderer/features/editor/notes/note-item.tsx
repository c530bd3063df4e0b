import { ActionIcon, Badge } from '@mantine/core'
import { IconArrowBackUp, IconCheck, IconPencil, IconTrash } from '@tabler/icons-react'
import type { Note } from '#core/policy/note'
import { formatMoment, formatNumber } from '#i18n/format'
import { useEditorContext } from '../editor-context'
import { useNoteActions } from './use-note-actions'
import { useNoteTexts } from './use-note-texts'

interface Props {
  section: string
  /** The section's number as it is shown. */
  number: string
  note: Note
  /** Its place among the section's notes, from 0. */
  place: number
}

export const editButtonId = (note: string): string => `edit-note-${note}`

/** One note: who wrote it when, its text, and what can be done with it. */
export function NoteItem({ section, number, note, place }: Props) {
  const { t, language } = useNoteTexts()
  const { notes } = useEditorContext()
  const actions = useNoteActions()
  const names = { note: formatNumber(place + 1, language), section: number }
  const { id, text, resolved } = note
  return (
    <li className="cb-note" data-resolved={resolved || undefined}>
      <div className="cb-note-head">
        <strong dir="auto">{note.author}</strong>{' '}
        <time dateTime={note.date}>{formatMoment(Date.parse(note.date), language)}</time>{' '}
        {resolved && (
          <Badge size="xs" variant="light" tt="none">
            {t('notes:resolved')}
          </Badge>
        )}
      </div>
      <p className="cb-note-text" dir="auto">
        {text}
      </p>
      <div className="cb-note-tools">
        <ActionIcon
          size="sm"
          id={editButtonId(id)}
          aria-label={t('notes:edit', names)}
          onClick={() => notes.getState().write({ section, note: id, text, from: 'panel' })}
        >
          <IconPencil size={15} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size="sm"
          aria-label={t(resolved ? 'notes:reopen' : 'notes:resolve', names)}
          onClick={() => actions.setResolved(section, id, !resolved)}
        >
          {resolved ? (
            <IconArrowBackUp size={15} aria-hidden className="cb-mirror" />
          ) : (
            <IconCheck size={15} aria-hidden />
          )}
        </ActionIcon>
        <ActionIcon size="sm" aria-label={t('notes:delete', names)} onClick={() => actions.remove(section, id)}>
          <IconTrash size={15} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  )
}
