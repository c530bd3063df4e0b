import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Clause } from '#core/library/clause'
import { announce, showError } from '#features/notices'
import { request } from '#host/bridge'
import { forgetLibrary } from '#host/queries'
import { useTexts } from '#i18n/i18n'

export interface DeleteClauseProps {
  clause: Clause
  onClose: () => void
}

/** Asks before a clause of the workspace's own goes for good. */
export function DeleteClauseDialog({ clause, onClose }: DeleteClauseProps) {
  const { language } = useTexts()
  const { t } = useTranslation(['translation', 'ownClause'])
  const title = clause.title[language]

  const remove = async () => {
    const removed = await request('library.deleteClause', { clause: clause.id })
    if (removed.ok) {
      await forgetLibrary()
      announce(t('ownClause:deleted', { title }))
    } else showError(removed.error)
    onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={t('ownClause:deleteTitle', { title })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text mb="lg">{t('ownClause:deleteText')}</Text>
      <Group justify="flex-end" gap="sm">
        <Button color="red" variant="light" onClick={() => void remove()}>
          {t('ownClause:delete')}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {t('ownClause:keep')}
        </Button>
      </Group>
    </Modal>
  )
}
