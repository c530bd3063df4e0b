import { expect, test } from 'vitest'
import { createTimeLeft } from '#app/time-left'

/** What is said after so many seconds, with so much of a work of ten done. */
function after(seconds: number, work: number): number | null {
  let now = 5000
  const timeLeft = createTimeLeft(() => now)
  now += seconds * 1000
  return timeLeft({ done: Math.floor(work), total: 10, work, writing: 0 })
}

test('nobody can tell before something is done', () => {
  expect([after(30, 0), after(30, 0.1)]).toEqual([null, null])
})

test.each([
  [1, 5, 5],
  [12, 5, 15],
  [30, 5, 30],
  [60, 5, 60],
  [61, 5, 120],
  [600, 2.5, 1800],
] as const)('after %d seconds with %d of ten done, %d more', (seconds, work, left) => {
  expect(after(seconds, work)).toBe(left)
})
