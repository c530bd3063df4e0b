import { ActionIcon, Text, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconFolderOpen, IconMinus } from '@tabler/icons-react'
import type { PolicyOutcome } from '#contract/export-schema'
import { errorMessage } from '#contract/messages'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { openFolder } from '../open-folder'

const icons = { done: IconCheck, failed: IconAlertTriangle, notDone: IconMinus }

interface Props {
  outcome: PolicyOutcome
  title: string
  client: string
}

/** One policy of an export: what became of it, and the way to its files. */
export function OutcomeRow({ outcome, title, client }: Props) {
  const { t, language } = useAgencyTexts()
  const Icon = icons[outcome.kind]
  const lines = (): string[] => {
    switch (outcome.kind) {
      case 'notDone':
        return [t('agency:exportMany.notDone')]
      case 'failed':
        return [errorMessage(outcome.error, language)]
      case 'done': {
        const missing = outcome.missing.map((name) => t(`language.${name}`))
        return [
          t('agency:exportMany.files', { count: outcome.files.length }),
          ...(missing.length > 0 ? [t('agency:exportMany.without', { languages: missing })] : []),
          ...outcome.remarks.map((remark) => errorMessage(remark, language)),
        ]
      }
    }
  }
  return (
    <li data-outcome={outcome.kind}>
      <Icon size={18} aria-hidden className="cb-outcome-icon" />
      <div className="cb-outcome">
        <Text size="sm">
          <bdi>{title}</bdi> · <bdi>{client}</bdi>
        </Text>
        {lines().map((line) => (
          <Text key={line} size="sm" c={outcome.kind === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'}>
            {line}
          </Text>
        ))}
      </div>
      {outcome.kind === 'done' && (
        <Tooltip label={t('export.openFolder')}>
          <ActionIcon
            aria-label={t('agency:exportMany.openFolderOf', { client })}
            onClick={() => void openFolder(outcome.folder)}
          >
            <IconFolderOpen size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  )
}
