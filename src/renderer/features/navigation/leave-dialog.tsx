import { Button, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '#i18n/i18n'
import { useNavigation } from './navigation'

/** Asks what becomes of unsaved work before another screen opens. */
export function LeaveDialog() {
  const { t } = useTexts()
  const { wanted, guard, leave, stay } = useNavigation()
  const [saving, setSaving] = useState(false)

  const save = async () => {
    setSaving(true)
    const saved = (await guard?.save()) ?? true
    setSaving(false)
    if (saved) leave()
    else stay()
  }

  return (
    <Modal
      size="lg"
      opened={wanted !== null}
      onClose={stay}
      title={t('leave.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text mb="lg">{t('leave.text')}</Text>
      <Group justify="flex-end" gap="sm">
        <Button variant="subtle" onClick={stay}>
          {t('leave.stay')}
        </Button>
        <Button variant="default" onClick={leave}>
          {t('leave.discard')}
        </Button>
        <Button onClick={save} loading={saving} data-autofocus>
          {t('leave.save')}
        </Button>
      </Group>
    </Modal>
  )
}
