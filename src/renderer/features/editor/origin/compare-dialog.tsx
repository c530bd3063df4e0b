import { Modal } from '@mantine/core'
import type { Clause } from '#core/library/clause'
import type { Section } from '#core/policy/policy'
import { useTexts } from '#i18n/i18n'
import { LateComparison } from '../compared/late-comparison'
import { useEditorContext } from '../editor-context'

interface Props {
  section: Section
  clause: Clause
  onClose: () => void
}

/** A section's text in the open language beside what the library says today, word by word. */
export function CompareDialog({ section, clause, onClose }: Props) {
  const { t, language: windowLanguage } = useTexts()
  const { language } = useEditorContext()
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      returnFocus={false}
      title={t('origin.compareTitle', { title: clause.title[windowLanguage] })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <LateComparison
        older={clause.document[language]}
        newer={section.text[language]}
        language={language}
        inserted={t('origin.inserted')}
        deleted={t('origin.deleted')}
      />
    </Modal>
  )
}
