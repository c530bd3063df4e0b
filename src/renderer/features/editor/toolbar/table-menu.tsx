import { ActionIcon, Menu } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { Fragment } from 'react'
import { runCommand } from '#features/commands'
import { useTexts } from '#i18n/i18n'
import { softDisabled } from '#ui/soft-disabled'

const steps = [
  ['rowBefore', 'rowAfter', 'rowDelete'],
  ['columnBefore', 'columnAfter', 'columnDelete'],
  ['headerRow', 'tableDelete'],
] as const

/** Inserts a table, and changes the one with the cursor. */
export function TableMenu({ inTable, disabled }: { inTable: boolean; disabled: boolean }) {
  const { t } = useTexts()
  return (
    <Menu position="bottom-start" shadow="md" disabled={disabled} returnFocus={false}>
      <Menu.Target>
        <ActionIcon size="md" aria-label={t('toolbar.table')} aria-pressed={inTable} {...softDisabled(disabled)}>
          <IconTable size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={inTable} onClick={() => runCommand('tableInsert')}>
          {t('toolbar.tableInsert')}
        </Menu.Item>
        {steps.map((group) => (
          <Fragment key={group[0]}>
            <Menu.Divider />
            {group.map((command) => (
              <Menu.Item key={command} disabled={!inTable} onClick={() => runCommand(command)}>
                {t(`toolbar.${command}`)}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
