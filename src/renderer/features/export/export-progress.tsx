import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '#i18n/i18n'

interface Props {
  /** How much is done. */
  text: string
  /** The same as a part of 1. */
  share: number
  onCancel: () => void
  /** What else there is to say, in a line. */
  children: ReactNode
}

/** How far an export is, and the way to stop it. */
export function ExportProgress({ text, share, onCancel, children }: Props) {
  const { t } = useTexts()
  return (
    <Stack>
      <Text>{text}</Text>
      <Progress.Root size="lg">
        <Progress.Section value={share * 100} aria-label={t('export.progressLabel')} />
      </Progress.Root>
      <Text size="sm" c="dimmed" mih="1.5em">
        {children}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel} data-autofocus>
          {t('export.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
