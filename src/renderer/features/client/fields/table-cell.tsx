import { MultiSelect, Select, Stack, TextInput } from '@mantine/core'
import type { FactColumn, FactDefinition, FactModel, Term } from '#core/facts/fact-definition'
import type { FactCell } from '#core/facts/facts'
import { termsOfColumn } from '#core/facts/fill-row'
import { directionOf, languages } from '#core/language'
import { useTexts } from '#i18n/i18n'
import { cellProblem } from '../answer-problem'
import { findOptions } from './find-options'
import { textsOf, withText } from './localized-field'
import { SuggestionCell } from './suggestion-cell'
import { termOptions } from './term-options'
import { useTakeFirst } from './use-take-first'

const byLabel = findOptions()

interface Props {
  definition: FactDefinition & { type: 'table' }
  column: FactColumn
  cell: FactCell | undefined
  model: FactModel
  onChange: (cell: FactCell | undefined) => void
  /** A term was chosen, which may fill other cells of the row as well. */
  onChoose: (term: Term) => void
}

/** The field for one cell, by its column's type. */
export function TableCell({ definition, column, cell, model, onChange, onChoose }: Props) {
  const { t, language } = useTexts()
  const takeFirst = useTakeFirst()
  const problem = cellProblem(definition, column, cell, model)
  const label = column.title[language]
  const error = problem === null ? null : t(problem)
  const text = typeof cell === 'string' ? cell : ''
  const shared = { label, error }
  const terms = termsOfColumn(column, model)
  switch (column.type) {
    case 'text':
    case 'url':
      return terms.length > 0 ? (
        <SuggestionCell
          {...shared}
          terms={terms}
          value={text}
          onType={(typed) => onChange(typed === '' ? undefined : typed)}
          onChoose={onChoose}
        />
      ) : (
        <TextInput
          {...shared}
          type={column.type}
          dir={column.type === 'url' ? 'ltr' : 'auto'}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        />
      )
    case 'localizedText':
      return (
        <Stack gap={4}>
          {languages.map((name) => (
            <TextInput
              key={name}
              label={`${label} (${t(`language.${name}`)})`}
              lang={name}
              dir={directionOf(name)}
              value={textsOf(cell)[name] ?? ''}
              onChange={(event) => onChange(withText(textsOf(cell), name, event.currentTarget.value))}
            />
          ))}
        </Stack>
      )
    case 'choice':
      return (
        <Select
          {...shared}
          searchable
          {...takeFirst}
          filter={byLabel}
          clearable
          placeholder={t('client.choose')}
          nothingFoundMessage={t('client.nothingFound')}
          clearButtonProps={{ 'aria-label': t('client.clearOf', { question: label }) }}
          {...termOptions(model.vocabularies[column.vocabulary], text === '' ? [] : [text], language)}
          value={text === '' ? null : text}
          onChange={(id) => {
            const term = terms.find((known) => known.id === id)
            if (term === undefined) onChange(id ?? undefined)
            else onChoose(term)
          }}
        />
      )
    case 'choices': {
      const chosen = Array.isArray(cell) ? cell : []
      return (
        <MultiSelect
          {...shared}
          className="cb-cell-wide"
          searchable
          {...takeFirst}
          filter={byLabel}
          clearable
          placeholder={chosen.length === 0 ? t('client.chooseSome') : ''}
          nothingFoundMessage={t('client.nothingFound')}
          clearButtonProps={{ 'aria-label': t('client.clearOf', { question: label }) }}
          {...termOptions(model.vocabularies[column.vocabulary], chosen, language)}
          value={chosen}
          onChange={(ids) => onChange(ids.length === 0 ? undefined : ids)}
        />
      )
    }
  }
}
