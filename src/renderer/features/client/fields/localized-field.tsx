import { Stack, Textarea, TextInput } from '@mantine/core'
import type { FactValue } from '#core/facts/facts'
import { directionOf, type Language, type LocalizedText, languages } from '#core/language'
import { useTexts } from '#i18n/i18n'
import { type FieldFrame, FieldGroup } from './field-frame'

/** The texts by language that a value or a table's cell holds. */
export const textsOf = (value: FactValue | undefined): Partial<LocalizedText> =>
  typeof value === 'object' && !Array.isArray(value) ? value : {}

/** `texts` with one language's changed; undefined when nothing is left. */
export function withText(
  texts: Partial<LocalizedText>,
  language: Language,
  text: string,
): Partial<LocalizedText> | undefined {
  const { [language]: _, ...others } = texts
  const next: Partial<LocalizedText> = text === '' ? others : { ...others, [language]: text }
  return Object.keys(next).length === 0 ? undefined : next
}

interface Props {
  frame: FieldFrame
  multiline: boolean
  value: FactValue | undefined
  onChange: (value: FactValue | undefined) => void
}

/** A text in every language, each field named and written in its own; the window's language comes first. */
export function LocalizedField({ frame, multiline, value, onChange }: Props) {
  const { t, language } = useTexts()
  const texts = textsOf(value)
  const order = [language, ...languages.filter((name) => name !== language)]
  return (
    <FieldGroup frame={{ ...frame, help: `${frame.help} ${t('client.languagesHelp')}`.trim() }}>
      <Stack gap="xs">
        {order.map((name) => {
          const shared = {
            className: 'cb-localized',
            label: t(`language.${name}`),
            lang: name,
            dir: directionOf(name),
            value: texts[name] ?? '',
          }
          return multiline ? (
            <Textarea
              {...shared}
              key={name}
              autosize
              minRows={2}
              onChange={(event) => onChange(withText(texts, name, event.currentTarget.value))}
            />
          ) : (
            <TextInput
              {...shared}
              key={name}
              onChange={(event) => onChange(withText(texts, name, event.currentTarget.value))}
            />
          )
        })}
      </Stack>
    </FieldGroup>
  )
}
