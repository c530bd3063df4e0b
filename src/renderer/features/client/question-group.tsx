import { Stack, Text, Title } from '@mantine/core'
import type { FactModel } from '#core/facts/fact-definition'
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
  const { language } = useTexts()
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
            <LateQuestion
              key={question.key}
              definition={question}
              value={draft.facts[question.key]}
              facts={draft.facts}
              model={model}
              onChange={(value) => draft.setFact(question.key, value)}
            />
          ))}
      </Stack>
    </section>
  )
}
