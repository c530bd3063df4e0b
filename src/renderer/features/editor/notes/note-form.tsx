import { Button, Group, Text, Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { longestAuthor, longestNote } from '#core/policy/note'
import { useEditorContext } from '../editor-context'
import type { Draft } from './note-desk'
import { useAuthor } from './use-author'
import { useNoteActions } from './use-note-actions'
import { useNoteTexts } from './use-note-texts'

interface Props {
  draft: Draft
  /** The section's number as it is shown. */
  number: string
  /** Takes the form away and the focus to where the draft was begun. */
  onEnd: () => void
}

/** Where a note is written or changed. Whoever writes the first one is asked for a name. */
export function NoteForm({ draft, number, onEnd }: Props) {
  const { t } = useNoteTexts()
  const { notes } = useEditorContext()
  const { author, setAuthor } = useAuthor()
  const actions = useNoteActions()
  const turn = useStore(notes, (state) => state.turn)
  const [name, setName] = useState('')
  const text = useRef<HTMLTextAreaElement>(null)
  const nameField = useRef<HTMLInputElement>(null)
  const asksForName = draft.note === null && author === null

  // biome-ignore lint/correctness/useExhaustiveDependencies: at first, and whenever a note is asked to be written
  useEffect(() => (nameField.current ?? text.current)?.focus(), [turn, asksForName])

  const isWhole = draft.text.trim() !== '' && (!asksForName || name.trim() !== '') && author !== undefined

  const keep = () => {
    const written = draft.text.trim()
    if (!isWhole) return (draft.text.trim() === '' ? text : nameField).current?.focus()
    if (asksForName) setAuthor(name.trim())
    if (draft.note === null) actions.add(draft.section, author ?? name.trim(), written)
    else actions.edit(draft.section, draft.note, written)
    onEnd()
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onEnd()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      keep()
    }
  }

  return (
    <form
      className="cb-note-form"
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      {asksForName && (
        <TextInput
          ref={nameField}
          label={t('notes:name')}
          description={t('notes:nameHelp')}
          maxLength={longestAuthor}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      <Textarea
        ref={text}
        label={t('notes:text', { number })}
        autosize
        minRows={3}
        maxRows={12}
        dir="auto"
        maxLength={longestNote}
        value={draft.text}
        onChange={(event) => notes.getState().type(event.currentTarget.value)}
      />
      <Text size="xs" c="dimmed">
        {t('notes:keys')}
      </Text>
      <Group gap="xs" justify="flex-end">
        <Button variant="subtle" size="compact-sm" onClick={onEnd}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" size="compact-sm" disabled={!isWhole}>
          {t('notes:keep')}
        </Button>
      </Group>
    </form>
  )
}
