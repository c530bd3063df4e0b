import { ActionIcon, Badge, Text, Tooltip } from '@mantine/core'
import { IconFileText, IconTrash } from '@tabler/icons-react'
import type { ClientSummary } from '#contract/contract'
import { errorMessage } from '#contract/messages'
import type { PolicySummary } from '#contract/policy-schema'
import { languageNames } from '#core/language'
import { useNavigation } from '#features/navigation'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { calledPolicy } from '#i18n/called-policy'
import { formatMoment } from '#i18n/format'
import { policyId } from './use-list-place'

interface Props {
  client: ClientSummary
  policy: PolicySummary
  /** `title` is what a person calls the policy. */
  onDelete: (title: string) => void
}

/** One policy in its client's list; a click opens it. */
export function PolicyRow({ client: { id: client, name }, policy, onDelete }: Props) {
  const { t, language } = useAgencyTexts()
  const go = useNavigation((state) => state.go)
  const title = calledPolicy(policy, language, t('workspace.untitled'))
  const details = `policy-${client}-${policy.id}`
  return (
    <li>
      <button
        type="button"
        className="cb-policy"
        id={policyId(client, policy.id)}
        aria-describedby={details}
        onClick={() => go({ kind: 'policy', client, policy: policy.id })}
      >
        <IconFileText size={20} aria-hidden className="cb-policy-icon" />
        <span className="cb-policy-title" dir="auto" lang={title.language}>
          {title.text}
        </span>
      </button>
      <div className="cb-policy-details" id={details}>
        {policy.problem !== undefined && (
          <Badge className="cb-warning" tt="none" title={errorMessage(policy.problem, language)}>
            {t('workspace.readOnly')}
          </Badge>
        )}
        {policy.languages.map((name) => (
          <Badge key={name} variant="default" tt="none" fw={500} lang={name}>
            {languageNames[name]}
          </Badge>
        ))}
        <Text size="sm" c="dimmed">
          {t('workspace.changed', { date: formatMoment(policy.modified, language) })}
        </Text>
        <Tooltip label={t('agency:delete.button')}>
          <ActionIcon
            size="lg"
            className="cb-policy-delete"
            aria-label={t('agency:delete.of', { title: title.text, client: name })}
            onClick={() => onDelete(title.text)}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
    </li>
  )
}
