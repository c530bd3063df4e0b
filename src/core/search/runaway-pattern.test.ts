import { expect, test } from 'vitest'
import { isRunaway } from '#core/search/runaway-pattern'

test.each([
  '(a+)+$',
  '(a*)*',
  '(?:a|a)*$',
  '((a+))+',
  '(?:x(?:a?))+',
  '(a?){30}',
  '(?<name>a+){2,}',
  '(.*,)+',
  '(a+|b)+?',
  '(?:(?=a+)a)*',
])('%s could run for very long', (pattern) => {
  expect(() => new RegExp(pattern, 'u')).not.toThrow()
  expect(isRunaway(pattern)).toBe(true)
})

test.each([
  'a+b*c?',
  '(abc)+',
  '(?:ab)*',
  '(a+|b*)c',
  '(a+)?',
  '(a{3})+',
  '([+*|(]a)+',
  '(\\(\\+)+',
  '([\\]+]a)*',
  '(\\u{1F600}b)+',
  '(\\p{L}a)+',
  '(?<n>a)\\k<n>+',
  '(?<=a+)b+',
])('%s does not', (pattern) => {
  expect(() => new RegExp(pattern, 'u')).not.toThrow()
  expect(isRunaway(pattern)).toBe(false)
})
