import { Modal } from '@mantine/core'
import { useState } from 'react'
import { languages as allLanguages } from '#core/language'
import { formatTimeLeft } from '#core/typography/format-time-left'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { useReturnFocus } from '#ui/use-return-focus'
import { WorkProgress } from '#ui/work-progress'
import '../export.css'
import { ExportManyForm, type ManyChoice } from './export-many-form'
import { ExportManyResult } from './export-many-result'
import type { PolicyToExport } from './policy-to-export'
import { useExportMany } from './use-export-many'

export interface ExportManyProps {
  policies: readonly PolicyToExport[]
  opened: boolean
  /** Called when an export has ended, whatever became of it. */
  onDone: () => void
  onClose: () => void
}

/** Chooses how to export many policies, exports them with progress, and tells what became of each. */
export function ExportManyDialog({ policies, opened, onDone, onClose }: ExportManyProps) {
  const { t, language } = useAgencyTexts()
  useReturnFocus(opened)
  const job = useExportMany(onDone)
  const own = allLanguages.filter((name) => policies.some(({ languages }) => languages.includes(name)))
  const [choice, setChoice] = useState<ManyChoice>({ formats: ['html', 'docx', 'pdf'], languages: own, folder: null })

  const start = (chosen = policies) => {
    const { formats, languages, folder, together } = choice
    void job.run({
      policies: chosen.map(({ client, policy }) => ({ client: client.id, policy })),
      ...{ formats, languages, ...(folder !== null && { folder: folder.token }) },
      ...(together !== undefined && { together }),
    })
  }

  const content = () => {
    if (job.state.kind === 'done')
      return (
        <ExportManyResult
          policies={policies}
          result={job.state.value}
          onRest={start}
          onAgain={job.reset}
          onClose={onClose}
        />
      )
    if (job.state.kind === 'idle')
      return (
        <ExportManyForm
          languages={own}
          choice={choice}
          onChange={setChoice}
          onStart={() => start()}
          onClose={onClose}
        />
      )
    const { done, total, work, left } = job.state.progress ?? { done: 0, total: policies.length, work: 0, left: null }
    return (
      <WorkProgress
        text={t('agency:exportMany.progress', { done, total })}
        share={work / total}
        label={t('export.progressLabel')}
        stop={t('export.cancel')}
        onStop={job.cancel}
      >
        {left !== null && t('agency:exportMany.left', { time: formatTimeLeft(left, language) })}
      </WorkProgress>
    )
  }

  return (
    <Modal
      opened={opened}
      size="lg"
      // What was done is told before the dialog goes.
      onClose={job.state.kind === 'running' ? job.cancel : onClose}
      closeOnClickOutside={false}
      title={t('agency:exportMany.title', { count: policies.length })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {content()}
    </Modal>
  )
}
