import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useTexts } from '#i18n/i18n'
import type { ExportState } from './use-export-job'

interface Props {
  state: Extract<ExportState, { kind: 'running' }>
  onCancel: () => void
}

/** How far an export is, and the way to stop it. */
export function ExportProgress({ state, onCancel }: Props) {
  const { t } = useTexts()
  const { total, progress } = state
  const done = progress?.done ?? 0
  return (
    <Stack>
      <Text>{progress === null ? t('export.starting') : t('export.progress', { done, total })}</Text>
      <Progress.Root size="lg">
        <Progress.Section value={total === 0 ? 0 : (done / total) * 100} aria-label={t('export.progressLabel')} />
      </Progress.Root>
      <Text size="sm" c="dimmed" dir="ltr" ta="start" mih="1.5em">
        {progress?.name ?? ''}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel} data-autofocus>
          {t('export.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
