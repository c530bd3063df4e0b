import { Badge, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { errorMessage } from '#contract/messages'
import type { PolicySummary } from '#contract/policy-schema'
import { languageNames } from '#core/language'
import { titleIn } from '#core/policy/title-in'
import { useNavigation } from '#features/navigation'
import { formatMoment } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { policyId } from './use-list-place'

/** One policy in its client's list; a click opens it. */
export function PolicyRow({ client, policy }: { client: string; policy: PolicySummary }) {
  const { t, language } = useTexts()
  const go = useNavigation((state) => state.go)
  const title = titleIn(policy, language)
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
        <span className="cb-policy-title" dir="auto" lang={title?.language}>
          {title?.text ?? t('workspace.untitled')}
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
      </div>
    </li>
  )
}
