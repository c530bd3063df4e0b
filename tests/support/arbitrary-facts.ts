import fc from 'fast-check'
import type { FactColumn, FactDefinition, FactModel } from '#core/facts/fact-definition'
import type { FactRow, Facts, FactValue } from '#core/facts/facts'
import { askedFacts, isRequired } from '#core/facts/open-questions'

const words = fc.constantFrom('Rangin', 'فروشگاه رنگین', 'Kwiaty & Zioła', 'ul. Polna 1, 00-001 Warszawa')
const localizedText = fc.record({ en: words, fa: words, pl: words })

const termIds = (model: FactModel, vocabulary: string): string[] =>
  model.vocabularies[vocabulary]?.terms.map((term) => term.id) ?? []

function cell(column: FactColumn, model: FactModel): fc.Arbitrary<FactRow[string]> {
  switch (column.type) {
    case 'text':
      return words
    case 'localizedText':
      return localizedText
    case 'url':
      return fc.constant('https://example.com/')
    case 'choice':
      return fc.constantFrom(...termIds(model, column.vocabulary))
    case 'choices':
      return fc.subarray(termIds(model, column.vocabulary), { minLength: 1, maxLength: 4 })
  }
}

function answer(definition: FactDefinition, model: FactModel): fc.Arbitrary<FactValue> {
  switch (definition.type) {
    case 'text':
      return words
    case 'localizedText':
      return localizedText
    case 'email':
      return fc.constant('privacy@example.com')
    case 'url':
      return fc.constant('https://example.com/')
    case 'phone':
      return fc.constant('+48 22 123 45 67')
    case 'date':
      return fc.constant('2026-11-22')
    case 'boolean':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...termIds(model, definition.vocabulary))
    case 'choices':
      return fc.subarray(termIds(model, definition.vocabulary), { minLength: 1 })
    case 'services':
      return fc.subarray(
        model.services.map((service) => service.id),
        { minLength: 1, maxLength: 6 },
      )
    case 'table':
      return fc.array(
        fc.record(Object.fromEntries(definition.columns.map((column) => [column.id, cell(column, model)]))),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
  }
}

/**
 * Answers of a business that filled in the whole form: every question that its other answers make necessary, optional
 * ones by chance. A later answer can make an earlier question required, so the form is gone through twice.
 */
export const arbitraryFacts = (model: FactModel): fc.Arbitrary<Facts> =>
  fc.gen().map((generate) => {
    const facts: Facts = {}
    for (const definition of model.facts) {
      if (!askedFacts(model, facts).includes(definition)) continue
      const optional = !isRequired(definition, facts) && definition.type !== 'boolean'
      if (optional && generate(fc.boolean)) continue
      facts[definition.key] = generate(answer, definition, model)
    }
    for (const definition of askedFacts(model, facts)) {
      if (isRequired(definition, facts)) facts[definition.key] ??= generate(answer, definition, model)
    }
    return facts
  })
