import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { Language } from '#core/language'
import type { LayoutChoices } from '#core/policy/layout'
import { useTexts } from '#i18n/i18n'
import { useReturnFocus } from '#ui/use-return-focus'
import { WorkProgress } from '#ui/work-progress'
import './export.css'
import { ExportForm, fileCount, type PolicyChoice } from './export-form'
import { ExportResult } from './export-result'
import { useExportJob } from './use-export-job'

export interface ExportDialogProps {
  client: string
  policy: string
  title: string
  languages: readonly Language[]
  hasNotes: boolean
  isUnsaved: boolean
  /** How many answers the text shows in vain in these languages. */
  missingIn: (languages: readonly Language[]) => number
  /** The policy's own choices of layout, saved with it. */
  layout: LayoutChoices | undefined
  onLayout: (choices: LayoutChoices) => void
  /** Whether the file holds what the window shows afterwards. */
  save: () => Promise<boolean>
  onClose: () => void
}

/** Chooses formats and languages, saves, exports with progress, and shows what came out and where. */
export function ExportDialog(props: ExportDialogProps) {
  const { t } = useTexts()
  useReturnFocus()
  const [layoutIsOpen, setLayoutIsOpen] = useState(false)
  return (
    <Modal
      opened
      size={layoutIsOpen ? '62rem' : 'lg'}
      onClose={props.onClose}
      closeOnClickOutside={false}
      title={t('export.title', { policy: props.title })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Export {...props} layoutIsOpen={layoutIsOpen} onToggleLayout={() => setLayoutIsOpen(!layoutIsOpen)} />
    </Modal>
  )
}

/** What the dialog shows now; leaving it stops an export under way. */
function Export(props: ExportDialogProps & { layoutIsOpen: boolean; onToggleLayout: () => void }) {
  const { t } = useTexts()
  const job = useExportJob()
  const [saving, setSaving] = useState(false)
  const [choice, setChoice] = useState<PolicyChoice>(() => ({
    formats: ['html', 'docx', 'pdf'],
    languages: [...props.languages],
    notes: false,
    folder: null,
  }))

  const start = async () => {
    if (saving) return
    setSaving(true)
    const saved = !props.isUnsaved || (await props.save())
    setSaving(false)
    if (!saved) return props.onClose()
    const { formats, languages, notes, folder } = choice
    const { client, policy } = props
    await job.run(
      { client, policy, formats, languages, notes, ...(folder !== null && { folder: folder.token }) },
      fileCount(choice, props.layout?.together),
    )
  }

  switch (job.state.kind) {
    case 'running': {
      const { total, progress } = job.state
      const done = progress?.done ?? 0
      return (
        <WorkProgress
          text={progress === null ? t('export.starting') : t('export.progress', { done, total })}
          share={total === 0 ? 0 : done / total}
          label={t('export.progressLabel')}
          stop={t('export.cancel')}
          onStop={job.cancel}
        >
          <bdi dir="ltr">{progress?.name}</bdi>
        </WorkProgress>
      )
    }
    case 'done':
      return <ExportResult result={job.state.result} onAgain={job.reset} onClose={props.onClose} />
    default:
      return (
        <ExportForm
          languages={props.languages}
          hasNotes={props.hasNotes}
          isUnsaved={props.isUnsaved}
          missing={props.missingIn(choice.languages)}
          wasCancelled={job.state.kind === 'cancelled'}
          saving={saving}
          choice={choice}
          layout={props.layout}
          layoutIsOpen={props.layoutIsOpen}
          onLayout={props.onLayout}
          onToggleLayout={props.onToggleLayout}
          onChange={setChoice}
          onStart={() => void start()}
          onClose={props.onClose}
        />
      )
  }
}
