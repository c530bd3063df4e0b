import { Text } from '@mantine/core'
import { IconCircleCheckFilled, IconCircleDashed, IconCircleDot } from '@tabler/icons-react'
import type { FactModel } from '#core/facts/fact-definition'
import { isAnswer } from '#core/facts/is-answer'
import { useTexts } from '#i18n/i18n'
import type { ClientDraft } from './use-client-draft'

/** The step after the groups of questions; no group has this id. */
export const brandStep = ':brand'

interface Props {
  groups: FactModel['groups']
  draft: ClientDraft
  current: string
  onTurn: (group: string) => void
}

/** The groups of questions and the brand, how far each is answered, and where the person is. */
export function GroupSteps({ groups, draft, current, onTurn }: Props) {
  const { t, language } = useTexts()
  return (
    <nav className="cb-steps" aria-label={t('client.groups')}>
      <ol>
        {groups.map((group) => {
          const questions = draft.asked.filter((question) => question.group === group.id)
          const answered = questions.filter((question) => isAnswer(draft.facts[question.key])).length
          const unsure = questions.filter((question) => draft.unsure.includes(question.key)).length
          const progress = t('client.progress', { answered, total: questions.length })
          const done = !questions.some((question) => draft.open.includes(question.key))
          return (
            <Step
              key={group.id}
              title={group.title[language]}
              hint={unsure === 0 ? progress : `${progress} · ${t('client.unsureCount', { count: unsure })}`}
              done={done && answered > 0}
              isCurrent={group.id === current}
              onTurn={() => onTurn(group.id)}
            />
          )
        })}
        <Step
          title={t('brand.title')}
          hint={t('brand.hint')}
          done={Object.keys(draft.brand).length > 0}
          isCurrent={current === brandStep}
          onTurn={() => onTurn(brandStep)}
        />
      </ol>
    </nav>
  )
}

interface StepProps {
  title: string
  hint: string
  done: boolean
  isCurrent: boolean
  onTurn: () => void
}

function Step({ title, hint, done, isCurrent, onTurn }: StepProps) {
  const Icon = isCurrent ? IconCircleDot : done ? IconCircleCheckFilled : IconCircleDashed
  return (
    <li>
      <button type="button" className="cb-step" aria-current={isCurrent ? 'step' : undefined} onClick={onTurn}>
        <Icon size={20} aria-hidden className={done ? 'cb-step-done' : 'cb-step-open'} />
        <span>
          <span className="cb-step-title">{title}</span>
          <Text size="xs" c="dimmed" component="span" display="block">
            {hint}
          </Text>
        </span>
      </button>
    </li>
  )
}
