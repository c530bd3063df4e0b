import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'

interface Props {
  /** How much is done. */
  text: string
  /** The same as a part of 1. */
  share: number
  /** What the bar is called. */
  label: string
  /** What the button that stops the work says. */
  stop: string
  onStop: () => void
  /** What else there is to say, in a line. */
  children?: ReactNode
}

/** How far a long work is, and the way to stop it. */
export function WorkProgress({ text, share, label, stop, onStop, children }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  // The button that began the work is gone.
  useEffect(() => button.current?.focus(), [])
  return (
    <Stack>
      <Text>{text}</Text>
      <Progress.Root size="lg">
        <Progress.Section value={share * 100} aria-label={label} />
      </Progress.Root>
      <Text size="sm" c="dimmed" mih="1.5em">
        {children}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onStop} ref={button}>
          {stop}
        </Button>
      </Group>
    </Stack>
  )
}
