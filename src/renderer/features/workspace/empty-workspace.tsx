import { Button, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTexts } from '#i18n/i18n'

/** What a workspace without clients shows: how a policy comes about, and the first step. */
export function EmptyWorkspace({ onStart }: { onStart: () => void }) {
  const { t } = useTexts()
  const steps = [t('workspace.stepClient'), t('workspace.stepPolicy'), t('workspace.stepExport')]
  return (
    <section className="cb-card cb-empty">
      <Title order={2} size="h3">
        {t('workspace.emptyTitle')}
      </Title>
      <Text c="dimmed" maw="38rem">
        {t('workspace.emptyText')}
      </Text>
      <ol className="cb-empty-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button size="md" leftSection={<IconPlus size={18} aria-hidden />} onClick={onStart}>
        {t('workspace.newClient')}
      </Button>
    </section>
  )
}
