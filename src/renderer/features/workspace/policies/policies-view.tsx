import { Alert, Button, Group, Loader, NativeSelect, Text } from '@mantine/core'
import { IconCopyPlus, IconFileExport, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClientSummary } from '#contract/contract'
import { errorMessage } from '#contract/messages'
import { languages } from '#core/language'
import { useCommands } from '#features/commands'
import { LateExportManyDialog } from '#features/export'
import { LateTemplateDialog } from '#features/policy'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { LoadFailure } from '#ui/load-failure'
import { SearchField } from '#ui/search-field'
import { softDisabled } from '#ui/soft-disabled'
import { ArchivedCheckbox, type ArchivedFilter } from '../archived-filter'
import { useListState } from '../list-state'
import { policiesQuery } from '../policies-query'
import { ReadingProgress, readOn } from '../reading-progress'
import { useDeletion } from '../use-deletion'
import { findPolicies, nextOrder, orderPolicies } from './arrange-policies'
import { type ListedPolicy, listedPolicy } from './listed-policy'
import './policies.css'
import { PolicyTable } from './policy-table'

export interface PoliciesProps {
  clients: readonly ClientSummary[]
  filter: ArchivedFilter
}

/** What is open above the table: `turn` makes each opening a new one. */
interface Dialog {
  kind: 'export' | 'template'
  policies: ListedPolicy[]
  opened: boolean
  turn: number
}

/** Every policy of every client in one table, and what is done with several of them. */
export function PoliciesView({ clients, filter }: PoliciesProps) {
  const { t, language } = useAgencyTexts()
  const { wanted, order, selected, stoppedReading } = useListState()
  const read = useQuery({
    ...policiesQuery,
    refetchOnMount: 'always',
    refetchOnWindowFocus: 'always',
    refetchInterval: ({ state }) => readOn(state.data?.policies.map(({ policy }) => policy) ?? [], stoppedReading),
  })
  const { deletePolicies } = useDeletion()
  const [dialog, setDialog] = useState<Dialog | null>(null)

  const listed = (read.data?.policies ?? [])
    .filter(({ client }) => client.archived === filter.shown)
    .map((row) => listedPolicy(row, language, t('workspace.untitled')))
  const shown = orderPolicies(findPolicies(listed, wanted), order, language)
  // What a filter hides or is not read yet is not acted on unseen.
  const chosen = shown.filter(({ key, policy }) => selected.has(key) && policy.unread !== true)

  const open = (kind: Dialog['kind']) =>
    setDialog({ kind, policies: chosen, opened: true, turn: (dialog?.turn ?? 0) + 1 })
  const actions = {
    exportSelected: { run: () => open('export'), possible: () => chosen.length > 0 },
    useAsTemplate: { run: () => open('template'), possible: () => chosen.length === 1 },
  }
  useCommands(actions)
  const deleteChosen = () =>
    void deletePolicies(chosen.map(({ client, policy, title }) => ({ client: client.id, policy: policy.id, title })))

  if (read.isError) return <LoadFailure thrown={read.error} retry={() => void read.refetch()} />
  if (read.data === undefined) return <Loader m="xl" aria-label={t('app.loading')} />

  const found = t('agency:policies.found', { count: shown.length })
  const status = () => {
    if (listed.length === 0) return t('agency:policies.none')
    if (shown.length === 0) return t('agency:policies.noneFound')
    return chosen.length === 0 ? found : t('agency:policies.selected', { found, selected: chosen.length })
  }
  const template = dialog?.kind === 'template' ? dialog.policies[0] : undefined
  const dialogProps = dialog && {
    key: dialog.turn,
    opened: dialog.opened,
    onDone: () => void read.refetch(),
    onClose: () => setDialog({ ...dialog, opened: false }),
  }

  return (
    <div>
      <ReadingProgress policies={read.data.policies.map(({ policy }) => policy)} />
      <div className="cb-filters">
        <SearchField
          label={t('agency:policies.search')}
          value={wanted.words}
          onChange={(words) => useListState.setState({ wanted: { ...wanted, words } })}
        />
        <NativeSelect
          aria-label={t('agency:policies.language')}
          value={wanted.language ?? ''}
          data={[
            { value: '', label: t('agency:policies.anyLanguage') },
            ...languages.map((name) => ({ value: name, label: t(`language.${name}`) })),
          ]}
          onChange={({ currentTarget }) => {
            const name = languages.find((known) => known === currentTarget.value) ?? null
            useListState.setState({ wanted: { ...wanted, language: name } })
          }}
        />
        <ArchivedCheckbox {...filter} />
      </div>
      {read.data.problems.length > 0 && (
        <Alert color="orange" title={t('agency:policies.problems')} mt="md">
          {read.data.problems.map((problem) => (
            <Text key={errorMessage(problem, language)} size="sm">
              {errorMessage(problem, language)}
            </Text>
          ))}
        </Alert>
      )}
      <Group justify="space-between" className="cb-policy-actions">
        <div>
          <Text size="sm" role="status">
            {status()}
          </Text>
          {listed.length > 0 && (
            <Text size="sm" c="dimmed">
              {t('agency:policies.hint')}
            </Text>
          )}
        </div>
        <Group gap="sm" role="group" aria-label={t('agency:policies.actions')}>
          <Button
            variant="default"
            leftSection={<IconTrash size={18} aria-hidden />}
            {...softDisabled(chosen.length === 0)}
            onClick={() => chosen.length > 0 && deleteChosen()}
          >
            {t('agency:delete.button')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconCopyPlus size={18} aria-hidden />}
            {...softDisabled(!actions.useAsTemplate.possible())}
            onClick={() => actions.useAsTemplate.possible() && actions.useAsTemplate.run()}
          >
            {t('agency:policies.template')}
          </Button>
          <Button
            leftSection={<IconFileExport size={18} aria-hidden />}
            {...softDisabled(!actions.exportSelected.possible())}
            onClick={() => actions.exportSelected.possible() && actions.exportSelected.run()}
          >
            {chosen.length === 0
              ? t('agency:policies.export')
              : t('agency:policies.exportCount', { selected: chosen.length })}
          </Button>
        </Group>
      </Group>
      {shown.length > 0 && (
        <PolicyTable
          policies={shown}
          order={order}
          selected={selected}
          onOrder={(column) => useListState.setState({ order: nextOrder(order, column) })}
          onSelect={(keys) => useListState.setState({ selected: keys })}
        />
      )}
      {dialog?.kind === 'export' && dialogProps && (
        <LateExportManyDialog
          {...dialogProps}
          policies={dialog.policies.map(({ client, policy, title }) => ({
            ...{ client, policy: policy.id, title, languages: policy.languages },
          }))}
        />
      )}
      {template && dialogProps && (
        <LateTemplateDialog
          {...dialogProps}
          template={{ client: template.client, policy: template.policy.id, title: template.title }}
          clients={clients.filter((client) => !client.archived && client.problem === undefined)}
        />
      )}
    </div>
  )
}
