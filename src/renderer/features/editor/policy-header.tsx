import { ActionIcon, Tabs, Text, Tooltip } from '@mantine/core'
import { IconBooks, IconColumns2, IconEye, IconList, IconListCheck, IconMessage } from '@tabler/icons-react'
import { defaultTitle } from '#core/resolve/document-labels'
import { useLabelWithKeys } from '#features/commands'
import { useTexts } from '#i18n/i18n'
import { PageTitle } from '#ui/page-title'
import { useEditorContext, usePolicy } from './editor-context'
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
            <Tooltip label={t('editor.showOutline')}>
              <ActionIcon
                size="lg"
                aria-label={t('editor.showOutline')}
                aria-pressed={outlineIsShown}
                onClick={onOutline}
              >
                <IconList size={20} aria-hidden className="cb-mirror" />
              </ActionIcon>
            </Tooltip>
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
            <Tooltip label={besideLabel}>
              <ActionIcon size="lg" aria-label={t('editor.sideBySide')} aria-pressed={isBeside} onClick={onBeside}>
                <IconColumns2 size={20} aria-hidden />
              </ActionIcon>
            </Tooltip>
          )}
          <Tooltip label={previewLabel}>
            <ActionIcon
              size="lg"
              id={previewToggleId}
              aria-label={t('editor.showPreview')}
              aria-pressed={side === 'preview'}
              onClick={() => onSide('preview')}
            >
              <IconEye size={20} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('answers.show')}>
            <ActionIcon
              size="lg"
              aria-label={t('answers.show')}
              aria-pressed={side === 'answers'}
              onClick={() => onSide('answers')}
            >
              <IconListCheck size={20} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('editor.showNotes')}>
            <ActionIcon
              size="lg"
              aria-label={t('editor.showNotes')}
              aria-pressed={side === 'notes'}
              onClick={() => onSide('notes')}
            >
              <IconMessage size={20} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('editor.showLibrary')}>
            <ActionIcon
              size="lg"
              aria-label={t('editor.showLibrary')}
              aria-pressed={side === 'library'}
              onClick={() => onSide('library')}
            >
              <IconBooks size={20} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </div>
      )}
    </div>
  )
}
