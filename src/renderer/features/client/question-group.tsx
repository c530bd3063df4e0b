import { Checkbox, Stack, Text, Title } from '@mantine/core'
import type { FactModel } from '#core/facts/fact-definition'
import { isAnswer } from '#core/facts/is-answer'
import { useTexts } from '#i18n/i18n'
import { LateQuestion } from './late-question'
import type { ClientDraft } from './use-client-draft'

interface Props {
  group: FactModel['groups'][number]
  draft: ClientDraft
  model: FactModel
}

/** One group's title, why it is asked, and its questions. */
export function QuestionGroup({ group, draft, model }: Props) {
  const { t, language } = useTexts()
  return (
    <section aria-labelledby={`group-${group.id}`}>
      <Title order={2} size="h3" id={`group-${group.id}`}>
        {group.title[language]}
      </Title>
      {group.intro !== undefined && (
        <Text c="dimmed" mt={4}>
          {group.intro[language]}
        </Text>
      )}
      <Stack gap="xl" mt="lg">
        {draft.asked
          .filter((question) => question.group === group.id)
          .map((question) => (
            <div key={question.key}>
              <LateQuestion
                definition={question}
                value={draft.facts[question.key]}
                facts={draft.facts}
                model={model}
                onChange={(value) => draft.setFact(question.key, value)}
              />
              <Checkbox
                size="xs"
                mt="xs"
                label={t('client.unsure')}
                aria-label={t('client.unsureOf', { question: question.question[language] })}
                checked={draft.unsure.includes(question.key)}
                onChange={(event) => draft.setUnsure(question.key, event.currentTarget.checked)}
                // It keeps its place, or the page would move under the first letter that is typed.
                {...(isAnswer(draft.facts[question.key]) && { style: { visibility: 'hidden' } })}
              />
            </div>
          ))}
      </Stack>
    </section>
  )
}
