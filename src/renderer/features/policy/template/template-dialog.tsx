import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { useReturnFocus } from '#ui/use-return-focus'
import { WorkProgress } from '#ui/work-progress'
import type { NamedClient } from './named-client'
import { type TemplateChoice, TemplateForm } from './template-form'
import { TemplateResult } from './template-result'
import { useTemplateJob } from './use-template-job'

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

/** Chooses clients, makes each a policy from a template with progress, and tells what became of each. */
export function TemplateDialog({ template, clients, opened, onDone, onClose }: TemplateProps) {
  const { t } = useAgencyTexts()
  useReturnFocus(opened)
  const [choice, setChoice] = useState<TemplateChoice>({ clients: [], take: 'all' })
  const job = useTemplateJob(onDone)

  const start = () => {
    const { client, policy } = template
    void job.run({ template: { client: client.id, policy }, ...choice })
  }

  const content = () => {
    if (job.state.kind === 'idle')
      return (
        <TemplateForm
          clients={clients.filter(({ id }) => id !== template.client.id)}
          choice={choice}
          onChange={setChoice}
          onStart={start}
          onClose={onClose}
        />
      )
    if (job.state.kind === 'done')
      return (
        <TemplateResult
          outcomes={job.state.value.clients}
          clients={clients}
          templateName={template.client.name}
          take={choice.take}
          onClose={onClose}
        />
      )
    const { done, total } = job.state.progress ?? { done: 0, total: choice.clients.length }
    return (
      <WorkProgress
        text={t('agency:template.progress', { done, total })}
        share={done / total}
        label={t('agency:template.progressLabel')}
        stop={t('agency:template.stop')}
        onStop={job.cancel}
      />
    )
  }

  return (
    <Modal
      opened={opened}
      size="lg"
      // What was made is told before the dialog goes.
      onClose={job.state.kind === 'running' ? job.cancel : onClose}
      closeOnClickOutside={false}
      title={t('agency:template.title', { title: template.title })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {content()}
    </Modal>
  )
}
