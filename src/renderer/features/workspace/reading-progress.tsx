import { Button, Group, Progress, Text } from '@mantine/core'
import type { PolicySummary } from '#contract/policy-schema'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { useListState } from './list-state'

const countUnread = (policies: readonly PolicySummary[]): number =>
  policies.filter(({ unread }) => unread === true).length

/** After how many milliseconds a list is asked for again: at once while it lacks policies, unless that was stopped. */
export const readOn = (policies: readonly PolicySummary[], stopped: boolean): number | false =>
  !stopped && countUnread(policies) > 0 ? 1 : false

/** How far the reading of a large workspace is, and the way to stop it and go on; nothing once all is read. */
export function ReadingProgress({ policies }: { policies: readonly PolicySummary[] }) {
  const { t } = useAgencyTexts()
  const stopped = useListState((state) => state.stoppedReading)
  const unread = countUnread(policies)
  if (unread === 0) return null
  const total = policies.length
  return (
    <div className="cb-reading">
      <Group justify="space-between">
        <Text size="sm">{t('agency:reading.progress', { done: total - unread, total })}</Text>
        <Button variant="default" size="compact-sm" onClick={() => useListState.setState({ stoppedReading: !stopped })}>
          {t(stopped ? 'agency:reading.goOn' : 'agency:reading.stop')}
        </Button>
      </Group>
      <Progress.Root mt={6}>
        <Progress.Section value={((total - unread) / total) * 100} aria-label={t('agency:reading.label')} />
      </Progress.Root>
    </div>
  )
}
