import { Button, Group, Modal, Text } from '@mantine/core'
import { sectionWithClause, sectionWithClauseIn } from '#core/assembly/section-with-clause'
import type { Clause } from '#core/library/clause'
import type { Section } from '#core/policy/policy'
import { sectionOrigin } from '#core/policy/section-origin'
import { afterSourceChange } from '#core/policy/translation-state'
import { useTexts } from '#i18n/i18n'
import { useEditorContext, usePolicy } from '../editor-context'
import { useSectionActions } from '../use-section-actions'

interface Props {
  section: Section
  clause: Clause
  onClose: () => void
}

/** Asks in which languages a section gets the library's text back, and gives it. */
export function RestoreDialog({ section, clause, onClose }: Props) {
  const { t } = useTexts()
  const { library, language } = useEditorContext()
  const { languages, authoritative } = usePolicy((state) => state.policy)
  const actions = useSectionActions()
  const edited = languages.filter((name) => sectionOrigin(section, name, clause).kind === 'edited')
  const here = t(`language.${language}`)

  const restoreAll = () => {
    const fresh = sectionWithClause(section, clause, library.version, { languages })
    actions.replace(fresh, t('origin.restored', { title: actions.titleOf(fresh) }))
    onClose()
  }

  const restoreHere = () => {
    const fresh = afterSourceChange(section, sectionWithClauseIn(section, clause, language), authoritative)
    actions.replace(fresh, t('origin.restoredIn', { title: actions.titleOf(fresh), language: here }))
    onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={t('origin.restoreTitle', { title: actions.titleOf(section) })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text mb="lg">
        {edited.length > 0
          ? t('origin.loses', { languages: edited.map((name) => t(`language.${name}`)) })
          : t('origin.losesNothing')}
      </Text>
      <Group justify="flex-end" gap="sm">
        <Button variant="subtle" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        {languages.length > 1 && (
          <Button variant="default" onClick={restoreHere}>
            {t('origin.onlyIn', { language: here })}
          </Button>
        )}
        <Button onClick={restoreAll} data-autofocus>
          {t('origin.everywhere')}
        </Button>
      </Group>
    </Modal>
  )
}
