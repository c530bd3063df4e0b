import { Button, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { PolicyOutcome } from '#contract/export-schema'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { ResultButtons } from '../result-buttons'
import { countsOf } from './counts-of'
import { OutcomeRow } from './outcome-row'
import type { PolicyToExport } from './policy-to-export'
import type { ManyOutcome } from './use-export-many'

interface Props {
  policies: readonly PolicyToExport[]
  result: ManyOutcome
  /** Exports these in the same way: those that were not exported. */
  onRest: (rest: PolicyToExport[]) => void
  onAgain: () => void
  onClose: () => void
}

/** What became of each policy, and the way to the folder. */
export function ExportManyResult({ policies, result, onRest, onAgain, onClose }: Props) {
  const { t } = useAgencyTexts()
  const summary = useRef<HTMLParagraphElement>(null)
  // The button that stopped the export is gone.
  useEffect(() => summary.current?.focus(), [])
  const counts = countsOf(result.policies)
  const namedBy = (outcome: PolicyOutcome) =>
    policies.find(({ client, policy }) => client.id === outcome.client && policy === outcome.policy)
  const rest = result.policies.flatMap((outcome) => (outcome.kind === 'done' ? [] : (namedBy(outcome) ?? [])))
  return (
    <Stack>
      <div>
        <Text fw={600} ref={summary} tabIndex={-1} className="cb-export-summary">
          {t('agency:exportMany.done', counts)}
          {counts.failed > 0 && ` · ${t('agency:exportMany.failed', counts)}`}
        </Text>
        {counts.left > 0 && <Text size="sm">{t('agency:exportMany.stopped')}</Text>}
        <Text size="sm" c="dimmed">
          {t('export.in', { location: `\u2068${result.location}\u2069` })}
        </Text>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className="cb-exported" aria-label={t('agency:exportMany.result')} tabIndex={0}>
        <ul>
          {result.policies.map((outcome) => {
            const named = namedBy(outcome)
            return (
              <OutcomeRow
                key={`${outcome.client}/${outcome.policy}`}
                outcome={outcome}
                title={named?.title ?? outcome.policy}
                client={named?.client.name ?? outcome.client}
              />
            )
          })}
        </ul>
      </section>
      <ResultButtons folder={counts.done === 0 ? null : result.folder} onAgain={onAgain} onClose={onClose}>
        {rest.length > 0 && (
          <Button variant="light" onClick={() => onRest(rest)}>
            {t('agency:exportMany.rest', { rest: rest.length })}
          </Button>
        )}
      </ResultButtons>
    </Stack>
  )
}
