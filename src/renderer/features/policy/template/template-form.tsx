import { Button, Checkbox, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { MethodInput } from '#contract/contract'
import { foldName, searchedWords } from '#core/search/fold-name'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { SearchField } from '#ui/search-field'
import './template.css'
import type { NamedClient } from './named-client'

export type TemplateChoice = Pick<MethodInput<'policy.applyTemplate'>, 'clients' | 'take'>

interface Props {
  /** Those that may get a policy. */
  clients: readonly NamedClient[]
  choice: TemplateChoice
  onChange: (choice: TemplateChoice) => void
  onStart: () => void
  onClose: () => void
}

const takes = ['all', 'applying'] as const

/** Which clients get a policy of the template, and which of its sections. */
export function TemplateForm({ clients, choice, onChange, onStart, onClose }: Props) {
  const { t } = useAgencyTexts()
  const [query, setQuery] = useState('')
  const words = searchedWords(query)
  const shown = clients.filter(({ name }) => words.every((word) => foldName(name).includes(word)))
  const chosen = (id: string) => choice.clients.includes(id)
  const count = choice.clients.length

  /** Chooses some of the clients, or gives them up; the others stay as they are. */
  const choose = (ids: readonly string[], wanted: boolean) =>
    onChange({
      ...choice,
      clients: clients.map(({ id }) => id).filter((id) => (ids.includes(id) ? wanted : chosen(id))),
    })

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onStart()
      }}
    >
      <Stack gap="lg">
        <Text size="sm">{t('agency:template.intro')}</Text>
        <fieldset className="cb-group">
          <Text component="legend" size="sm" fw={500} mb="xs">
            {t('agency:template.clients')}
          </Text>
          {clients.length === 0 ? (
            <Text size="sm">{t('agency:template.noOther')}</Text>
          ) : (
            <>
              <SearchField label={t('agency:template.search')} value={query} onChange={setQuery} data-autofocus />
              <Text size="sm" c="dimmed" mt={4} role="status">
                {shown.length === 0 && t('agency:template.noneFound')}
              </Text>
              {shown.length > 1 && (
                <Checkbox
                  mt="xs"
                  label={t('agency:template.selectAll')}
                  checked={shown.every(({ id }) => chosen(id))}
                  indeterminate={shown.some(({ id }) => chosen(id)) && !shown.every(({ id }) => chosen(id))}
                  onChange={(event) =>
                    choose(
                      shown.map(({ id }) => id),
                      event.currentTarget.checked,
                    )
                  }
                />
              )}
              {shown.length > 0 && (
                <div className="cb-template-clients">
                  {shown.map(({ id, name }) => (
                    <Checkbox
                      key={id}
                      label={<bdi>{name}</bdi>}
                      checked={chosen(id)}
                      onChange={(event) => choose([id], event.currentTarget.checked)}
                    />
                  ))}
                </div>
              )}
            </>
          )}
        </fieldset>
        <Radio.Group
          label={t('agency:template.take')}
          value={choice.take}
          onChange={(chosenTake) => {
            const take = takes.find((candidate) => candidate === chosenTake)
            if (take !== undefined) onChange({ ...choice, take })
          }}
        >
          <Stack mt="xs" gap="xs">
            {takes.map((take) => (
              <Radio key={take} value={take} label={t(`agency:template.${take}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Group justify="space-between" className="cb-dialog-end">
          <Text size="sm" c="dimmed">
            {count === 0 ? t('agency:template.chooseOne') : ''}
          </Text>
          <Group gap="sm">
            <Button variant="subtle" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" disabled={count === 0}>
              {count === 0 ? t('agency:template.submitNone') : t('agency:template.submit', { count })}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}
