import { Button, Group } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '#i18n/i18n'
import { openFolder } from './open-folder'

interface Props {
  /** The token of the folder that the files are in; null when there are none. */
  folder: string | null
  onAgain: () => void
  onClose: () => void
  /** What else can be done. */
  children?: ReactNode
}

/** What can be done after an export: another one, an end, or a look into the folder. */
export function ResultButtons({ folder, onAgain, onClose, children }: Props) {
  const { t } = useTexts()
  return (
    <Group justify="flex-end" className="cb-dialog-end">
      <Button variant="subtle" onClick={onAgain}>
        {t('export.again')}
      </Button>
      {children}
      <Button variant="default" onClick={onClose}>
        {t('action.close')}
      </Button>
      <Button
        leftSection={<IconFolderOpen size={18} aria-hidden />}
        disabled={folder === null}
        onClick={() => folder !== null && void openFolder(folder)}
        data-autofocus
      >
        {t('export.openFolder')}
      </Button>
    </Group>
  )
}
