import { useMemo } from 'react'
import type { FactModel } from '#core/facts/fact-definition'
import { termLabel } from '#core/facts/format-fact'
import { nameIn, serviceVocabularies } from '#core/facts/service'
import { type Language, languages } from '#core/language'
import { capitalise } from '#core/typography/typeset'
import { useTexts } from '#i18n/i18n'
import { ManyField } from './choice-field'
import type { FieldFrame } from './field-frame'
import { findOptions } from './find-options'

/** The services grouped by what they are, in the kinds' own order; a chosen one that the catalogue lost stays visible. */
function options(model: FactModel, chosen: readonly string[], language: Language) {
  const kinds = model.vocabularies[serviceVocabularies.kind]?.terms.map((term) => term.id) ?? []
  const order = [...new Set([...kinds, ...model.services.map((service) => service.kind)])]
  const groups = order.map((kind) => ({
    group: capitalise(termLabel(model, serviceVocabularies.kind, kind, language), language),
    items: model.services
      .filter((service) => service.kind === kind)
      .map((service) => ({ value: service.id, label: nameIn(service.name, language) }))
      .sort((one, other) => one.label.localeCompare(other.label, language)),
  }))
  const lost = chosen.filter((id) => !model.services.some((service) => service.id === id))
  return [...groups.filter(({ items }) => items.length > 0), ...lost.map((id) => ({ value: id, label: id }))]
}

interface Props {
  frame: FieldFrame
  model: FactModel
  value: string[]
  onChange: (value: string[] | undefined) => void
}

/** Any number of the catalogue's services; each is found by its names in all languages. */
export function ServicesField({ model, ...field }: Props) {
  const { language } = useTexts()
  const filter = useMemo(() => {
    const names = new Map(
      model.services.map(({ id, name }) => [id, languages.map((each) => nameIn(name, each)).join(' ')]),
    )
    return findOptions((id) => names.get(id) ?? '')
  }, [model])
  return <ManyField {...field} options={{ data: options(model, field.value, language) }} filter={filter} />
}
