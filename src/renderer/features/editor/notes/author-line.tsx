import { Button, Group, Text, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { longestAuthor } from '#core/policy/note'
import { announce } from '#features/notices'
import { useAuthor } from './use-author'
import { useNoteTexts } from './use-note-texts'

/** Whose name new notes have, and where it is changed; nothing before the first note. */
export function AuthorLine() {
  const { t } = useNoteTexts()
  const { author, setAuthor } = useAuthor()
  const [name, setName] = useState<string | null>(null)
  const rename = useRef<HTMLButtonElement>(null)
  if (author === undefined || author === null) return null

  const end = () => {
    flushSync(() => setName(null))
    rename.current?.focus()
  }
  const keep = () => {
    const chosen = (name ?? '').trim()
    if (chosen === '') return
    if (chosen !== author) {
      setAuthor(chosen)
      announce(t('notes:renamed', { name: chosen }))
    }
    end()
  }

  if (name === null)
    return (
      <div className="cb-note-author">
        <Text size="sm" dir="auto">
          {t('notes:writesAs', { name: author })}
        </Text>
        <Button ref={rename} variant="subtle" size="compact-sm" onClick={() => setName(author)}>
          {t('notes:rename')}
        </Button>
      </div>
    )
  return (
    <form
      className="cb-note-author"
      onKeyDown={(event) => {
        if (event.key === 'Escape') end()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <TextInput
        label={t('notes:name')}
        maxLength={longestAuthor}
        autoFocus
        flex={1}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Group gap="xs" justify="flex-end">
        <Button variant="subtle" size="compact-sm" onClick={end}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" size="compact-sm" disabled={name.trim() === ''}>
          {t('notes:keep')}
        </Button>
      </Group>
    </form>
  )
}
