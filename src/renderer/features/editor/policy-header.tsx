import { Tabs, Text } from '@mantine/core'
import { IconBooks, IconColumns2, IconEye, IconList, IconListCheck, IconMessage } from '@tabler/icons-react'
import { defaultTitle } from '#core/resolve/document-labels'
import { useLabelWithKeys } from '#features/commands'
import { useTexts } from '#i18n/i18n'
import { PageTitle } from '#ui/page-title'
import { useEditorContext, usePolicy } from './editor-context'
import { HeaderToggle } from './header-toggle'
import type { SidePanelName } from './panels/side-panel'
import { PolicyActions } from './policy-actions'
import { LanguageTab } from './translation/language-tab'

export const previewToggleId = 'show-preview'

interface Props {
  outlineIsShown: boolean
  side: SidePanelName | null
  /** Whether the text is drawn: the buttons come after it. */
  textIsShown: boolean
  /** Whether two pages stand beside each other. */
  isBeside: boolean
  onOutline: () => void
  /** Shows the panel, or hides it when it is shown. */
  onSide: (panel: SidePanelName) => void
  onBeside: () => void
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
export function PolicyHeader(props: Props) {
  const { outlineIsShown, side, textIsShown, isBeside, onOutline, onSide, onBeside, onSave } = props
  const { t } = useTexts()
  const { language } = useEditorContext()
  const languages = usePolicy((state) => state.policy.languages)
  const title = usePolicy((state) => state.policy.title[language]?.trim() || defaultTitle[language])
  const besideLabel = useLabelWithKeys('sideBySide', t('editor.sideBySide'))
  const previewLabel = useLabelWithKeys('showPreview', t('editor.showPreview'))

  return (
    <div className="cb-editor-head" data-pane="head">
      <div className="cb-editor-lead">
        <div className="cb-editor-toggle">
          {textIsShown && (
            <HeaderToggle
              label={t('editor.showOutline')}
              icon={IconList}
              isMirrored
              isOn={outlineIsShown}
              onToggle={onOutline}
            />
          )}
        </div>
        <div className="cb-editor-title" dir="auto">
          <PageTitle>{title}</PageTitle>
        </div>
        <SaveState />
      </div>
      <Tabs.List aria-label={t('editor.languages')} className="cb-editor-tabs">
        {languages.map((name) => (
          <LanguageTab key={name} language={name} />
        ))}
      </Tabs.List>
      {textIsShown && (
        <div className="cb-editor-actions">
          <PolicyActions title={title} onSave={onSave} />
          {languages.length > 1 && (
            <HeaderToggle
              label={t('editor.sideBySide')}
              tooltip={besideLabel}
              icon={IconColumns2}
              isOn={isBeside}
              onToggle={onBeside}
            />
          )}
          <HeaderToggle
            id={previewToggleId}
            label={t('editor.showPreview')}
            tooltip={previewLabel}
            icon={IconEye}
            isOn={side === 'preview'}
            onToggle={() => onSide('preview')}
          />
          <HeaderToggle
            label={t('answers.show')}
            icon={IconListCheck}
            isOn={side === 'answers'}
            onToggle={() => onSide('answers')}
          />
          <HeaderToggle
            label={t('editor.showNotes')}
            icon={IconMessage}
            isOn={side === 'notes'}
            onToggle={() => onSide('notes')}
          />
          <HeaderToggle
            label={t('editor.showLibrary')}
            icon={IconBooks}
            isOn={side === 'library'}
            onToggle={() => onSide('library')}
          />
        </div>
      )}
    </div>
  )
}
