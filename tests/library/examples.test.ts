import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientSchema } from '#contract/client'
import { idsOf, rowsOf } from '#core/facts/format-fact'
import { askedFacts, isRequired } from '#core/facts/open-questions'
import { relevantFacts } from '#core/facts/relevant-facts'
import { languages } from '#core/language'
import { expectWholePolicy } from '#tests/library/expect-whole-policy'
import { clauseLibrary } from '#tests/support/clause-library'

const folder = join(process.cwd(), 'examples')
const library = clauseLibrary()
const model = library.factModel

describe.each(readdirSync(folder))('the example %s', (name) => {
  const client = clientSchema.parse(JSON.parse(readFileSync(join(folder, name, 'client.json'), 'utf8')))
  const facts = client.facts

  test('answers what is asked, and nothing else', () => {
    const open = askedFacts(model, facts).filter((fact) => !(fact.key in facts) && isRequired(fact, facts))
    expect(open.map((fact) => fact.key)).toEqual([])
    expect(Object.keys(relevantFacts(model, facts))).toEqual(Object.keys(facts))
  })

  test('has its texts in every language', () => {
    for (const fact of model.facts) {
      const value = facts[fact.key]
      if (value === undefined) continue
      if (fact.type === 'localizedText') expect(Object.keys(value).sort(), fact.key).toEqual([...languages].sort())
      if (fact.type !== 'table') continue
      for (const column of fact.columns.filter((item) => item.type === 'localizedText')) {
        for (const row of rowsOf(value)) {
          expect(Object.keys(row[column.id] ?? {}).sort(), fact.key).toEqual([...languages].sort())
        }
      }
    }
  })

  test('lists every datum and purpose that its tables name', () => {
    const items = new Set(idsOf(facts['data.items']))
    const purposes = rowsOf(facts['purposes.list'])
    const used = new Set(purposes.flatMap((row) => (Array.isArray(row.data) ? row.data : [])))
    expect([...used].filter((item) => !items.has(item))).toEqual([])
    expect([...items].filter((item) => !used.has(item))).toEqual([])
    const chosen = new Set(idsOf(facts['recipients.services']))
    for (const service of model.services.filter((item) => chosen.has(item.id))) {
      // Card details go from the buyer to the payment provider itself.
      expect(
        service.data.filter((item) => !items.has(item) && item !== 'card-details'),
        service.id,
      ).toEqual([])
      const named = purposes.map((row) => row.purpose)
      expect(
        service.purposes.filter((purpose) => !named.includes(purpose)),
        service.id,
      ).toEqual([])
    }
  })

  test('gives a whole policy', () => expectWholePolicy(library, facts))
})
