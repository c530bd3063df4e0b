import { Menu } from '@mantine/core'
import { IconCheck, IconColumns2 } from '@tabler/icons-react'
import { useCallback } from 'react'
import { useEditorContext, usePolicy } from '../editor-context'
import { MarkMenu } from '../origin/mark-menu'
import { useSideTexts } from '../sides/use-side-texts'
import type { OpenedMark } from './translation-store'

interface Props {
  opened: OpenedMark
  onConfirm: (section: string) => void
  onOpenBoth: (section: string) => void
}

/** What can be done about a translation whose source has changed. */
export function StaleMenu({ opened: { section, mark }, onConfirm, onOpenBoth }: Props) {
  const { t } = useSideTexts()
  const { translations } = useEditorContext()
  const source = usePolicy((state) => state.policy.authoritative)

  const shut = () => translations.setState({ opened: null })
  const close = useCallback(() => {
    translations.setState({ opened: null })
    mark.focus()
  }, [translations, mark])
  const choose = (run: (section: string) => void) => () => {
    shut()
    run(section)
  }

  return (
    <MarkMenu mark={mark} onClose={close}>
      <Menu.Label>{t('sides:stale', { language: t(`language.${source}`) })}</Menu.Label>
      <Menu.Item leftSection={<IconColumns2 size={16} aria-hidden />} data-autofocus onClick={choose(onOpenBoth)}>
        {t('sides:openBoth')}
      </Menu.Item>
      <Menu.Item leftSection={<IconCheck size={16} aria-hidden />} onClick={choose(onConfirm)}>
        {t('sides:confirm')}
      </Menu.Item>
    </MarkMenu>
  )
}
