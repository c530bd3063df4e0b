import { Button } from '@mantine/core'
import { IconDeviceFloppy, IconFileExport } from '@tabler/icons-react'
import { useState } from 'react'
import { missingAnswers } from '#core/facts/missing-answers'
import type { Language } from '#core/language'
import { useCommands } from '#features/commands'
import { LateExportDialog } from '#features/export'
import { useTexts } from '#i18n/i18n'
import { softDisabled } from '#ui/soft-disabled'
import { shownAnswers } from './answers/shown-answers'
import { useEditorContext, usePolicy } from './editor-context'
import { MissingAnswers } from './missing-answers'

/** What is done with the whole policy: answering what it still needs, saving, exporting. */
export function PolicyActions({ title, onSave }: { title: string; onSave: () => void }) {
  const { t } = useTexts()
  const { store, library, facts } = useEditorContext()
  const languages = usePolicy((state) => state.policy.languages)
  const layout = usePolicy((state) => state.policy.layout)
  const hasNotes = usePolicy(({ policy }) => policy.sections.some(({ notes }) => notes !== undefined))
  const isUnsaved = usePolicy((state) => state.isUnsaved)
  const saving = usePolicy((state) => state.saving)
  const [exporting, setExporting] = useState(false)
  const missingIn = (chosen: readonly Language[]) => {
    const { sections } = store.getState().policy
    return new Set(
      chosen.flatMap((language) =>
        missingAnswers([...shownAnswers(sections, [language]).keys()], facts, library.factModel, language),
      ),
    ).size
  }
  useCommands({ export: { run: () => setExporting(true) } })

  return (
    <>
      <MissingAnswers />
      <Button
        variant="default"
        leftSection={<IconDeviceFloppy size={18} aria-hidden />}
        {...softDisabled(!isUnsaved)}
        loading={saving}
        onClick={onSave}
      >
        {t('editor.save')}
      </Button>
      <Button leftSection={<IconFileExport size={18} aria-hidden />} onClick={() => setExporting(true)}>
        {t('editor.export')}
      </Button>
      {exporting && (
        <LateExportDialog
          {...store.getState().place}
          title={title}
          languages={languages}
          hasNotes={hasNotes}
          isUnsaved={isUnsaved}
          missingIn={missingIn}
          layout={layout}
          onLayout={(choices) => store.getState().setLayout(choices)}
          save={() => store.getState().save()}
          onClose={() => setExporting(false)}
        />
      )}
    </>
  )
}
