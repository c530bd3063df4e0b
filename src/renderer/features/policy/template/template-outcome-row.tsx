import { Button, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react'
import { errorMessage } from '#contract/messages'
import type { NamedSection } from '#contract/named-section'
import type { TemplateOutcome } from '#contract/template-schema'
import { titleIn } from '#core/policy/title-in'
import { useNavigation } from '#features/navigation'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import type { TemplateChoice } from './template-form'

/** So many sections are listed without being asked for. */
const few = 4

interface Props {
  outcome: TemplateOutcome
  /** The client's name. */
  name: string
  /** The name of the template's client. */
  templateName: string
  take: TemplateChoice['take']
}

/** One client: whether it has its policy, and what in it wants a look. */
export function TemplateOutcomeRow({ outcome, name, templateName, take }: Props) {
  const { t, language } = useAgencyTexts()
  const go = useNavigation((state) => state.go)
  const named = ({ id, title }: NamedSection) => ({
    id,
    title: titleIn({ title }, language)?.text ?? id,
  })

  if (outcome.kind === 'notDone')
    return (
      <li>
        <IconMinus size={18} aria-hidden />
        <div className="cb-template-outcome">
          <Text fw={500}>
            <bdi>{name}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {t('agency:template.notDone')}
          </Text>
        </div>
      </li>
    )

  if (outcome.kind === 'failed')
    return (
      <li>
        <IconAlertTriangle size={18} aria-hidden className="cb-template-failed" />
        <div className="cb-template-outcome">
          <Text fw={500}>
            <bdi>{name}</bdi>
          </Text>
          <Text size="sm" c="var(--mantine-color-error)">
            {errorMessage(outcome.error, language)}
          </Text>
        </div>
      </li>
    )

  const { client, policy, notApplying, referringInVain, mentions } = outcome
  const mentioning = mentions.map(({ section }) =>
    section === null ? { id: '', title: t('agency:template.policyTitle') } : named(section),
  )
  const remarks = [
    [take === 'all' ? 'notApplying' : 'left', notApplying.map(named)],
    ['inVain', referringInVain.map(named)],
    ['mentions', mentioning],
  ] as const
  return (
    <li>
      <IconCheck size={18} aria-hidden className="cb-template-made" />
      <div className="cb-template-outcome">
        <Text fw={500}>
          <bdi>{name}</bdi>
        </Text>
        {remarks
          .filter(([, sections]) => sections.length > 0)
          .map(([remark, sections]) => (
            <details key={remark} open={sections.length <= few}>
              <summary>
                {t(`agency:template.${remark}`, { client: `\u2068${templateName}\u2069`, total: sections.length })}
              </summary>
              <ul>
                {sections.map(({ id, title }) => (
                  <li key={id}>
                    <bdi>{title}</bdi>
                  </li>
                ))}
              </ul>
            </details>
          ))}
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        flex="none"
        aria-label={t('agency:template.openOf', { client: name })}
        onClick={() => go({ kind: 'policy', client, policy })}
      >
        {t('agency:template.open')}
      </Button>
    </li>
  )
}
