import { ActionIcon, Group, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useId } from 'react'
import type { FactDefinition, FactModel } from '#core/facts/fact-definition'
import type { FactCell, FactRow } from '#core/facts/facts'
import { fillRow } from '#core/facts/fill-row'
import { useTexts } from '#i18n/i18n'
import { TableCell } from './table-cell'

interface Props {
  definition: FactDefinition & { type: 'table' }
  model: FactModel
  row: FactRow
  index: number
  count: number
  onChange: (row: FactRow) => void
  onMove: (to: number) => void
  onRemove: () => void
}

/** One row: a field for each column, and what can be done with the row. */
export function TableRow({ definition, model, row, index, count, onChange, onMove, onRemove }: Props) {
  const { t, language } = useTexts()
  const id = useId()
  const number = { row: index + 1 }

  const setCell = (column: string, cell: FactCell | undefined) => {
    const { [column]: _, ...others } = row
    onChange(cell === undefined ? others : { ...others, [column]: cell })
  }

  return (
    <fieldset className="cb-row" aria-labelledby={id}>
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600} id={id}>
          {t('client.row', number)}
        </Text>
        <Group gap={2}>
          <ActionIcon aria-label={t('client.rowUp', number)} disabled={index === 0} onClick={() => onMove(index - 1)}>
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label={t('client.rowDown', number)}
            disabled={index === count - 1}
            onClick={() => onMove(index + 1)}
          >
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={t('client.rowRemove', number)} onClick={onRemove}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <div className="cb-row-cells">
        {definition.columns.map((column) => (
          <TableCell
            key={column.id}
            definition={definition}
            column={column}
            cell={row[column.id]}
            model={model}
            onChange={(cell) => setCell(column.id, cell)}
            onChoose={(term) => onChange(fillRow(row, column, term, { model, language }))}
          />
        ))}
      </div>
    </fieldset>
  )
}
