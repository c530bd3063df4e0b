import { Button, Checkbox, Group, Loader, Modal, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClientSummary } from '#contract/contract'
import { languagesOfAnswers } from '#core/facts/languages-of-answers'
import { directionOf, type Language, languages } from '#core/language'
import { defaultTitle } from '#core/resolve/document-labels'
import { useNavigation } from '#features/navigation'
import { announce, showError } from '#features/notices'
import { request } from '#host/bridge'
import { clientQuery, useLibrary } from '#host/queries'
import { useTexts } from '#i18n/i18n'
import { LoadFailure } from '#ui/load-failure'
import { useReturnFocus } from '#ui/use-return-focus'
import { applicableLaws, chosenLaws } from './laws'

interface Props {
  client: Pick<ClientSummary, 'id' | 'name'>
  onClose: () => void
}

/** Asks for a new policy's languages, laws and titles, has it made, and opens it. */
export function CreatePolicyDialog({ opened, client, onClose }: Props & { opened: boolean }) {
  const { t } = useTexts()
  useReturnFocus(opened)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('create.title', { client: client.name })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <CreatePolicyForm client={client} onClose={onClose} />
    </Modal>
  )
}

function CreatePolicyForm({ client, onClose }: Props) {
  const { t, language } = useTexts()
  const go = useNavigation((state) => state.go)
  const library = useLibrary()
  const opened = useQuery(clientQuery(client.id))
  const [picked, setPicked] = useState<Language[] | null>(null)
  const [laws, setLaws] = useState<string[] | null>(null)
  const [titles, setTitles] = useState<Partial<Record<Language, string>>>({})
  const [busy, setBusy] = useState(false)

  const failed = [library, opened].find((query) => query.isError)
  if (failed !== undefined) return <LoadFailure thrown={failed.error} retry={() => void failed.refetch()} />
  if (library.data === undefined || opened.data === undefined) return <Loader aria-label={t('app.loading')} />

  const known = applicableLaws(library.data)
  const answered = chosenLaws(opened.data.client.facts)
  const chosen = picked ?? languagesOfAnswers(opened.data.client.facts)

  const create = async () => {
    setBusy(true)
    const written = chosen.flatMap((name) => {
      const title = titles[name]?.trim() ?? ''
      return title === '' ? [] : [[name, title] as const]
    })
    const made = await request('policy.create', {
      client: client.id,
      languages: languages.filter((name) => chosen.includes(name)),
      ...(laws !== null && { laws }),
      ...(written.length > 0 && { title: Object.fromEntries(written) }),
    })
    setBusy(false)
    if (!made.ok) return showError(made.error)
    onClose()
    announce(t('create.done'))
    go({ kind: 'policy', client: client.id, policy: made.value.policy })
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      <Stack gap="lg">
        <Checkbox.Group
          label={t('create.languages')}
          description={t('create.languagesHelp')}
          error={chosen.length === 0 ? t('create.languagesMissing') : null}
          value={chosen}
          onChange={(values) => setPicked(languages.filter((name) => values.includes(name)))}
        >
          <Group mt="xs" gap="xl">
            {languages.map((name) => (
              <Checkbox key={name} value={name} label={t(`language.${name}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Checkbox.Group
          label={t('create.laws')}
          description={t('create.lawsHelp')}
          value={laws ?? answered}
          onChange={setLaws}
        >
          <Stack mt="xs" gap="xs">
            {known.map((law) => (
              <Checkbox key={law.id} value={law.id} label={law.label[language]} />
            ))}
          </Stack>
        </Checkbox.Group>
        {chosen.map((name) => (
          <TextInput
            key={name}
            label={t('create.policyTitle', { language: t(`language.${name}`) })}
            description={t('create.titleHelp')}
            placeholder={defaultTitle[name]}
            maxLength={300}
            lang={name}
            dir={directionOf(name)}
            value={titles[name] ?? ''}
            onChange={(event) => setTitles({ ...titles, [name]: event.currentTarget.value })}
          />
        ))}
        <Group justify="flex-end" className="cb-dialog-end">
          <Button variant="subtle" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={chosen.length === 0}>
            {t('create.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
