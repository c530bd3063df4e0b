import { expect, test } from 'vitest'
import { type Condition, factsIn, holds } from '#core/facts/condition'
import { conditionSchema } from '#core/facts/condition-schema'

const facts = {
  'cookies.used': true,
  'laws.apply': ['gdpr', 'coppa'],
  'business.kind': 'shop',
  'business.phone': ' ',
  'dpo.appointed': false,
}

test.each<[Condition, boolean]>([
  [{ fact: 'cookies.used', is: true }, true],
  [{ fact: 'cookies.used', is: false }, false],
  [{ fact: 'marketing.newsletter', is: false }, false],
  [{ not: { fact: 'marketing.newsletter', is: true } }, true],
  [{ fact: 'business.kind', is: 'shop' }, true],
  [{ fact: 'laws.apply', includes: 'gdpr' }, true],
  [{ fact: 'laws.apply', includes: 'ccpa' }, false],
  [{ fact: 'business.kind', includes: 'shop' }, false],
  [{ fact: 'business.phone', answered: true }, false],
  [{ fact: 'dpo.appointed', answered: true }, true],
  [{ fact: 'business.email', answered: false }, true],
  [
    {
      all: [
        { fact: 'cookies.used', is: true },
        { fact: 'laws.apply', includes: 'ccpa' },
      ],
    },
    false,
  ],
  [
    {
      any: [
        { fact: 'cookies.used', is: false },
        { fact: 'laws.apply', includes: 'coppa' },
      ],
    },
    true,
  ],
])('%j is %s', (condition, expected) => {
  expect(holds(condition, facts)).toBe(expected)
})

test('names every fact once', () => {
  const condition: Condition = {
    all: [{ fact: 'a.x', is: true }, { not: { fact: 'b.x', is: true } }, { any: [{ fact: 'a.x', answered: true }] }],
  }
  expect(factsIn(condition)).toEqual(['a.x', 'b.x'])
})

test.each([
  { all: [] },
  { fact: 'x', is: true },
  { fact: 'a.b', equals: 1 },
  { fact: 'a.b', is: true, includes: 'c' },
  { javascript: 'x' },
])('refuses %j', (condition) => {
  expect(conditionSchema.safeParse(condition).success).toBe(false)
})
