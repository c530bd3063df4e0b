import { Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { columns, type Order } from './arrange-policies'
import type { ListedPolicy } from './listed-policy'
import { PolicyTableRow } from './policy-table-row'

interface Props {
  /** In the order shown. */
  policies: readonly ListedPolicy[]
  order: Order
  /** Keys of policies, shown or not. */
  selected: ReadonlySet<string>
  onOrder: (column: Order['column']) => void
  onSelect: (selected: ReadonlySet<string>) => void
}

/** Policies as rows that can be selected, under headings that order them. */
export function PolicyTable({ policies, order, selected, onOrder, onSelect }: Props) {
  const { t } = useAgencyTexts()
  const shown = policies.map(({ key }) => key)
  const count = shown.filter((key) => selected.has(key)).length

  /** Selects policies or takes them out; the others stay as they are. */
  const select = (keys: readonly string[], wanted: boolean) => {
    const others = [...selected].filter((key) => !keys.includes(key))
    onSelect(new Set(wanted ? [...others, ...keys] : others))
  }

  const heading = (column: Order['column']) => {
    const isOrdered = order.column === column
    const Arrow = order.descending ? IconArrowDown : IconArrowUp
    const sort = order.descending ? 'descending' : 'ascending'
    return (
      <th key={column} scope="col" aria-sort={isOrdered ? sort : undefined} data-column={column}>
        <button type="button" className="cb-sort" onClick={() => onOrder(column)}>
          {t(`agency:policies.columns.${column}`)}
          {isOrdered && <Arrow size={14} aria-hidden />}
        </button>
      </th>
    )
  }

  return (
    <div className="cb-policy-table">
      <table aria-label={t('agency:policies.title')}>
        <thead>
          <tr>
            <td>
              <Checkbox
                aria-label={t('agency:policies.selectAll')}
                checked={count === shown.length}
                indeterminate={count > 0 && count < shown.length}
                onChange={(event) => select(shown, event.currentTarget.checked)}
              />
            </td>
            {columns.map(heading)}
          </tr>
        </thead>
        <tbody>
          {policies.map((policy) => (
            <PolicyTableRow
              key={policy.key}
              listed={policy}
              selected={selected.has(policy.key)}
              onSelect={(wanted) => select([policy.key], wanted)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
