import { Checkbox } from '@mantine/core'
import { useAgencyTexts } from '#i18n/agency/agency-texts'

export interface ArchivedFilter {
  /** How many clients are archived. */
  archived: number
  /** Whether they are shown, in place of the others. */
  shown: boolean
  show: (wanted: boolean) => void
}

/** Trades the clients in use for those that are archived; nothing where none is. */
export function ArchivedCheckbox({ archived, shown, show }: ArchivedFilter) {
  const { t } = useAgencyTexts()
  if (archived === 0) return null
  return (
    <Checkbox
      className="cb-archived-filter"
      label={t('agency:archive.show', { total: archived })}
      checked={shown}
      onChange={(event) => show(event.currentTarget.checked)}
    />
  )
}
