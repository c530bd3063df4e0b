import { Checkbox, NativeSelect, SimpleGrid, Stack, Text, TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import {
  calendars,
  type Layout,
  type LayoutChoices,
  marginRange,
  numberings,
  paperSizes,
  settleLayout,
} from '#core/policy/layout'
import { useTexts } from '#i18n/i18n'

export interface LayoutFormProps {
  /** The policy's own choices; undefined: all is as usual. */
  layout: LayoutChoices | undefined
  /** Whether the policy has several languages, which may stand in one file. */
  severalLanguages: boolean
  onChange: (choices: LayoutChoices) => void
}

type TypedProps = Omit<TextInputProps, 'onChange' | 'value'> & { value: string; onType: (text: string) => void }

/** A field that keeps what is being typed, even while it cannot be taken over as it is. */
function Typed({ value, onType, ...field }: TypedProps) {
  const [text, setText] = useState(value)
  return (
    <TextInput
      {...field}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        onType(event.currentTarget.value.trim())
      }}
      onBlur={() => setText(value)}
    />
  )
}

/** How the policy is laid out in every format; each choice is taken over at once. */
export function LayoutForm({ layout: choices, severalLanguages, onChange }: LayoutFormProps) {
  const { t } = useTexts()
  const layout = settleLayout(choices)

  const select = <Choice extends 'numbering' | 'calendar' | 'paper' | 'fonts'>(
    choice: Choice,
    options: readonly Layout[Choice][],
    labelOf: (option: Layout[Choice]) => string,
  ) => (
    <NativeSelect
      label={t(`layout.${choice}`)}
      value={layout[choice]}
      data={options.map((option) => ({ value: option, label: labelOf(option) }))}
      onChange={(event) => {
        const chosen = options.find((option) => option === event.currentTarget.value)
        if (chosen !== undefined) onChange({ [choice]: chosen })
      }}
    />
  )

  return (
    <Stack gap="md">
      <Stack gap="xs">
        <Checkbox
          label={t('layout.contents')}
          checked={layout.contents}
          onChange={(event) => onChange({ contents: event.currentTarget.checked })}
        />
        {severalLanguages && (
          <Checkbox
            label={t('layout.together')}
            checked={layout.together}
            onChange={(event) => onChange({ together: event.currentTarget.checked })}
          />
        )}
      </Stack>
      <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
        {select('numbering', numberings, (option) => t(`layout.numberings.${option}`))}
        {select('calendar', calendars, (option) => t(`layout.calendars.${option}`))}
        {select('paper', paperSizes, (option) => t(`layout.papers.${option}`))}
        <Typed
          type="number"
          label={t('layout.margin')}
          min={marginRange.least}
          max={marginRange.most}
          step={1}
          value={String(layout.margin)}
          onType={(text) => {
            const margin = Number(text)
            if (Number.isInteger(margin) && margin >= marginRange.least && margin <= marginRange.most)
              onChange({ margin })
          }}
        />
        {select('fonts', ['embedded', 'system'], (option) => t(`layout.fontsFrom.${option}`))}
        <Typed
          label={t('layout.version')}
          placeholder={t('layout.none')}
          dir="auto"
          maxLength={60}
          value={layout.version}
          onType={(version) => onChange({ version })}
        />
      </SimpleGrid>
      <fieldset className="cb-group">
        <Text component="legend" size="sm" fw={600} mb="xs">
          {t('layout.properties')}
        </Text>
        <SimpleGrid cols={2} spacing="md">
          <Typed
            label={t('layout.producer')}
            placeholder="Clausebook"
            dir="auto"
            maxLength={100}
            value={layout.producer}
            onType={(producer) => onChange({ producer })}
          />
          <TextInput
            type="date"
            label={t('layout.documentDate')}
            description={t('layout.documentDateHelp')}
            inputWrapperOrder={['label', 'input', 'description']}
            max="9999-12-31"
            value={layout.documentDate}
            onChange={(event) => onChange({ documentDate: event.currentTarget.value })}
          />
        </SimpleGrid>
      </fieldset>
    </Stack>
  )
}
