import { expect, test } from 'vitest'
import { createTimeLeft } from '#cli/time-left'
import type { Language } from '#core/language'

/** What is said after so many seconds, with so much of a work of ten done. */
function after(seconds: number, work: number, language: Language = 'en'): string | null {
  let now = 5000
  const timeLeft = createTimeLeft(language, () => now)
  now += seconds * 1000
  return timeLeft({ done: Math.floor(work), total: 10, work, writing: 0 })
}

test('nobody can tell before something is done', () => {
  expect([after(30, 0), after(30, 0.1)]).toEqual([null, null])
})

test.each([
  [1, 5, '5 sec'],
  [12, 5, '15 sec'],
  [30, 5, '30 sec'],
  [60, 5, '60 sec'],
  [61, 5, '2 min'],
  [600, 2.5, '30 min'],
] as const)('after %d seconds with %d of ten done, %s', (seconds, work, left) => {
  expect(after(seconds, work)).toBe(left)
})

test('in the digits and words of the language', () => {
  expect(after(12, 5, 'fa')).toContain('۱۵')
  expect(after(90, 5, 'pl')).toBe('2 min')
})
