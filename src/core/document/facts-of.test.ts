import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf } from '#core/document/facts-of'

const variable = (fact: string) => ({ type: 'variable', attrs: { fact } })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const text = { type: 'text', text: '{{not.a.fact}}' }

test('finds the facts of all texts in their order, each once', () => {
  const section = (...blocks: object[]) => ({ text: { en: { type: 'section', content: blocks } } })
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(variable('a.list'))] }] }
  const sections = [
    section(paragraph(text, variable('business.name')), list),
    section(paragraph(variable('a.list'), variable('z.last'))),
  ]
  expect(factsOf(sections)).toEqual(['business.name', 'a.list', 'z.last'])
})

test('takes any JSON, however deep', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => Array.isArray(factsOf(json))))
  let deep: unknown = variable('deep.down')
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep]
  expect(factsOf(deep)).toEqual(['deep.down'])
})
