import { Button, Group, Loader, Tabs, Text } from '@mantine/core'
import { IconFolder, IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { ClientSummary } from '#contract/contract'
import { useCommands } from '#features/commands'
import { type HomeView, useNavigation } from '#features/navigation'
import { announce, dropUndo, showError } from '#features/notices'
import { CreatePolicyDialog } from '#features/policy'
import { request } from '#host/bridge'
import { showWorkspace, useInfo, useWorkspace } from '#host/queries'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { LoadFailure } from '#ui/load-failure'
import { PageTitle } from '#ui/page-title'
import { clientsByName } from './clients-by-name'
import { ClientsView } from './clients-view'
import { EmptyWorkspace } from './empty-workspace'
import { resetListState, useListState } from './list-state'
import { LatePoliciesView } from './policies/late-policies-view'
import { ReadingProgress, readOn } from './reading-progress'
import { useListPlace } from './use-list-place'
import './workspace.css'

const views = ['clients', 'policies'] as const satisfies readonly HomeView[]

const policiesOf = (clients: readonly ClientSummary[]) => clients.flatMap(({ policies }) => policies)

type ForClient = Pick<ClientSummary, 'id' | 'name'>

export interface HomeProps {
  /** The client that was just saved. */
  saved: string | undefined
  newPolicyFor: ForClient | undefined
}

/** The first screen: the workspace's clients with their policies, or all policies in one table. */
export function HomeScreen({ saved, newPolicyFor }: HomeProps) {
  const { t, language } = useAgencyTexts()
  const { go, homeView } = useNavigation()
  const stopped = useListState((state) => state.stoppedReading)
  // The table reads on for itself.
  const workspace = useWorkspace((view) => homeView === 'clients' && readOn(policiesOf(view.clients), stopped))
  const info = useInfo()
  const wantsArchived = useListState((state) => state.wantsArchived)
  const setWantsArchived = (wanted: boolean) => useListState.setState({ wantsArchived: wanted })
  const [creating, setCreating] = useState<{ client: ForClient; opened: boolean } | null>(
    newPolicyFor === undefined ? null : { client: newPolicyFor, opened: true },
  )
  const [choosing, setChoosing] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const archived = workspace.data?.clients.filter((client) => client.archived).length ?? 0
  useCommands({
    archivedClients: { run: () => setWantsArchived(!wantsArchived), possible: () => archived > 0 },
  })

  const changeWorkspace = async () => {
    setChoosing(true)
    const chosen = await request('workspace.choose', {})
    setChoosing(false)
    if (!chosen.ok) return showError(chosen.error)
    if (chosen.value === null) return
    // What was done in the other workspace cannot be undone in this one.
    dropUndo()
    resetListState()
    showWorkspace(chosen.value)
    announce(t('workspace.opened', { name: chosen.value.name }))
  }

  useListPlace(workspace.data?.clients, homeView === 'clients' ? saved : undefined)

  // The button is disabled while a folder is chosen, which takes the focus from it.
  const wasChoosing = useRef(false)
  useEffect(() => {
    if (wasChoosing.current && !choosing && document.activeElement === document.body) change.current?.focus()
    wasChoosing.current = choosing
  }, [choosing])

  if (workspace.isPending) return <Loader m="xl" aria-label={t('app.loading')} />
  if (workspace.isError) return <LoadFailure thrown={workspace.error} retry={() => void workspace.refetch()} />
  const { location } = workspace.data
  const clients = clientsByName(workspace.data.clients, language)
  const filter = { archived, shown: wantsArchived && archived > 0, show: setWantsArchived }

  return (
    <div className="cb-page" data-view={homeView}>
      <Group justify="space-between" align="flex-start" mb="lg">
        <div>
          <PageTitle>{t(`agency:views.${homeView}`)}</PageTitle>
          <Group gap="xs" mt={4}>
            <IconFolder size={16} aria-hidden className="cb-folder" />
            <Text size="sm" c="dimmed">
              {t('workspace.location', { location: `\u2068${location}\u2069` })}
            </Text>
            {info.data?.canChooseFolder === true && (
              <Button variant="subtle" size="compact-sm" ref={change} loading={choosing} onClick={changeWorkspace}>
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
        <Tabs
          value={homeView}
          keepMounted={false}
          onChange={(value) => {
            const view = views.find((candidate) => candidate === value)
            if (view !== undefined) useNavigation.setState({ homeView: view })
          }}
        >
          <Tabs.List mb="lg" aria-label={t('agency:views.label')}>
            {views.map((view) => (
              <Tabs.Tab key={view} value={view}>
                {t(`agency:views.${view}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="clients">
            <ReadingProgress policies={policiesOf(clients)} />
            <ClientsView
              clients={clients}
              filter={filter}
              onNewPolicy={(client) => setCreating({ client, opened: true })}
            />
          </Tabs.Panel>
          <Tabs.Panel value="policies">
            <LatePoliciesView clients={clients} filter={filter} />
          </Tabs.Panel>
        </Tabs>
      )}
      {creating !== null && (
        <CreatePolicyDialog {...creating} onClose={() => setCreating({ ...creating, opened: false })} />
      )}
    </div>
  )
}
