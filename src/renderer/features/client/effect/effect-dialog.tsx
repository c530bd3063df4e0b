import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { PolicyEffect } from '#contract/policy-effect'
import type { Revision } from '#core/assembly/revise-policy'
import { languages } from '#core/language'
import { EffectChoices, usualRevision } from '#features/effect'
import { useTexts } from '#i18n/i18n'
import { useReturnFocus } from '#ui/use-return-focus'

/** What becomes of each policy, by its id. */
export type Revisions = ReadonlyMap<string, Revision>

export interface EffectDialogProps {
  policies: readonly PolicyEffect[]
  /** Null: the answers are not saved. */
  onDecide: (revisions: Revisions | null) => void
}

/** Shows what the changed answers make of the client's policies, before they are saved. */
export function EffectDialog({ policies, onDecide }: EffectDialogProps) {
  useReturnFocus()
  const { t, language } = useTexts()
  const [revisions, setRevisions] = useState<Revisions>(
    () => new Map(policies.map((effect) => [effect.policy, usualRevision(effect)])),
  )
  const titleOf = ({ title, policy }: PolicyEffect): string =>
    [language, ...languages].map((one) => title[one] ?? '').find((text) => text !== '') ?? policy
  return (
    <Modal
      opened
      size="lg"
      onClose={() => onDecide(null)}
      title={t('effect.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text mb="lg">{t('effect.text')}</Text>
      <Stack gap="xl" mb="xl">
        {policies.map((effect) => (
          <section key={effect.policy} aria-labelledby={`effect-${effect.policy}`}>
            <Title order={3} size="h5" mb="sm" id={`effect-${effect.policy}`} dir="auto">
              {titleOf(effect)}
            </Title>
            <EffectChoices
              effect={effect}
              chosen={revisions.get(effect.policy) ?? { add: [], remove: [] }}
              onChoose={(chosen) => setRevisions(new Map(revisions).set(effect.policy, chosen))}
            />
          </section>
        ))}
      </Stack>
      <Group justify="flex-end" gap="sm" className="cb-dialog-end">
        <Button variant="subtle" onClick={() => onDecide(null)}>
          {t('action.cancel')}
        </Button>
        <Button onClick={() => onDecide(revisions)} data-autofocus>
          {t('effect.save')}
        </Button>
      </Group>
    </Modal>
  )
}
