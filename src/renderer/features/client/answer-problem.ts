import { faultOfAnswer } from '#core/facts/check-facts'
import type { FactColumn, FactDefinition, FactModel, FactType } from '#core/facts/fact-definition'
import type { FactCell, FactKey, Facts } from '#core/facts/facts'

/** What the message beside a wrong answer says, as a key of the window's texts. */
export type AnswerProblem = 'client.wrongEmail' | 'client.wrongUrl' | 'client.wrongDate' | 'client.wrongTerm'

function problemOf(type: FactType | FactColumn['type']): AnswerProblem {
  switch (type) {
    case 'email':
      return 'client.wrongEmail'
    case 'url':
      return 'client.wrongUrl'
    case 'date':
      return 'client.wrongDate'
    default:
      return 'client.wrongTerm'
  }
}

/** Why the answer cannot be saved, or null when it can. A question not answered is no problem. */
export function answerProblem(definition: FactDefinition, facts: Facts, model: FactModel): AnswerProblem | null {
  const value = facts[definition.key]
  if (value === undefined || faultOfAnswer(definition, value, model) === null) return null
  return problemOf(definition.type)
}

/** The same for one cell of a table. */
export function cellProblem(
  definition: FactDefinition & { type: 'table' },
  column: FactColumn,
  cell: FactCell | undefined,
  model: FactModel,
): AnswerProblem | null {
  if (cell === undefined) return null
  return faultOfAnswer(definition, [{ [column.id]: cell }], model) === null ? null : problemOf(column.type)
}

/** The questions whose answers cannot be saved. */
export const wrongAnswers = (asked: FactDefinition[], facts: Facts, model: FactModel): FactKey[] =>
  asked.flatMap((definition) => (answerProblem(definition, facts, model) === null ? [] : [definition.key]))
