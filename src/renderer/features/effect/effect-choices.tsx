import { Checkbox, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { NamedSection } from '#contract/named-section'
import type { PolicyEffect } from '#contract/policy-effect'
import type { Revision } from '#core/assembly/revise-policy'
import { titleIn } from '#core/policy/title-in'
import { useTexts } from '#i18n/i18n'
import './effect.css'

export type Effect = Pick<PolicyEffect, 'added' | 'removed' | 'altered'>

/** What a person would choose as a rule: every change, but a section with words of their own stays. */
export const usualRevision = ({ added, removed }: Effect): Revision => ({
  add: added.map(({ id }) => id),
  remove: removed.filter(({ edited }) => !edited).map(({ id }) => id),
})

interface Props {
  effect: Effect
  chosen: Revision
  onChoose: (chosen: Revision) => void
}

const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]

/** Which sections of one policy other answers add, take away and alter, with a choice for each that comes or goes. */
export function EffectChoices({ effect, chosen, onChoose }: Props) {
  const { t } = useTexts()
  const { added, removed, altered } = effect
  return (
    <Stack gap="md">
      {added.length > 0 && (
        <Group title={t('effect.added', { count: added.length })}>
          {added.map((section) => (
            <Checkbox
              key={section.id}
              checked={chosen.add.includes(section.id)}
              onChange={() => onChoose({ ...chosen, add: toggled(chosen.add, section.id) })}
              label={<Title section={section} />}
            />
          ))}
        </Group>
      )}
      {removed.length > 0 && (
        <Group title={t('effect.removed', { count: removed.length })}>
          {removed.map((section) => (
            <Checkbox
              key={section.id}
              checked={chosen.remove.includes(section.id)}
              onChange={() => onChoose({ ...chosen, remove: toggled(chosen.remove, section.id) })}
              label={<Title section={section} />}
              description={section.edited ? t('effect.edited') : null}
            />
          ))}
        </Group>
      )}
      {altered.length > 0 && (
        <details className="cb-effect-altered">
          <summary>{t('effect.altered', { count: altered.length })}</summary>
          <ul>
            {altered.map((section) => (
              <li key={section.id}>
                <Title section={section} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Stack>
  )
}

function Title({ section }: { section: NamedSection }) {
  const { t, language } = useTexts()
  const title = titleIn(section, language)
  return title === null ? t('editor.untitledSection') : <bdi lang={title.language}>{title.text}</bdi>
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="cb-group">
      <Text component="legend" fw={600} size="sm" mb={6}>
        {title}
      </Text>
      <Stack gap={6}>{children}</Stack>
    </fieldset>
  )
}
