import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { TemplateOutcome } from '#contract/template-schema'
import { announce, showError } from '#features/notices'
import { request } from '#host/bridge'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import type { NamedClient } from './named-client'
import { type TemplateChoice, TemplateForm } from './template-form'
import { TemplateResult } from './template-result'

export interface TemplateProps {
  /** The policy to be copied, whose it is and what it is called. */
  template: { client: NamedClient; policy: string; title: string }
  /** Those that may get a copy; the template's own client is left out. */
  clients: readonly NamedClient[]
  opened: boolean
  /** Called when policies may have been made. */
  onDone: () => void
  onClose: () => void
}

/** Chooses clients, makes each a policy from a template, and tells what became of each. */
export function TemplateDialog({ template, clients, opened, onDone, onClose }: TemplateProps) {
  const { t } = useAgencyTexts()
  const [choice, setChoice] = useState<TemplateChoice>({ clients: [], take: 'all' })
  const [busy, setBusy] = useState(false)
  const [outcomes, setOutcomes] = useState<TemplateOutcome[] | null>(null)

  const start = async () => {
    setBusy(true)
    const { client, policy } = template
    const made = await request('policy.applyTemplate', { template: { client: client.id, policy }, ...choice })
    setBusy(false)
    onDone()
    if (!made.ok) return showError(made.error)
    setOutcomes(made.value.clients)
    announce(t('agency:template.done', { count: made.value.clients.filter(({ kind }) => kind === 'made').length }))
  }

  return (
    <Modal
      opened={opened}
      size="lg"
      onClose={onClose}
      closeOnClickOutside={false}
      title={t('agency:template.title', { title: template.title })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {outcomes === null ? (
        <TemplateForm
          clients={clients.filter(({ id }) => id !== template.client.id)}
          choice={choice}
          busy={busy}
          onChange={setChoice}
          onStart={() => void start()}
          onClose={onClose}
        />
      ) : (
        <TemplateResult
          outcomes={outcomes}
          clients={clients}
          templateName={template.client.name}
          take={choice.take}
          onClose={onClose}
        />
      )}
    </Modal>
  )
}
