import { Badge, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { PolicySummary } from '#contract/contract'
import { errorMessage } from '#contract/messages'
import { type Language, languageNames } from '#core/language'
import { useNavigation } from '#features/navigation'
import { formatMoment } from '#i18n/format'
import { useTexts } from '#i18n/i18n'

/** The policy's title in the window's language, else in the first language it has one. */
function titleOf(policy: PolicySummary, language: Language): { text: string; lang?: Language } {
  const found = [language, ...policy.languages].find((candidate) => (policy.title[candidate] ?? '') !== '')
  return found === undefined ? { text: '' } : { text: policy.title[found] ?? '', lang: found }
}

/** One policy in its client's list; a click opens it. */
export function PolicyRow({ client, policy }: { client: string; policy: PolicySummary }) {
  const { t, language } = useTexts()
  const go = useNavigation((state) => state.go)
  const title = titleOf(policy, language)
  const details = `policy-${client}-${policy.id}`
  return (
    <li>
      <button
        type="button"
        className="cb-policy"
        aria-describedby={details}
        onClick={() => go({ kind: 'policy', client, policy: policy.id })}
      >
        <IconFileText size={20} aria-hidden className="cb-policy-icon" />
        <span className="cb-policy-title" dir="auto" lang={title.lang}>
          {title.text === '' ? t('workspace.untitled') : title.text}
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
