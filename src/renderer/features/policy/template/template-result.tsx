import { Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { TemplateOutcome } from '#contract/template-schema'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import type { NamedClient } from './named-client'
import type { TemplateChoice } from './template-form'
import { TemplateOutcomeRow } from './template-outcome-row'

interface Props {
  outcomes: readonly TemplateOutcome[]
  clients: readonly NamedClient[]
  /** The name of the template's client. */
  templateName: string
  take: TemplateChoice['take']
  onClose: () => void
}

/** What became of each client, and the way to its new policy. */
export function TemplateResult({ outcomes, clients, templateName, take, onClose }: Props) {
  const { t } = useAgencyTexts()
  const summary = useRef<HTMLParagraphElement>(null)
  // The button that had the focus is gone.
  useEffect(() => summary.current?.focus(), [])
  const nameOf = (client: string) => clients.find(({ id }) => id === client)?.name ?? client
  return (
    <Stack>
      <Text fw={600} ref={summary} tabIndex={-1} className="cb-template-summary">
        {t('agency:template.done', { count: outcomes.filter(({ kind }) => kind === 'made').length })}
      </Text>
      {outcomes.some(({ kind }) => kind === 'notDone') && <Text size="sm">{t('agency:template.stopped')}</Text>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className="cb-template-outcomes" aria-label={t('agency:template.result')} tabIndex={0}>
        <ul>
          {outcomes.map((outcome) => (
            <TemplateOutcomeRow
              key={outcome.client}
              outcome={outcome}
              name={nameOf(outcome.client)}
              templateName={templateName}
              take={take}
            />
          ))}
        </ul>
      </section>
      <Group justify="flex-end">
        <Button onClick={onClose}>{t('action.close')}</Button>
      </Group>
    </Stack>
  )
}
