import { expect, test } from 'vitest'
import { formatTimeLeft } from '#core/typography/format-time-left'

test.each([
  [5, 'en', '5 sec'],
  [60, 'en', '60 sec'],
  [61, 'en', '2 min'],
  [1800, 'pl', '30 min'],
] as const)('%d seconds in %s are “%s”', (seconds, language, said) => {
  expect(formatTimeLeft(seconds, language)).toBe(said)
})

test('Persian has its own digits', () => {
  expect(formatTimeLeft(15, 'fa')).toContain('۱۵')
})
