import { ActionIcon, Badge, Button, Group, Text, Title, Tooltip } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconCopy, IconListDetails, IconPlus } from '@tabler/icons-react'
import type { ClientSummary } from '#contract/contract'
import { errorMessage } from '#contract/messages'
import { useNavigation } from '#features/navigation'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { PolicyRow } from './policy-row'
import { useDeletion } from './use-deletion'
import { answersId, policyId } from './use-list-place'

interface Props {
  client: ClientSummary
  onNewPolicy: () => void
  onDuplicate: () => void
  /** Archives the client, or brings it back. */
  onArchive: () => void
}

/** One client: its name, what can be done for it, and its policies. */
export function ClientCard({ client, onNewPolicy, onDuplicate, onArchive }: Props) {
  const { t, language } = useAgencyTexts()
  const ArchiveIcon = client.archived ? IconArchiveOff : IconArchive
  const go = useNavigation((state) => state.go)
  const { deletePolicies } = useDeletion()
  const broken = client.problem !== undefined

  /** The focus goes to the policy that takes its place, or to the client's answers. */
  const deletePolicy = (place: number, policy: string, title: string) => {
    const next = client.policies[place + 1] ?? client.policies[place - 1]
    void deletePolicies([{ client: client.id, policy, title }], {
      focus: next === undefined ? answersId(client.id) : policyId(client.id, next.id),
      gone: policyId(client.id, policy),
    })
  }
  return (
    <section className="cb-card" aria-labelledby={`client-${client.id}`}>
      <Group justify="space-between" className="cb-card-head">
        <Group gap="sm" className="cb-card-name">
          <Title order={2} size="h4" id={`client-${client.id}`} dir="auto">
            {client.name}
          </Title>
          {client.archived && (
            <Badge variant="default" tt="none" fw={500}>
              {t('agency:archive.badge')}
            </Badge>
          )}
          {broken && (
            <Badge className="cb-warning" tt="none">
              {t('workspace.unreadable')}
            </Badge>
          )}
        </Group>
        <Group gap="xs">
          <Tooltip label={t(client.archived ? 'agency:archive.back' : 'agency:archive.put')}>
            <ActionIcon
              size="lg"
              disabled={broken}
              data-archives={client.id}
              aria-label={t(client.archived ? 'agency:archive.backOf' : 'agency:archive.putOf', {
                client: client.name,
              })}
              onClick={onArchive}
            >
              <ArchiveIcon size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('workspace.duplicate')}>
            <ActionIcon
              size="lg"
              disabled={broken}
              aria-label={t('workspace.duplicateOf', { client: client.name })}
              onClick={onDuplicate}
            >
              <IconCopy size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('workspace.answersHint')}>
            <Button
              id={answersId(client.id)}
              variant="subtle"
              size="compact-md"
              disabled={broken}
              leftSection={<IconListDetails size={16} aria-hidden />}
              aria-label={t('workspace.answersOf', { client: client.name })}
              onClick={() => go({ kind: 'client', client: client.id })}
            >
              {t('workspace.answers')}
            </Button>
          </Tooltip>
          <Button
            variant="light"
            size="compact-md"
            disabled={broken}
            leftSection={<IconPlus size={16} aria-hidden />}
            aria-label={t('workspace.newPolicyFor', { client: client.name })}
            onClick={onNewPolicy}
          >
            {t('workspace.newPolicy')}
          </Button>
        </Group>
      </Group>
      {client.problem !== undefined && (
        <Text size="sm" c="var(--mantine-color-error)" px="lg" pb="md">
          {errorMessage(client.problem, language)}
        </Text>
      )}
      {client.policies.length === 0 && !broken && (
        <Text size="sm" c="dimmed" px="lg" pb="md">
          {t('workspace.noPolicies')}
        </Text>
      )}
      {client.policies.length > 0 && (
        <ul className="cb-policies" aria-label={t('workspace.policiesOf', { client: client.name })}>
          {client.policies.map((policy, place) => (
            <PolicyRow
              key={policy.id}
              client={client}
              policy={policy}
              onDelete={(title) => deletePolicy(place, policy.id, title)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
