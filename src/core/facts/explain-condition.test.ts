import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Condition, type FactTest, holds } from '#core/facts/condition'
import { explainCondition } from '#core/facts/explain-condition'
import type { Facts, FactValue } from '#core/facts/facts'

const newsletter: FactTest = { fact: 'site.features', includes: 'newsletter' }
const orders: FactTest = { fact: 'site.features', includes: 'orders' }
const gdpr: FactTest = { fact: 'laws.apply', includes: 'gdpr' }
const facts = { 'site.features': ['newsletter'], 'laws.apply': ['gdpr'] }

test.each<[string, Condition, ReturnType<typeof explainCondition>]>([
  ['a test explains itself', newsletter, [{ test: newsletter, passed: true }]],
  [
    'all that hold are needed',
    { all: [newsletter, gdpr] },
    [
      { test: newsletter, passed: true },
      { test: gdpr, passed: true },
    ],
  ],
  ['what fails explains why not all hold', { all: [newsletter, orders] }, [{ test: orders, passed: false }]],
  ['what holds explains why one does', { any: [orders, newsletter] }, [{ test: newsletter, passed: true }]],
  ['a denial is explained by what fails', { not: orders }, [{ test: orders, passed: false }]],
  ['a denial of several by those that fail', { not: { all: [newsletter, orders] } }, [{ test: orders, passed: false }]],
  ['a test is told once', { all: [gdpr, { any: [gdpr, orders] }] }, [{ test: gdpr, passed: true }]],
])('%s', (_, condition, expected) => {
  expect(explainCondition(condition, facts)).toEqual(expected)
})

const keys = ['a.x', 'b.x', 'c.x', 'd.x']
const key = fc.constantFrom(...keys)
const term = fc.constantFrom('one', 'two', 'three')
const value: fc.Arbitrary<FactValue> = fc.oneof(fc.boolean(), term, fc.subarray(['one', 'two', 'three']))
const anyFacts: fc.Arbitrary<Facts> = fc.dictionary(key, value, { noNullPrototype: true })

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ fact: key, is: fc.oneof(fc.boolean(), term) }),
    fc.record({ fact: key, includes: term }),
    fc.record({ fact: key, answered: fc.boolean() }),
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
  ),
}))

test('the reasons alone decide: with the facts that they name, whatever the others are, the outcome is the same', () => {
  fc.assert(
    fc.property(condition, anyFacts, anyFacts, (when, given, others) => {
      const explained = explainCondition(when, given)
      const named = keys.filter((name) => explained.some(({ test: { fact } }) => fact === name))
      const kept = Object.entries(given).filter(([name]) => named.includes(name))
      const free = Object.entries(others).filter(([name]) => !named.includes(name))
      expect(holds(when, Object.fromEntries([...free, ...kept]))).toBe(holds(when, given))
    }),
  )
})

test('wherever every reason comes out the same, so does the condition', () => {
  fc.assert(
    fc.property(condition, anyFacts, anyFacts, (when, given, others) => {
      const explained = explainCondition(when, given)
      fc.pre(explained.every(({ test: reason, passed }) => holds(reason, others) === passed))
      expect(holds(when, others)).toBe(holds(when, given))
    }),
  )
})
