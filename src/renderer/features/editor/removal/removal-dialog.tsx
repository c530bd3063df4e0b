import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { sectionsReferringTo } from '#core/policy/references'
import { formatNumber } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { useReturnFocus } from '#ui/use-return-focus'
import { useEditorContext, usePolicy } from '../editor-context'
import { useSectionActions } from '../use-section-actions'

/** Asks before a section goes that others refer to, and leads to those. */
export function RemovalDialog({ section: id, onClose }: { section: string; onClose: () => void }) {
  useReturnFocus()
  const { t, language: windowLanguage } = useTexts()
  const { language, editor } = useEditorContext()
  const policy = usePolicy((state) => state.policy)
  const actions = useSectionActions()
  const index = policy.sections.findIndex((section) => section.id === id)
  const title = actions.titleOf(policy.sections[index])

  const visit = (place: number) => {
    onClose()
    actions.goTo(place)
  }

  const remove = () => {
    onClose()
    actions.removeUnasked(index)
    // The button that asked for it is gone with the section.
    editor?.view.focus()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={t('removal.title', { title })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text mb="sm">{t('removal.text')}</Text>
      <Stack component="ul" gap={4} mb="lg" p={0} align="flex-start" style={{ listStyle: 'none' }}>
        {sectionsReferringTo(policy, id).map((section) => {
          const place = policy.sections.indexOf(section)
          return (
            <li key={section.id}>
              <Button variant="subtle" size="compact-md" onClick={() => visit(place)}>
                {formatNumber(place + 1, windowLanguage)}
                {'\u00a0'}
                <span lang={language} dir="auto">
                  {actions.titleOf(section)}
                </span>
              </Button>
            </li>
          )
        })}
      </Stack>
      <Group justify="flex-end" gap="sm" className="cb-dialog-end">
        <Button color="red" variant="light" onClick={remove}>
          {t('removal.confirm')}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {t('removal.keep')}
        </Button>
      </Group>
    </Modal>
  )
}
