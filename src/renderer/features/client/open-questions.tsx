import { Button, Stack, Text, Title } from '@mantine/core'
import type { FactModel } from '#core/facts/fact-definition'
import type { FactKey } from '#core/facts/facts'
import { useTexts } from '#i18n/i18n'
import type { ClientDraft } from './use-client-draft'

interface Props {
  draft: ClientDraft
  model: FactModel
  onGoTo: (fact: FactKey) => void
}

/** What is left at the end of the form: answers that a finished policy needs, and those that were put off. */
export function OpenQuestions({ draft, model, onGoTo }: Props) {
  const { t } = useTexts()
  const open = draft.open.filter((key) => !draft.unsure.includes(key))
  return (
    <Stack gap="lg" mt="xl">
      <Text size="sm" c="dimmed">
        {draft.open.length === 0 ? t('client.requiredDone') : t('client.requiredOpen', { count: draft.open.length })}
      </Text>
      <QuestionList title={t('client.openList')} facts={open} model={model} onGoTo={onGoTo} />
      <QuestionList title={t('client.unsureList')} facts={draft.unsure} model={model} onGoTo={onGoTo} />
    </Stack>
  )
}

interface ListProps extends Omit<Props, 'draft'> {
  title: string
  facts: readonly FactKey[]
}

function QuestionList({ title, facts, model, onGoTo }: ListProps) {
  const { language } = useTexts()
  if (facts.length === 0) return null
  return (
    <section>
      <Title order={3} size="h6" mb={4}>
        {title}
      </Title>
      <Stack component="ul" gap={2} m={0} p={0} align="flex-start" style={{ listStyle: 'none' }}>
        {facts.map((fact) => (
          <li key={fact}>
            <Button variant="subtle" size="compact-sm" onClick={() => onGoTo(fact)}>
              {model.facts.find(({ key }) => key === fact)?.label[language] ?? fact}
            </Button>
          </li>
        ))}
      </Stack>
    </section>
  )
}
