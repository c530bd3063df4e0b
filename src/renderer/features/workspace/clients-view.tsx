import { Stack, Text } from '@mantine/core'
import { useRef } from 'react'
import type { ClientSummary } from '#contract/contract'
import { useNavigation } from '#features/navigation'
import { showDone, showError } from '#features/notices'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { SearchField } from '#ui/search-field'
import { ArchivedCheckbox, type ArchivedFilter } from './archived-filter'
import { ClientCard } from './client-card'
import { duplicateClient } from './duplicate-client'
import { findClients } from './find-clients'
import { useListState } from './list-state'
import { useArchiving } from './use-archiving'

interface Props {
  clients: readonly ClientSummary[]
  filter: ArchivedFilter
  onNewPolicy: (client: ClientSummary) => void
}

/** The clients, each with its policies. */
export function ClientsView({ clients, filter, onNewPolicy }: Props) {
  const { t } = useAgencyTexts()
  const go = useNavigation((state) => state.go)
  const query = useListState((state) => state.query)
  const listed = clients.filter(({ archived }) => archived === filter.shown)
  const found = findClients(listed, query)
  const elsewhere = findClients(clients, query).length - found.length
  const { list, archive } = useArchiving(found)

  const duplicating = useRef(false)

  /** The copy's answers are opened, where its name can be changed. A double click makes one copy. */
  const duplicate = async (client: ClientSummary) => {
    if (duplicating.current) return
    duplicating.current = true
    const made = await duplicateClient(client, t('workspace.copyName', { client: client.name }))
    duplicating.current = false
    if (!made.ok) return showError(made.error)
    showDone(t('workspace.duplicated', { client: client.name }))
    go({ kind: 'client', client: made.value.client })
  }

  const status = () => {
    if (listed.length === 0) return t('agency:archive.allArchived')
    if (found.length > 0) return t('workspace.found', { count: found.length })
    if (elsewhere === 0) return t('workspace.noneFound')
    return t(filter.shown ? 'agency:archive.foundInUse' : 'agency:archive.foundArchived', { total: elsewhere })
  }

  return (
    <Stack gap="lg" ref={list}>
      <div>
        <div className="cb-filters">
          <SearchField
            label={t('workspace.search')}
            value={query}
            onChange={(words) => useListState.setState({ query: words })}
          />
          <ArchivedCheckbox {...filter} />
        </div>
        <Text size="sm" c="dimmed" mt={4} role="status">
          {status()}
        </Text>
      </div>
      {found.map((client) => (
        <ClientCard
          key={client.id}
          client={client}
          onNewPolicy={() => onNewPolicy(client)}
          onDuplicate={() => void duplicate(client)}
          onArchive={() => void archive(client)}
        />
      ))}
    </Stack>
  )
}
