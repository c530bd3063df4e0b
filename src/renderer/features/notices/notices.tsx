import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { create } from 'zustand'
import type { AppError } from '#contract/error'
import { errorMessage } from '#contract/messages'
import { i18n, windowLanguage } from '#i18n/i18n'

const useAnnouncement = create<{ text: string; turn: number }>(() => ({ text: '', turn: 0 }))

/** Says something to a screen reader without moving the focus. */
export const announce = (text: string): void => useAnnouncement.setState(({ turn }) => ({ text, turn: turn + 1 }))

/** Where announcements are heard; once in the window. A repeated text is heard again: the two places alternate. */
export function LiveRegion() {
  const { text, turn } = useAnnouncement()
  return (
    <div className="cb-hidden cb-live" data-testid="live-region">
      <div aria-live="polite">{turn % 2 === 0 ? text : ''}</div>
      <div aria-live="polite">{turn % 2 === 1 ? text : ''}</div>
    </div>
  )
}

const closeButtonProps = () => ({ 'aria-label': i18n.t('notice.dismiss') })

/** Shows an expected failure until the person dismisses it: what happened, to which file, and what to do. */
export function showError(error: AppError): void {
  notifications.show({
    color: 'red',
    icon: <IconAlertTriangle size={18} aria-hidden />,
    title: i18n.t('notice.error'),
    message: errorMessage(error, windowLanguage()),
    autoClose: false,
    closeButtonProps: closeButtonProps(),
  })
}

/** Shows and announces that something was done; goes away by itself. */
export function showDone(text: string): void {
  announce(text)
  notifications.show({
    role: 'presentation',
    icon: <IconCheck size={18} aria-hidden />,
    message: text,
    autoClose: 4000,
    closeButtonProps: closeButtonProps(),
  })
}

/** The offers to undo something that may still stand, by what they are about, or by themselves. */
const offers = new Map<string, string>()

/** Takes every offer to undo something away. */
export function dropUndo(): void {
  for (const id of offers.values()) notifications.hide(id)
  offers.clear()
}

interface UndoOffer {
  /** A later offer about the same takes the place of this one. */
  about?: string
  /** Closes the notice earlier, until the function that it returns is called. */
  watch?: (close: () => void) => () => void
}

/** Shows and announces that something was done, with a button that undoes it, for ten seconds. */
export function showUndo(text: string, button: string, undo: () => void, { about, watch }: UndoOffer = {}): void {
  announce(text)
  if (about !== undefined) notifications.hide(offers.get(about) ?? '')
  const id = notifications.show({
    role: 'presentation',
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{text}</Text>
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            notifications.hide(id)
            undo()
          }}
        >
          {button}
        </Button>
      </Group>
    ),
    autoClose: 10_000,
    closeButtonProps: closeButtonProps(),
    onClose: () => {
      stop?.()
      if (offers.get(key) === id) offers.delete(key)
    },
  })
  const key = about ?? id
  offers.set(key, id)
  const stop = watch?.(() => notifications.hide(id))
}
