import type { FactColumn, FactDefinition, FactModel } from '#core/facts/fact-definition'
import type { FactCell, FactKey, FactRow, Facts, FactValue } from '#core/facts/facts'
import { nameIn } from '#core/facts/service'
import type { Language, LocalizedText } from '#core/language'
import { formatDate } from '#core/typography/format-date'

const yes: LocalizedText = { en: 'yes', fa: 'بله', pl: 'tak' }
const no: LocalizedText = { en: 'no', fa: 'خیر', pl: 'nie' }

const listFormats: Record<Language, Intl.ListFormat> = {
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
  fa: new Intl.ListFormat('fa', { type: 'conjunction' }),
  pl: new Intl.ListFormat('pl', { type: 'conjunction' }),
}

/** The text in `language`, else in the first language that has one: a name in another script is better than none. */
function inLanguage(texts: Partial<LocalizedText>, language: Language): string {
  return (
    [texts[language], texts.en, ...Object.values(texts)].find((text) => text !== undefined && text.trim() !== '') ?? ''
  )
}

/** The label of a vocabulary's term; the id itself when the vocabulary does not have it. */
export function termLabel(model: FactModel, vocabulary: string, id: string, language: Language): string {
  return model.vocabularies[vocabulary]?.terms.find((term) => term.id === id)?.label[language] ?? id
}

/** A service's name; the id itself when the catalogue does not have it. */
function serviceName(model: FactModel, id: string, language: Language): string {
  const service = model.services.find((known) => known.id === id)
  return service === undefined ? id : nameIn(service.name, language)
}

/** One cell of a table fact as a list of texts: several for a `choices` column, none when it is empty. */
export function cellTexts(
  column: FactColumn,
  cell: FactCell | undefined,
  model: FactModel,
  language: Language,
): string[] {
  if (cell === undefined) return []
  const label = (id: string) => ('vocabulary' in column ? termLabel(model, column.vocabulary, id, language) : id)
  if (Array.isArray(cell)) return cell.map(label)
  const text = typeof cell === 'string' ? label(cell) : inLanguage(cell, language)
  return text.trim() === '' ? [] : [text]
}

const isRow = (item: string | FactRow): item is FactRow => typeof item !== 'string'

/** The rows of a table answer; none when the value is no table. */
export const rowsOf = (value: FactValue | undefined): FactRow[] =>
  Array.isArray(value) ? (value as (string | FactRow)[]).filter(isRow) : []

/** The ids of an answer that chooses several terms or services; none when the value is no such list. */
export const idsOf = (value: FactValue | undefined): string[] =>
  Array.isArray(value) ? (value as (string | FactRow)[]).filter((item) => typeof item === 'string') : []

/** The items of a list answer, as a reader sees them: several terms or services, or a table's first column. */
export function listItems(
  definition: FactDefinition,
  value: FactValue,
  model: FactModel,
  language: Language,
): string[] {
  if (definition.type === 'table') {
    const [first] = definition.columns
    return first === undefined ? [] : rowsOf(value).flatMap((row) => cellTexts(first, row[first.id], model, language))
  }
  const items = idsOf(value)
  if (definition.type === 'services') return items.map((id) => serviceName(model, id, language))
  return definition.type === 'choices'
    ? items.map((id) => termLabel(model, definition.vocabulary, id, language))
    : items
}

/** Joins items inside a sentence, as the language does: “a, b and c”. */
export const joinItems = (items: string[], language: Language): string => listFormats[language].format(items)

/** Joins items in a table's cell. Terms have conjunctions and commas of their own, so semicolons part them. */
export const joinInCell = (items: string[], language: Language): string => items.join(language === 'fa' ? '؛ ' : '; ')

function formatValue(definition: FactDefinition, value: FactValue, model: FactModel, language: Language): string {
  if (Array.isArray(value)) return joinItems(listItems(definition, value, model, language), language)
  if (typeof value === 'boolean') return (value ? yes : no)[language]
  if (typeof value === 'object') return inLanguage(value, language)
  if (definition.type === 'choice') return value === '' ? '' : termLabel(model, definition.vocabulary, value, language)
  return definition.type === 'date' ? formatDate(value, language) : value
}

/** An answer in one line, as a sentence or a chip shows it; null when the question is unknown or not answered. */
export function formatFact(key: FactKey, facts: Facts, model: FactModel, language: Language): string | null {
  const definition = model.facts.find((fact) => fact.key === key)
  const value = facts[key]
  if (definition === undefined || value === undefined) return null
  const text = formatValue(definition, value, model, language).trim()
  return text === '' ? null : text
}
