import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Condition, holds } from '#core/facts/condition'
import type { FactDefinition, FactModel } from '#core/facts/fact-definition'
import type { FactKey, Facts, FactValue } from '#core/facts/facts'
import { isAnswer } from '#core/facts/is-answer'
import { askedFacts, isRequired } from '#core/facts/open-questions'
import { relevantFacts } from '#core/facts/relevant-facts'
import { describeAnswers, findAnswers } from '#core/library/review/find-answers'

const text = { en: 'x', fa: 'x', pl: 'x' }
const common = { group: 'g', label: text, question: text }
const values: Record<FactKey, FactValue[]> = {
  'a.yes': [true, false],
  'b.one': ['x', 'y'],
  'c.many': [['x'], ['y'], ['x', 'y']],
  'd.text': ['p', 'q', 'x', 'y', 'z'],
  'e.table': [[{ row: '…' }]],
}
const keys = Object.keys(values)

/** Tests of every kind, those that no answer passes among them. */
const arbitraryTest = (among: FactKey[]): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc.record({ fact: fc.constantFrom(...among), answered: fc.boolean() }),
    fc.record({ fact: fc.constantFrom(...among), includes: fc.constantFrom('x', 'y', 'z') }),
    fc.record({ fact: fc.constantFrom(...among), is: fc.constantFrom(true, false, 'x', 'y', 'p', '') }),
  )

const arbitraryCondition = (among: FactKey[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      arbitraryTest(among),
      tie('condition').map((not) => ({ not })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    ),
  })).condition

/** Five questions, each of which may hang on those before it. */
const arbitraryModel: fc.Arbitrary<FactModel> = fc
  .tuple(
    ...keys.map((key, place) => {
      const before = arbitraryCondition(place === 0 ? ['no.question'] : keys.slice(0, place))
      return fc.record({
        key: fc.constant(key),
        when: fc.option(before, { nil: undefined }),
        required: fc.oneof(fc.boolean(), before),
      })
    }),
  )
  .map((questions) => ({
    groups: [{ id: 'g', title: text }],
    services: [],
    vocabularies: { v: { id: 'v', title: text, groups: [], terms: ['x', 'y'].map((id) => ({ id, label: text })) } },
    facts: questions.map(({ key, when, required }): FactDefinition => {
      const question = { ...common, key, required, ...(when !== undefined && { when }) }
      if (key === 'a.yes') return { ...question, type: 'boolean', multiline: false }
      if (key === 'b.one') return { ...question, type: 'choice', vocabulary: 'v' }
      if (key === 'c.many') return { ...question, type: 'choices', vocabulary: 'v' }
      if (key === 'd.text') return { ...question, type: 'text', multiline: false }
      return { ...question, type: 'table', columns: [{ id: 'c', title: text, type: 'text' }] }
    }),
  }))

/** All answers to some of the questions. */
const everyAnswer: Facts[] = keys.reduce<Facts[]>(
  (all, key) => all.flatMap((facts) => [facts, ...(values[key] ?? []).map((value) => ({ ...facts, [key]: value }))]),
  [{}],
)

const isComplete = (model: FactModel, facts: Facts): boolean =>
  Object.keys(relevantFacts(model, facts)).length === Object.keys(facts).length &&
  askedFacts(model, facts).every((fact) => !isRequired(fact, facts) || isAnswer(facts[fact.key]))

test('finds answers exactly where trying all of them does', () => {
  fc.assert(
    fc.property(
      arbitraryModel,
      fc.array(arbitraryCondition([...keys, 'no.question']), { minLength: 1, maxLength: 2 }),
      (model, goals) => {
        const possible = everyAnswer.some(
          (facts) => isComplete(model, facts) && goals.every((goal) => holds(goal, facts)),
        )
        const found = findAnswers(model, goals)
        expect(found !== null).toBe(possible)
        if (found === null) return
        expect(goals.every((goal) => holds(goal, found.facts))).toBe(true)
        expect(relevantFacts(model, found.facts)).toEqual(found.facts)
        expect(found.unanswered.filter((key) => key in found.facts)).toEqual([])
      },
    ),
    { numRuns: 1000 },
  )
})

test('answers are told in one line', () => {
  expect(
    describeAnswers({ facts: { 'a.yes': false, 'c.many': ['x', 'y'], 'e.table': [{}] }, unanswered: ['b.one'] }),
  ).toBe('a.yes: false; c.many: x, y; e.table: …; b.one: –')
  expect(describeAnswers({ facts: {}, unanswered: [] })).toBe('–')
})
