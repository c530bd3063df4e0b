import { ActionIcon, Button, Tabs, Text, Tooltip } from '@mantine/core'
import { IconBooks, IconDeviceFloppy, IconFileExport, IconList } from '@tabler/icons-react'
import { useState } from 'react'
import { languageNames } from '#core/language'
import { defaultTitle } from '#core/resolve/document-labels'
import { ExportDialog } from '#features/export'
import { useTexts } from '#i18n/i18n'
import { PageTitle } from '#ui/page-title'
import { softDisabled } from '#ui/soft-disabled'
import { useEditorContext, usePolicy } from './editor-context'
import { MissingAnswers } from './missing-answers'

export interface Panels {
  outline: boolean
  library: boolean
}

interface Props {
  panels: Panels
  onPanels: (panels: Panels) => void
  onSave: () => void
}

/** Whether the file says what the window shows. */
function SaveState() {
  const { t } = useTexts()
  const state = usePolicy(({ saving, isUnsaved, failure }) =>
    saving ? 'saving' : !isUnsaved ? 'saved' : failure === null ? 'unsaved' : 'notSaved',
  )
  return (
    <Text size="sm" className="cb-save-state" data-testid="save-state" data-state={state}>
      {t(`editor.${state}`)}
    </Text>
  )
}

/** The policy's name, its languages, whether it is saved, and what is done with the whole of it. */
export function PolicyHeader({ panels, onPanels, onSave }: Props) {
  const { t } = useTexts()
  const { store, language } = useEditorContext()
  const languages = usePolicy((state) => state.policy.languages)
  const title = usePolicy((state) => state.policy.title[language]?.trim() || defaultTitle[language])
  const isUnsaved = usePolicy((state) => state.isUnsaved)
  const saving = usePolicy((state) => state.saving)
  const [exporting, setExporting] = useState(false)

  const toggle = (panel: keyof Panels) => onPanels({ ...panels, [panel]: !panels[panel] })

  return (
    <div className="cb-editor-head">
      <Tooltip label={t('editor.showOutline')}>
        <ActionIcon
          size="lg"
          aria-label={t('editor.showOutline')}
          aria-pressed={panels.outline}
          onClick={() => toggle('outline')}
        >
          <IconList size={20} aria-hidden className="cb-mirror" />
        </ActionIcon>
      </Tooltip>
      <div className="cb-editor-title" dir="auto">
        <PageTitle>{title}</PageTitle>
      </div>
      <SaveState />
      <Tabs.List aria-label={t('editor.languages')} className="cb-editor-tabs">
        {languages.map((name) => (
          <Tabs.Tab key={name} value={name} lang={name}>
            {languageNames[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <div className="cb-editor-actions">
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
        <Tooltip label={t('editor.showLibrary')}>
          <ActionIcon
            size="lg"
            aria-label={t('editor.showLibrary')}
            aria-pressed={panels.library}
            onClick={() => toggle('library')}
          >
            <IconBooks size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <ExportDialog
        {...store.getState().place}
        opened={exporting}
        title={title}
        languages={languages}
        isUnsaved={isUnsaved}
        save={() => store.getState().save()}
        onClose={() => setExporting(false)}
      />
    </div>
  )
}
