import { expect, test } from 'vitest'
import { checkFacts } from '#core/facts/check-facts'
import { askedFacts, defaultFacts } from '#core/facts/open-questions'
import { loadSmallLibrary } from '#tests/support/small-library'

const model = loadSmallLibrary().library?.factModel
if (model === undefined) throw new Error('the small library does not load')

test('accepts answers of every type', () => {
  expect(
    checkFacts(
      {
        'business.name': { fa: 'رنگین' },
        'business.email': '',
        'business.since': '2020-01-31',
        'cookies.used': true,
        'cookies.purposes': ['basket'],
        'cookies.list': [{ name: 'cart', purposes: [] }, {}],
        'recipients.services': ['payu'],
      },
      model,
    ),
  ).toBeNull()
})

test.each([
  [{ 'business.name': 'Rangin' }, 'business.name'],
  [{ 'business.email': 'nobody' }, 'business.email'],
  [{ 'business.since': '31.01.2020' }, 'business.since'],
  [{ 'cookies.used': 'yes' }, 'cookies.used'],
  [{ 'cookies.purposes': ['fun'] }, 'cookies.purposes'],
  [{ 'cookies.purposes': 'basket' }, 'cookies.purposes'],
  [{ 'cookies.list': [{ name: 'cart', colour: 'red' }] }, 'cookies.list'],
  [{ 'cookies.list': [{ purposes: ['fun'] }] }, 'cookies.list'],
  [{ 'recipients.services': ['payu', 'paypal'] }, 'recipients.services'],
  [{ 'recipients.services': 'payu' }, 'recipients.services'],
  [{ 'business.colour': 'red' }, 'business.colour'],
])('refuses %j', (facts, fact) => {
  expect(checkFacts(facts, model)).toMatchObject({ code: 'invalidFacts', details: { fact } })
})

test('asks a question only when its condition holds', () => {
  const keys = (facts: Parameters<typeof askedFacts>[1]) => askedFacts(model, facts).map((fact) => fact.key)
  expect(keys(defaultFacts(model))).not.toContain('cookies.purposes')
  expect(keys({ 'cookies.used': true })).toContain('cookies.purposes')
})
