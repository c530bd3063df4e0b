import { type ComboboxData, MultiSelect, type OptionsFilter, Select } from '@mantine/core'
import type { Vocabulary } from '#core/facts/fact-definition'
import type { Language } from '#core/language'
import { useTexts } from '#i18n/i18n'
import { type FieldFrame, FieldHelp } from './field-frame'
import { findOptions } from './find-options'
import { useTakeFirst } from './use-take-first'

const byLabel = findOptions()

/** A vocabulary's terms as a list to choose from; a chosen id that it lost stays visible as it is. */
export function options(vocabulary: Vocabulary | undefined, chosen: readonly string[], language: Language) {
  const terms = vocabulary?.terms ?? []
  const lost = chosen.filter((id) => !terms.some((term) => term.id === id))
  return [
    ...terms.map((term) => ({ value: term.id, label: term.label[language] })),
    ...lost.map((id) => ({ value: id, label: id })),
  ]
}

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
      data={options(vocabulary, value === '' ? [] : [value], language)}
      value={value === '' ? null : value}
      onChange={(id) => onChange(id ?? undefined)}
    />
  )
}

interface ManyProps {
  frame: FieldFrame
  /** What is offered, by itself or in groups. */
  data: ComboboxData<string>
  /** How an option is found by what is typed; by its label, if nothing else is said. */
  filter?: OptionsFilter
  value: string[]
  onChange: (value: string[] | undefined) => void
}

/** Any number of the things offered. */
export function ManyField({ frame, data, filter = byLabel, value, onChange }: ManyProps) {
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
      data={data}
      value={value}
      onChange={(ids) => onChange(ids.length === 0 ? undefined : ids)}
    />
  )
}

/** Any number of a vocabulary's terms. */
export function ChoicesField({ vocabulary, ...field }: Props<string[]>) {
  const { language } = useTexts()
  return <ManyField {...field} data={options(vocabulary, field.value, language)} />
}
