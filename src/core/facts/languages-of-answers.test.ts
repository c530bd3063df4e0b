import { expect, test } from 'vitest'
import { languagesOfAnswers } from '#core/facts/languages-of-answers'

test('are those that something is written in', () => {
  const facts = {
    'business.name': { fa: 'چای لیلا', en: ' ' },
    'business.email': 'a@b.example',
    'laws.apply': ['iran'],
  }
  expect(languagesOfAnswers(facts)).toEqual(['fa'])
  expect(languagesOfAnswers({ ...facts, 'business.address': { en: 'Tehran' } })).toEqual(['en', 'fa'])
})

test('are all as long as nothing is written', () => {
  expect(languagesOfAnswers({ 'business.email': 'a@b.example' })).toEqual(['en', 'fa', 'pl'])
})
