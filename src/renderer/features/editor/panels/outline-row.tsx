import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, memo } from 'react'
import type { Language } from '#core/language'
import { pressedCommand } from '#features/commands'
import { formatNumber } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { LateOutlineMark } from '../notes/late-notes'
import { OriginMark } from '../origin/origin-mark'
import { StaleMark } from '../translation/stale-mark'

/** What a dragged section is called on the clipboard; its data is the section's id. */
export const sectionMime = 'application/x-clausebook-section'

/** What a row can ask for; the same object for the life of the outline, so that typing in one title draws one row. */
export interface RowActions {
  goTo(index: number): void
  /** Moves a section and keeps the focus on its row. */
  move(from: number, to: number): void
  remove(index: number): void
  fold(index: number, hides: boolean): void
}

interface Props {
  id: string
  index: number
  count: number
  title: string
  language: Language
  current: boolean
  /** How many open notes the section has. */
  notes: number
  /** Where a dragged section would come beside this row. */
  dropMark: 'before' | 'after' | null
  actions: RowActions
}

/** One section: go to it, move it, delete it. The keys that move or fold the section with the cursor do so to it while it has the focus. */
export const OutlineRow = memo(function OutlineRow({
  id,
  index,
  count,
  title,
  language,
  current,
  notes,
  dropMark,
  actions,
}: Props) {
  const { t, language: windowLanguage } = useTexts()
  const number = formatNumber(index + 1, windowLanguage)

  const onKey = (event: KeyboardEvent) => {
    const command = pressedCommand(event.nativeEvent)
    if (command === 'moveSectionUp' || command === 'moveSectionDown')
      actions.move(index, index + (command === 'moveSectionUp' ? -1 : 1))
    else if (command === 'foldSection' || command === 'unfoldSection') actions.fold(index, command === 'foldSection')
    else return
    event.preventDefault()
  }

  return (
    <li
      aria-current={current ? 'true' : undefined}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-place={index}
      data-drop={dropMark ?? undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(sectionMime, id)
        event.dataTransfer.effectAllowed = 'move'
      }}
    >
      <button
        type="button"
        id={`outline-${id}`}
        className="cb-outline-go"
        onClick={() => actions.goTo(index)}
        onKeyDown={onKey}
      >
        <span className="cb-outline-number">{number}</span>{' '}
        <span lang={language} dir="auto">
          {title}
        </span>
      </button>
      <StaleMark section={id} number={number} />
      {notes > 0 && <LateOutlineMark index={index} number={number} count={notes} />}
      <OriginMark section={id} number={number} />
      <span className="cb-outline-tools">
        <ActionIcon
          size="sm"
          aria-label={t('editor.up', { number })}
          disabled={index === 0}
          onClick={() => actions.move(index, index - 1)}
        >
          <IconArrowUp size={15} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size="sm"
          aria-label={t('editor.down', { number })}
          disabled={index === count - 1}
          onClick={() => actions.move(index, index + 1)}
        >
          <IconArrowDown size={15} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size="sm"
          aria-label={t('editor.remove', { number })}
          disabled={count === 1}
          onClick={() => actions.remove(index)}
        >
          <IconTrash size={15} aria-hidden />
        </ActionIcon>
      </span>
    </li>
  )
})
