import { Text } from '@mantine/core'
import { IconCircleCheckFilled, IconCircleDashed, IconCircleDot } from '@tabler/icons-react'
import type { FactModel } from '#core/facts/fact-definition'
import { isAnswer } from '#core/facts/is-answer'
import { useTexts } from '#i18n/i18n'
import type { ClientDraft } from './use-client-draft'

interface Props {
  groups: FactModel['groups']
  draft: ClientDraft
  current: string
  onTurn: (group: string) => void
}

/** The groups of questions, how far each is answered, and where the person is. */
export function GroupSteps({ groups, draft, current, onTurn }: Props) {
  const { t, language } = useTexts()
  return (
    <nav className="cb-steps" aria-label={t('client.groups')}>
      <ol>
        {groups.map((group) => {
          const questions = draft.asked.filter((question) => question.group === group.id)
          const answered = questions.filter((question) => isAnswer(draft.facts[question.key])).length
          const done = !questions.some((question) => draft.open.includes(question.key))
          const Icon =
            group.id === current ? IconCircleDot : done && answered > 0 ? IconCircleCheckFilled : IconCircleDashed
          return (
            <li key={group.id}>
              <button
                type="button"
                className="cb-step"
                aria-current={group.id === current ? 'step' : undefined}
                onClick={() => onTurn(group.id)}
              >
                <Icon size={20} aria-hidden className={done && answered > 0 ? 'cb-step-done' : 'cb-step-open'} />
                <span>
                  <span className="cb-step-title">{group.title[language]}</span>
                  <Text size="xs" c="dimmed" component="span" display="block">
                    {t('client.progress', { answered, total: questions.length })}
                  </Text>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
