import { z } from 'zod'
import type { FactColumn, FactDefinition, FactModel } from '#core/facts/fact-definition'
import type { FactKey, Facts } from '#core/facts/facts'
import { type Fault, fault } from '#core/fault'
import { languageSchema } from '#core/language-schema'

const localizedText = z.partialRecord(languageSchema, z.string())
const emptyOr = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal(''), schema])

/** One of a vocabulary's terms, or nothing yet. */
const termOf = (model: FactModel, vocabulary: string) => {
  const known = new Set(model.vocabularies[vocabulary]?.terms.map((term) => term.id))
  return z
    .string()
    .refine((id) => known.has(id), { error: (issue) => `“${String(issue.input)}” is not in the list “${vocabulary}”` })
}

const serviceOf = (model: FactModel) => {
  const known = new Set(model.services.map((service) => service.id))
  return z
    .string()
    .refine((id) => known.has(id), { error: (issue) => `“${String(issue.input)}” is not in the list of services` })
}

function cellSchema(column: FactColumn, model: FactModel): z.ZodType {
  switch (column.type) {
    case 'text':
      return z.string()
    case 'localizedText':
      return localizedText
    case 'url':
      return emptyOr(z.url({ protocol: /^https?$/ }))
    case 'choice':
      return emptyOr(termOf(model, column.vocabulary))
    case 'choices':
      return z.array(termOf(model, column.vocabulary))
  }
}

/** The shape that an answer to this question has. An empty text is an answer not given yet. */
function answerSchema(definition: FactDefinition, model: FactModel): z.ZodType {
  switch (definition.type) {
    case 'text':
    case 'phone':
      return z.string()
    case 'localizedText':
      return localizedText
    case 'email':
      return emptyOr(z.email())
    case 'url':
      return emptyOr(z.url({ protocol: /^https?$/ }))
    case 'date':
      return emptyOr(z.iso.date())
    case 'boolean':
      return z.boolean()
    case 'choice':
      return emptyOr(termOf(model, definition.vocabulary))
    case 'choices':
      return z.array(termOf(model, definition.vocabulary))
    case 'services':
      return z.array(serviceOf(model))
    case 'table':
      return z.array(
        z.strictObject(
          Object.fromEntries(definition.columns.map((column) => [column.id, cellSchema(column, model).optional()])),
        ),
      )
  }
}

/** Why `value` cannot answer the question, or null when it can. */
export function faultOfAnswer(definition: FactDefinition, value: unknown, model: FactModel): string | null {
  const issue = answerSchema(definition, model).safeParse(value).error?.issues[0]
  if (issue === undefined) return null
  return [issue.path.join('.'), issue.message].filter((part) => part !== '').join(': ')
}

/** Checks answers against the questions. The first wrong one is `invalidFacts` with its key and the reason; null: all well. */
export function checkFacts(facts: Facts, model: FactModel): Fault | null {
  const definitions = new Map<FactKey, FactDefinition>(model.facts.map((definition) => [definition.key, definition]))
  for (const [key, value] of Object.entries(facts)) {
    const definition = definitions.get(key)
    if (definition === undefined)
      return fault('invalidFacts', { fact: key, reason: 'is not a question of the library' })
    const reason = faultOfAnswer(definition, value, model)
    if (reason !== null) return fault('invalidFacts', { fact: key, reason })
  }
  return null
}
