import { Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { foldName } from '#core/search/fold-name'
import { workspaceQuery } from '#host/queries'
import { useTexts } from '#i18n/i18n'
import type { ClientDraft } from './use-client-draft'

interface Props {
  draft: ClientDraft
  /** The client's id; null while it is being made. */
  client: string | null
  /** Whether the person tried to save without a name. */
  isMissing: boolean
}

/** By what name the client is found; says where another one has it. */
export function ClientName({ draft, client, isMissing }: Props) {
  const { t } = useTexts()
  const workspace = useQuery(workspaceQuery)
  const name = foldName(draft.name.trim())
  const isTaken = (workspace.data?.clients ?? []).some((other) => other.id !== client && foldName(other.name) === name)
  return (
    <div className="cb-client-name">
      <TextInput
        id="client-name"
        label={t('client.name')}
        description={t('client.nameHelp')}
        error={isMissing ? t('client.nameMissing') : null}
        required
        dir="auto"
        maxLength={200}
        value={draft.name}
        onChange={(event) => draft.setName(event.currentTarget.value)}
      />
      <Text size="sm" c="dimmed" mt={4} role="status">
        {isTaken && t('client.nameTaken')}
      </Text>
    </div>
  )
}
