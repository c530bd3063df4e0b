import { Menu } from '@mantine/core'
import { IconBook2, IconEyeOff, IconPlus } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useEditorContext } from '../editor-context'
import type { Misspelling } from './spelling-plugin'
import { useSpellingTexts } from './use-spelling-texts'

/** A misspelt word that somebody asks about. */
export interface OpenedWord extends Misspelling {
  suggestions: string[]
}

interface Props {
  opened: OpenedWord
  editor: Editor
  onClose: () => void
  onReplace: (suggestion: string) => void
  onAdd: () => void
  onIgnore: () => void
  onOwnWords: () => void
}

/** Where a word stands in the window; its first line when it has two. */
function placeOf({ view }: Editor, { from, to }: Misspelling) {
  const start = view.coordsAtPos(from, 1)
  const end = view.coordsAtPos(to, -1)
  const isOneLine = Math.abs(start.top - end.top) < 2
  const left = isOneLine ? Math.min(start.left, end.left) : start.left
  const right = isOneLine ? Math.max(start.right, end.right) : start.right
  return { top: start.top, left, width: right - left, height: start.bottom - start.top }
}

/** What can be done about a misspelt word, beside it. */
export function SpellingMenu({ opened, editor, onClose, onReplace, onAdd, onIgnore, onOwnWords }: Props) {
  const t = useSpellingTexts()
  const { language } = useEditorContext()
  const [place, setPlace] = useState(() => placeOf(editor, opened))
  const { word, suggestions } = opened
  const hasSuggestions = suggestions.length > 0

  // The menu stays at its word, and goes when the word is scrolled out of sight.
  useEffect(() => {
    const onScroll = () => {
      const now = placeOf(editor, opened)
      const frame = editor.view.dom.closest('.cb-pages')?.getBoundingClientRect()
      if (frame !== undefined && (now.top < frame.top || now.top + now.height > frame.bottom)) onClose()
      else setPlace((before) => (before.top === now.top ? before : now))
    }
    document.addEventListener('scroll', onScroll, { capture: true })
    return () => document.removeEventListener('scroll', onScroll, { capture: true })
  }, [editor, opened, onClose])

  return (
    <Menu opened onClose={onClose} position="bottom-start" returnFocus={false} width={260}>
      <Menu.Target>
        <button
          type="button"
          aria-hidden
          tabIndex={-1}
          className="cb-misspelt-place"
          aria-label={t('spelling:unknown', { word })}
          style={place}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {hasSuggestions ? t('spelling:suggestions', { word }) : t('spelling:unknown', { word })}
        </Menu.Label>
        {suggestions.map((suggestion, index) => (
          <Menu.Item
            key={suggestion}
            lang={language}
            className="cb-suggestion"
            data-autofocus={index === 0 || undefined}
            onClick={() => onReplace(suggestion)}
          >
            {suggestion}
          </Menu.Item>
        ))}
        {!hasSuggestions && <Menu.Label>{t('spelling:noSuggestions')}</Menu.Label>}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconPlus size={16} aria-hidden />}
          data-autofocus={!hasSuggestions || undefined}
          onClick={onAdd}
        >
          {t('spelling:add')}
        </Menu.Item>
        <Menu.Item leftSection={<IconEyeOff size={16} aria-hidden />} onClick={onIgnore}>
          {t('spelling:ignore')}
        </Menu.Item>
        <Menu.Item leftSection={<IconBook2 size={16} aria-hidden />} onClick={onOwnWords}>
          {t('spelling:ownWords')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
