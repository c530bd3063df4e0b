import { expect, test } from 'vitest'
import { termOptions } from './term-options'

const texts = (text: string) => ({ en: text, fa: `${text} fa`, pl: `${text} pl` })

test('terms are offered under their groups, in the order of the groups', () => {
  const groups = [
    { id: 'b', title: texts('B') },
    { id: 'a', title: texts('A') },
  ]
  const terms = [
    { id: 'one', group: 'a', label: texts('one') },
    { id: 'two', group: 'b', label: texts('two') },
    { id: 'three', group: 'a', label: texts('three') },
  ]
  expect(termOptions({ groups, terms }, [], 'pl').data).toEqual([
    { group: 'B pl', items: [{ value: 'two', label: 'two pl' }] },
    {
      group: 'A pl',
      items: [
        { value: 'one', label: 'one pl' },
        { value: 'three', label: 'three pl' },
      ],
    },
  ])
})

test('a short list has no groups; what was chosen and is no longer there stays to be seen', () => {
  const terms = [{ id: 'one', label: texts('one') }]
  expect(termOptions({ groups: [], terms }, ['one', 'gone'], 'en').data).toEqual([
    { value: 'one', label: 'one' },
    { value: 'gone', label: 'gone' },
  ])
  expect(termOptions(undefined, ['gone'], 'en').data).toEqual([{ value: 'gone', label: 'gone' }])
})
