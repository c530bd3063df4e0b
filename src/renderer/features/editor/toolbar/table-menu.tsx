import { ActionIcon, Menu } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import type {} from '@tiptap/extension-table'
import { useTexts } from '#i18n/i18n'
import { softDisabled } from '#ui/soft-disabled'
import { useEditorContext } from '../editor-context'

/** Inserts a table, and changes the one with the cursor. */
export function TableMenu({ inTable, disabled }: { inTable: boolean; disabled: boolean }) {
  const { t } = useTexts()
  const { editor } = useEditorContext()
  const chain = () => editor?.chain().focus()
  const steps = [
    { label: t('toolbar.rowBefore'), run: () => chain()?.addRowBefore().run() },
    { label: t('toolbar.rowAfter'), run: () => chain()?.addRowAfter().run() },
    { label: t('toolbar.rowDelete'), run: () => chain()?.deleteRow().run() },
    null,
    { label: t('toolbar.columnBefore'), run: () => chain()?.addColumnBefore().run() },
    { label: t('toolbar.columnAfter'), run: () => chain()?.addColumnAfter().run() },
    { label: t('toolbar.columnDelete'), run: () => chain()?.deleteColumn().run() },
    null,
    { label: t('toolbar.headerRow'), run: () => chain()?.toggleHeaderRow().run() },
    { label: t('toolbar.tableDelete'), run: () => chain()?.deleteTable().run() },
  ]
  return (
    <Menu position="bottom-start" shadow="md" disabled={disabled} returnFocus={false}>
      <Menu.Target>
        <ActionIcon size="md" aria-label={t('toolbar.table')} aria-pressed={inTable} {...softDisabled(disabled)}>
          <IconTable size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          disabled={inTable}
          onClick={() => chain()?.insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
        >
          {t('toolbar.tableInsert')}
        </Menu.Item>
        <Menu.Divider />
        {steps.map((step, index) =>
          step === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <Menu.Divider key={index} />
          ) : (
            <Menu.Item key={step.label} disabled={!inTable} onClick={step.run}>
              {step.label}
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
