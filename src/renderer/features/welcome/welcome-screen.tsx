import { Button, Group, Loader, Radio, Stack, Text, Title } from '@mantine/core'
import { IconBuildingStore, IconFileText } from '@tabler/icons-react'
import { type Language, languageNames, languages } from '#core/language'
import { useNavigation } from '#features/navigation'
import { keepSettings } from '#features/settings'
import { useWorkspace } from '#host/queries'
import { i18n, useTexts } from '#i18n/i18n'
import { PageTitle } from '#ui/page-title'
import './welcome.css'

/** The example clients that come with the program. */
const exampleIds = ['rangin-gifts', 'niluban-gifts', 'pulsowid', 'tinwhistle-hobbies'] as const

/** A first start: which language, and whether to begin with one's own business or to look at an example. */
export function WelcomeScreen() {
  const { t, language } = useTexts()
  const go = useNavigation((state) => state.go)
  const workspace = useWorkspace()
  const examples = (workspace.data?.clients ?? []).flatMap((client) => {
    const policy = client.policies.find(({ problem }) => problem === undefined)
    return policy === undefined ? [] : [{ client, policy, example: exampleIds.find((id) => id === client.id) }]
  })

  const speak = (choice: Language) => void i18n.changeLanguage(choice)

  /** From now on the window starts without this screen. */
  const leaveTo = (screen: Parameters<typeof go>[0]) => {
    void keepSettings({ language })
    go(screen)
  }

  return (
    <div className="cb-page cb-welcome">
      <PageTitle>{t('welcome.title')}</PageTitle>
      <Text mt="xs" mb="xl">
        {t('welcome.text')}
      </Text>
      <Radio.Group
        mb="xl"
        label={t('settings.language')}
        value={language}
        onChange={(value) => {
          const choice = languages.find((known) => known === value)
          if (choice !== undefined) speak(choice)
        }}
      >
        <Group mt="xs" gap="xl">
          {languages.map((choice) => (
            <Radio key={choice} value={choice} label={languageNames[choice]} lang={choice} />
          ))}
        </Group>
      </Radio.Group>
      <div className="cb-ways">
        <section className="cb-card cb-way" aria-labelledby="welcome-own">
          <IconBuildingStore size={30} aria-hidden className="cb-way-icon" />
          <Title order={2} size="h4" id="welcome-own">
            {t('welcome.ownTitle')}
          </Title>
          <Text size="sm">{t('welcome.ownText')}</Text>
          <Button onClick={() => leaveTo({ kind: 'client', client: null })}>{t('welcome.own')}</Button>
        </section>
        <section className="cb-card cb-way" aria-labelledby="welcome-example">
          <IconFileText size={30} aria-hidden className="cb-way-icon" />
          <Title order={2} size="h4" id="welcome-example">
            {t('welcome.exampleTitle')}
          </Title>
          <Text size="sm">{t('welcome.exampleText')}</Text>
          <Stack gap={4} align="flex-start">
            {workspace.isPending && <Loader size="sm" aria-label={t('app.loading')} />}
            {examples.map(({ client, policy, example }) => (
              <Group key={client.id} gap="xs" wrap="nowrap">
                <Button
                  flex="none"
                  variant="light"
                  size="compact-md"
                  aria-describedby={`example-${client.id}`}
                  onClick={() => leaveTo({ kind: 'policy', client: client.id, policy: policy.id })}
                >
                  {client.name}
                </Button>
                <Text size="sm" c="dimmed" id={`example-${client.id}`}>
                  {example !== undefined && t(`welcome.examples.${example}`)}
                </Text>
              </Group>
            ))}
          </Stack>
        </section>
      </div>
      <Button variant="subtle" mt="lg" onClick={() => leaveTo({ kind: 'home' })}>
        {t('welcome.skip')}
      </Button>
    </div>
  )
}
