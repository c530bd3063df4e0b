import { faultOfAnswer } from '#core/facts/check-facts'
import type { FactDefinition, FactModel } from '#core/facts/fact-definition'
import { checkCondition } from '#core/library/check-condition'
import type { Finding } from '#core/library/finding'
import type { ReadQuestion } from '#core/library/read-questions'

/** The vocabularies that a question names, and where. */
function vocabulariesOf(definition: FactDefinition): { vocabulary: string; path: PropertyKey[] }[] {
  if (definition.type === 'choice' || definition.type === 'choices')
    return [{ vocabulary: definition.vocabulary, path: ['vocabulary'] }]
  if (definition.type !== 'table') return []
  return definition.columns.flatMap((column, index) => {
    if ('vocabulary' in column) return [{ vocabulary: column.vocabulary, path: ['columns', index, 'vocabulary'] }]
    return 'suggestions' in column && column.suggestions !== undefined
      ? [{ vocabulary: column.suggestions, path: ['columns', index, 'suggestions'] }]
      : []
  })
}

/**
 * Everything wrong in one question: unknown vocabularies, conditions that cannot hold, a default that is no answer.
 * `unreadable`: vocabularies that there are, but whose terms are not known.
 */
export function checkQuestion(
  { definition, file, lineOf }: ReadQuestion,
  model: FactModel,
  unreadable: ReadonlySet<string>,
): Finding[] {
  const found = (code: Finding['code'], path: PropertyKey[], details: Finding['details']): Finding => ({
    code,
    file,
    line: lineOf(path),
    details,
  })
  const conditions = [
    { condition: definition.when, path: ['when'] },
    { condition: typeof definition.required === 'boolean' ? undefined : definition.required, path: ['required'] },
  ]
  const accounts =
    definition.type === 'services' && definition.within !== undefined ? Object.entries(definition.within) : []
  const missing = vocabulariesOf(definition).filter(({ vocabulary }) => model.vocabularies[vocabulary] === undefined)
  const checked = missing.length === 0 ? definition.default : undefined
  const reason = checked === undefined ? null : faultOfAnswer(definition, checked, model)
  return [
    ...missing
      .filter(({ vocabulary }) => !unreadable.has(vocabulary))
      .map(({ vocabulary, path }) => found('unknownVocabulary', path, { vocabulary })),
    ...conditions.flatMap(({ condition, path }) =>
      condition === undefined
        ? []
        : checkCondition(condition, model).map(({ code, details }) => found(code, path, details)),
    ),
    ...accounts
      .filter(([, { fact }]) => model.facts.every(({ key }) => key !== fact))
      .map(([part, { fact }]) => found('unknownFact', ['within', part, 'fact'], { fact })),
    ...(reason === null ? [] : [found('schema', ['default'], { where: 'default', reason })]),
  ]
}
