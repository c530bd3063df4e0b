import { expect, test } from 'vitest'
import type { FactModel } from '#core/facts/fact-definition'
import { isAnswer } from '#core/facts/is-answer'
import { relevantFacts } from '#core/facts/relevant-facts'

const text = { en: 'x', fa: 'x', pl: 'x' }
const question = {
  group: 'g',
  type: 'boolean',
  multiline: false,
  required: false,
  label: text,
  question: text,
} as const
const model: FactModel = {
  groups: [{ id: 'g', title: text }],
  vocabularies: {},
  services: [],
  facts: [
    { ...question, key: 'cookies.used' },
    { ...question, key: 'cookies.other', when: { fact: 'cookies.used', is: true } },
    { ...question, key: 'cookies.url', type: 'url', when: { fact: 'cookies.other', is: true } },
  ],
}

test('an answer falls away with the answer that made its question worth asking, down the whole chain', () => {
  const facts = { 'cookies.used': false, 'cookies.other': true, 'cookies.url': 'https://example.com' }
  expect(relevantFacts(model, facts)).toEqual({ 'cookies.used': false })
  expect(relevantFacts(model, { ...facts, 'cookies.used': true })).toEqual({ ...facts, 'cookies.used': true })
})

test('an answer to a question the library does not ask any more is kept', () => {
  expect(relevantFacts(model, { 'old.key': 'kept' })).toEqual({ 'old.key': 'kept' })
})

test('no is an answer, blanks and empty lists are none', () => {
  expect([false, 'a', ['a'], { en: 'a' }].map(isAnswer)).toEqual([true, true, true, true])
  expect([undefined, ' ', [], { fa: ' ' }].map(isAnswer)).toEqual([false, false, false, false])
})
