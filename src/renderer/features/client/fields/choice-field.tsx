import { MultiSelect, type OptionsFilter, Select } from '@mantine/core'
import type { Vocabulary } from '#core/facts/fact-definition'
import { useTexts } from '#i18n/i18n'
import { type FieldFrame, FieldHelp } from './field-frame'
import { findOptions } from './find-options'
import { type Options, termOptions } from './term-options'
import { useTakeFirst } from './use-take-first'

const byLabel = findOptions()

interface Props<Value> {
  frame: FieldFrame
  vocabulary: Vocabulary | undefined
  value: Value
  onChange: (value: Value | undefined) => void
}

/** One term of a vocabulary. */
export function ChoiceField({ frame, vocabulary, value, onChange }: Props<string>) {
  const { t, language } = useTexts()
  const takeFirst = useTakeFirst()
  return (
    <Select
      id={frame.id}
      className="cb-field"
      label={frame.label}
      description={<FieldHelp frame={frame} />}
      withAsterisk={frame.required}
      error={frame.error}
      placeholder={t('client.choose')}
      nothingFoundMessage={t('client.nothingFound')}
      searchable
      {...takeFirst}
      filter={byLabel}
      clearable
      clearButtonProps={{ 'aria-label': t('client.clearOf', { question: frame.label }) }}
      {...termOptions(vocabulary, value === '' ? [] : [value], language)}
      value={value === '' ? null : value}
      onChange={(id) => onChange(id ?? undefined)}
    />
  )
}

interface ManyProps {
  frame: FieldFrame
  options: Options
  /** How an option is found by what is typed; by its label, if nothing else is said. */
  filter?: OptionsFilter
  value: string[]
  onChange: (value: string[] | undefined) => void
}

/** Any number of the things offered. */
export function ManyField({ frame, options, filter = byLabel, value, onChange }: ManyProps) {
  const { t } = useTexts()
  const takeFirst = useTakeFirst()
  return (
    <MultiSelect
      id={frame.id}
      label={frame.label}
      description={<FieldHelp frame={frame} />}
      withAsterisk={frame.required}
      error={frame.error}
      placeholder={value.length === 0 ? t('client.chooseSome') : ''}
      nothingFoundMessage={t('client.nothingFound')}
      searchable
      {...takeFirst}
      filter={filter}
      clearable
      clearButtonProps={{ 'aria-label': t('client.clearOf', { question: frame.label }) }}
      {...options}
      value={value}
      onChange={(ids) => onChange(ids.length === 0 ? undefined : ids)}
    />
  )
}

/** Any number of a vocabulary's terms. */
export function ChoicesField({ vocabulary, ...field }: Props<string[]>) {
  const { language } = useTexts()
  return <ManyField {...field} options={termOptions(vocabulary, field.value, language)} />
}
