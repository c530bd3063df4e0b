import type { Condition, FactTest } from '#core/facts/condition'
import type { FactDefinition, FactModel } from '#core/facts/fact-definition'
import type { FactKey, Facts, FactValue } from '#core/facts/facts'

/** True of any answers: a clause without `when` belongs into every policy. */
export const always: Condition = { all: [] }

/** What is settled about the answer to one question: none, or one that has these values and has not those. */
type Settled =
  | { answered: false }
  | { answered: true; has: ReadonlySet<string | boolean>; hasNot: ReadonlySet<string | boolean> }

type State = ReadonlyMap<FactKey, Settled>

interface Search {
  model: FactModel
  definitions: ReadonlyMap<FactKey, FactDefinition>
}

const isList = ({ type }: FactDefinition): boolean => type === 'choices' || type === 'services'

/** The values that an answer is made of, where they are known beforehand; null: any text. */
function valuesOf(definition: FactDefinition, model: FactModel): (string | boolean)[] | null {
  switch (definition.type) {
    case 'boolean':
      return [true, false]
    case 'choice':
    case 'choices':
      return model.vocabularies[definition.vocabulary]?.terms.map((term) => term.id) ?? []
    case 'services':
      return model.services.map((service) => service.id)
    default:
      return null
  }
}

/** Whether any answer of the question's type can pass the test. */
function canPass(
  test: Exclude<FactTest, { answered: boolean }>,
  definition: FactDefinition,
  model: FactModel,
): boolean {
  if ('includes' in test) return isList(definition) && (valuesOf(definition, model) ?? []).includes(test.includes)
  if (isList(definition) || definition.type === 'table' || definition.type === 'localizedText') return false
  const values = valuesOf(definition, model)
  return values === null ? typeof test.is === 'string' && test.is.trim() !== '' : values.includes(test.is)
}

/** What the settled answers make of a test; undefined when they leave it open. */
function outcomeOfTest(test: FactTest, state: State, search: Search): boolean | undefined {
  const definition = search.definitions.get(test.fact)
  const settled = state.get(test.fact)
  if ('answered' in test) {
    // No form asks for a fact that is no question.
    if (definition === undefined) return !test.answered
    return settled && settled.answered === test.answered
  }
  if (definition === undefined || !canPass(test, definition, search.model)) return false
  if (settled === undefined) return undefined
  if (!settled.answered) return false
  const value = 'is' in test ? test.is : test.includes
  if (settled.has.has(value)) return true
  if (settled.hasNot.has(value) || (!isList(definition) && settled.has.size > 0)) return false
  return undefined
}

function outcome(condition: Condition, state: State, search: Search): boolean | undefined {
  if ('not' in condition) {
    const inner = outcome(condition.not, state, search)
    return inner === undefined ? undefined : !inner
  }
  if ('fact' in condition) return outcomeOfTest(condition, state, search)
  const decisive = 'any' in condition
  const parts = decisive ? condition.any : condition.all
  const outcomes = parts.map((part) => outcome(part, state, search))
  if (outcomes.includes(decisive)) return decisive
  return outcomes.includes(undefined) ? undefined : !decisive
}

/** A test on which an open condition still depends. */
function openTest(condition: Condition, state: State, search: Search): FactTest | undefined {
  if (outcome(condition, state, search) !== undefined) return undefined
  if ('fact' in condition) return condition
  if ('not' in condition) return openTest(condition.not, state, search)
  const parts = 'any' in condition ? condition.any : condition.all
  return parts.map((part) => openTest(part, state, search)).find((test) => test !== undefined)
}

/** Whether some answer has and has not what is settled. */
function isPossible(settled: Settled, definition: FactDefinition, model: FactModel): boolean {
  if (!settled.answered || settled.has.size > 0) return true
  const values = valuesOf(definition, model)
  return values === null || values.some((value) => !settled.hasNot.has(value))
}

interface Step {
  settled: Settled
  /** What must be true besides for the form to allow it. */
  goals: Condition[]
}

/** Answering a question needs it to be asked; passing over it needs that it is not asked or not required. */
function stepsOfQuestion({ when, required }: FactDefinition): Step[] {
  const answered: Step = {
    settled: { answered: true, has: new Set(), hasNot: new Set() },
    goals: when === undefined ? [] : [when],
  }
  if (required === false) return [answered, { settled: { answered: false }, goals: [] }]
  const due: Condition[] = [when ?? always, required === true ? always : required]
  return [answered, { settled: { answered: false }, goals: [{ not: { all: due } }] }]
}

/** The ways to settle an open test further. */
function stepsOf(test: FactTest, definition: FactDefinition, state: State): Step[] {
  const settled = state.get(test.fact)
  if (settled === undefined || !settled.answered || 'answered' in test) return stepsOfQuestion(definition)
  const value = 'is' in test ? test.is : test.includes
  return [
    { settled: { ...settled, has: new Set([...settled.has, value]) }, goals: [] },
    { settled: { ...settled, hasNot: new Set([...settled.hasNot, value]) }, goals: [] },
  ]
}

/** Settles one open test after the other, and goes back where that contradicts what was settled before. */
function settle(goals: Condition[], state: State, search: Search): State | null {
  const outcomes = goals.map((goal) => outcome(goal, state, search))
  if (outcomes.includes(false)) return null
  const open = goals.filter((_, index) => outcomes[index] === undefined)
  const [first] = open
  const test = first && openTest(first, state, search)
  const definition = test && search.definitions.get(test.fact)
  if (test === undefined || definition === undefined) return state
  for (const { settled, goals: more } of stepsOf(test, definition, state)) {
    if (!isPossible(settled, definition, search.model)) continue
    const found = settle([...open, ...more], new Map([...state, [test.fact, settled]]), search)
    if (found !== null) return found
  }
  return null
}

/** An answer that has and has not what is settled. */
function answerOf(settled: Settled & { answered: true }, definition: FactDefinition, model: FactModel): FactValue {
  if (definition.type === 'table') return [{ row: '…' }]
  if (definition.type === 'localizedText') return { en: '…' }
  let text = '…'
  while (settled.hasNot.has(text)) text += '…'
  const left = valuesOf(definition, model)?.filter((value) => !settled.hasNot.has(value)) ?? [text]
  const values = settled.has.size > 0 ? [...settled.has] : left.slice(0, 1)
  return isList(definition) ? values.map(String) : (values[0] ?? text)
}

/**
 * Answers that the form allows and that make every goal true, or null when there are none. The form allows answers to
 * the questions it asks, and is complete when those that are required have one. Exact, as long as no question decides
 * by way of others whether it is asked itself. The answers name only the questions that matter; one of them that must stay
 * without answer stands in `unanswered`.
 */
export function findAnswers(model: FactModel, goals: Condition[]): { facts: Facts; unanswered: FactKey[] } | null {
  const search: Search = { model, definitions: new Map(model.facts.map((fact) => [fact.key, fact])) }
  const state = settle(goals, new Map(), search)
  if (state === null) return null
  const facts: Facts = {}
  const unanswered: FactKey[] = []
  for (const [key, settled] of state) {
    const definition = search.definitions.get(key)
    if (definition === undefined) continue
    if (settled.answered) facts[key] = answerOf(settled, definition, model)
    else unanswered.push(key)
  }
  return { facts, unanswered }
}

/** Answers in one line that reads the same in every language: “laws.apply: gdpr; dpo.name: –”. */
export function describeAnswers({ facts, unanswered }: { facts: Facts; unanswered: FactKey[] }): string {
  const answers = Object.entries(facts).map(([key, value]) => {
    if (typeof value === 'string' || typeof value === 'boolean') return `${key}: ${value}`
    const items = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
    return `${key}: ${items.length > 0 ? items.join(', ') : '…'}`
  })
  const lines = [...answers, ...unanswered.map((key) => `${key}: –`)]
  return lines.length > 0 ? lines.join('; ') : '–'
}
