import { expect, test } from 'vitest'
import { isAnswer } from '#core/facts/is-answer'

test.each([
  [undefined, false],
  [' ', false],
  ['tea', true],
  [false, true],
  [[], false],
  [['orders'], true],
  [[{}], false],
  [[{ name: '', data: [], text: { en: ' ' } }], false],
  [[{}, { name: 'sid' }], true],
  [{ en: '' }, false],
  [{ fa: 'چای' }, true],
])('%j is an answer: %s', (value, expected) => {
  expect(isAnswer(value)).toBe(expected)
})
