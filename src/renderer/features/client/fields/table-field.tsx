import { Button, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import type { FactDefinition, FactModel } from '#core/facts/fact-definition'
import type { FactRow, FactValue } from '#core/facts/facts'
import { rowsOf } from '#core/facts/format-fact'
import { announce } from '#features/notices'
import { useTexts } from '#i18n/i18n'
import { type FieldFrame, FieldGroup } from './field-frame'
import { TableRow } from './table-row'

interface Props {
  frame: FieldFrame
  definition: FactDefinition & { type: 'table' }
  value: FactValue | undefined
  model: FactModel
  onChange: (value: FactValue | undefined) => void
}

/** A list of rows, each with a field for every column. */
export function TableField({ frame, definition, value, model, onChange }: Props) {
  const { t } = useTexts()
  const rows = rowsOf(value)
  const list = useRef<HTMLDivElement>(null)
  const keys = useRef<number[]>([])
  const nextKey = useRef(0)
  // Rows have no id of their own; a key each keeps the focus and the open lists with the row that moves.
  while (keys.current.length < rows.length) keys.current.push(nextKey.current++)
  keys.current.length = rows.length

  const set = (next: FactRow[]) => onChange(next.length === 0 ? undefined : next)

  const add = () => {
    set([...rows, {}])
    announce(t('client.rowAdded', { row: rows.length + 1 }))
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>('.cb-row:last-child input, .cb-row:last-child textarea')?.focus()
    })
  }

  const move = (from: number, to: number) => {
    const row = rows[from]
    const key = keys.current[from]
    if (row === undefined || key === undefined || to < 0 || to >= rows.length) return
    keys.current = keys.current.toSpliced(from, 1).toSpliced(to, 0, key)
    set(rows.toSpliced(from, 1).toSpliced(to, 0, row))
    announce(t('client.rowMoved', { row: to + 1 }))
  }

  const remove = (index: number) => {
    keys.current = keys.current.toSpliced(index, 1)
    set(rows.toSpliced(index, 1))
    announce(t('client.rowRemoved', { row: index + 1 }))
    requestAnimationFrame(() => document.getElementById(`${frame.id}-add`)?.focus())
  }

  return (
    <FieldGroup frame={frame}>
      <Stack gap="sm" ref={list}>
        {rows.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('client.noRows')}
          </Text>
        )}
        {rows.map((row, index) => (
          <TableRow
            key={keys.current[index]}
            definition={definition}
            model={model}
            row={row}
            index={index}
            count={rows.length}
            onChange={(changed) => set(rows.toSpliced(index, 1, changed))}
            onMove={(to) => move(index, to)}
            onRemove={() => remove(index)}
          />
        ))}
      </Stack>
      <Button
        id={`${frame.id}-add`}
        mt="sm"
        variant="light"
        size="compact-md"
        leftSection={<IconPlus size={16} aria-hidden />}
        aria-label={t('client.addRowTo', { fact: frame.label })}
        onClick={add}
      >
        {t('client.addRow')}
      </Button>
    </FieldGroup>
  )
}
