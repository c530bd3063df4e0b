import { Button, Group, Loader, Stack, Text } from '@mantine/core'
import { IconFolder, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ClientSummary } from '#contract/contract'
import { useNavigation } from '#features/navigation'
import { announce, showDone, showError } from '#features/notices'
import { CreatePolicyDialog } from '#features/policy'
import { request } from '#host/bridge'
import { queryClient, useInfo, useWorkspace, workspaceQuery } from '#host/queries'
import { useTexts } from '#i18n/i18n'
import { LoadFailure } from '#ui/load-failure'
import { PageTitle } from '#ui/page-title'
import { SearchField } from '#ui/search-field'
import { ClientCard } from './client-card'
import { duplicateClient } from './duplicate-client'
import { EmptyWorkspace } from './empty-workspace'
import { findClients } from './find-clients'
import './workspace.css'

type ForClient = Pick<ClientSummary, 'id' | 'name'>

/** The list of clients: every client of the workspace with its policies. */
export function HomeScreen({ newPolicyFor }: { newPolicyFor?: ForClient }) {
  const { t } = useTexts()
  const go = useNavigation((state) => state.go)
  const workspace = useWorkspace()
  const info = useInfo()
  const [query, setQuery] = useState('')
  const [creating, setCreating] = useState<{ client: ForClient; opened: boolean } | null>(
    newPolicyFor === undefined ? null : { client: newPolicyFor, opened: true },
  )

  const changeWorkspace = async () => {
    const chosen = await request('workspace.choose', {})
    if (!chosen.ok) return showError(chosen.error)
    if (chosen.value === null) return
    queryClient.setQueryData(workspaceQuery.queryKey, chosen.value)
    announce(t('workspace.opened', { name: chosen.value.name }))
  }

  /** The copy's answers are opened, where its name can be changed. */
  const duplicate = async (client: ClientSummary) => {
    const made = await duplicateClient(client, t('workspace.copyName', { client: client.name }))
    if (!made.ok) return showError(made.error)
    showDone(t('workspace.duplicated', { client: client.name }))
    go({ kind: 'client', client: made.value.client })
  }

  if (workspace.isPending) return <Loader m="xl" aria-label={t('app.loading')} />
  if (workspace.isError) return <LoadFailure thrown={workspace.error} retry={() => void workspace.refetch()} />
  const { clients, location } = workspace.data
  const found = findClients(clients, query)

  return (
    <div className="cb-page">
      <Group justify="space-between" align="flex-start" mb="xl">
        <div>
          <PageTitle>{t('workspace.title')}</PageTitle>
          <Group gap="xs" mt={4}>
            <IconFolder size={16} aria-hidden className="cb-folder" />
            <Text size="sm" c="dimmed">
              {t('workspace.location', { location: `\u2068${location}\u2069` })}
            </Text>
            {info.data?.canChooseFolder === true && (
              <Button variant="subtle" size="compact-sm" onClick={changeWorkspace}>
                {t('workspace.change')}
              </Button>
            )}
          </Group>
        </div>
        {clients.length > 0 && (
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go({ kind: 'client', client: null })}>
            {t('workspace.newClient')}
          </Button>
        )}
      </Group>
      {clients.length === 0 ? (
        <EmptyWorkspace onStart={() => go({ kind: 'client', client: null })} />
      ) : (
        <Stack gap="lg">
          <div>
            <SearchField label={t('workspace.search')} value={query} onChange={setQuery} />
            <Text size="sm" c="dimmed" mt={4} role="status">
              {found.length === 0
                ? t('workspace.noneFound')
                : query.trim() !== '' && t('workspace.found', { count: found.length })}
            </Text>
          </div>
          {found.map((client) => (
            <ClientCard
              key={client.id}
              client={client}
              onNewPolicy={() => setCreating({ client, opened: true })}
              onDuplicate={() => void duplicate(client)}
            />
          ))}
        </Stack>
      )}
      {creating !== null && (
        <CreatePolicyDialog {...creating} onClose={() => setCreating({ ...creating, opened: false })} />
      )}
    </div>
  )
}
