import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { throttle } from './throttle'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const delay = 600

/** Work that takes `duration` and notes when it started, in milliseconds from now. */
function timedWork(duration = 0) {
  const begin = Date.now()
  const starts: number[] = []
  let underWay = 0
  const work = async () => {
    underWay += 1
    expect(underWay).toBe(1)
    starts.push(Date.now() - begin)
    await new Promise((resolve) => setTimeout(resolve, duration))
    underWay -= 1
  }
  return { starts, work }
}

const atOnce = async () => undefined

test('nothing is done without a change, and one change is followed once', async () => {
  const { starts, work } = timedWork()
  const { changed } = throttle(work, delay, atOnce)
  await vi.advanceTimersByTimeAsync(5000)
  expect(starts).toEqual([])
  changed()
  await vi.advanceTimersByTimeAsync(5000)
  expect(starts).toEqual([5000 + delay])
})

test('somebody who types without a pause is followed all the while', async () => {
  const { starts, work } = timedWork(20)
  const { changed } = throttle(work, delay, atOnce)
  for (let time = 0; time < 6000; time += 10) {
    changed()
    await vi.advanceTimersByTimeAsync(10)
  }
  expect(starts.length).toBeGreaterThanOrEqual(9)
  let before = 0
  for (const start of starts) {
    expect(start - before).toBeLessThanOrEqual(delay + 10)
    before = start
  }
})

test('slow work is never done twice at a time, and does not pile up', async () => {
  const { starts, work } = timedWork(3000)
  const { changed } = throttle(work, delay, atOnce)
  for (let time = 0; time < 9000; time += 50) {
    changed()
    await vi.advanceTimersByTimeAsync(50)
  }
  await vi.advanceTimersByTimeAsync(60_000)
  expect(starts).toEqual([600, 3600, 6600, 9600])
})

test('a change while the work is under way is followed by work of its own', async () => {
  const { starts, work } = timedWork(100)
  const { changed } = throttle(work, delay, atOnce)
  changed()
  await vi.advanceTimersByTimeAsync(delay + 50)
  changed()
  await vi.advanceTimersByTimeAsync(5000)
  expect(starts).toEqual([600, 1250])
})

test('the work waits for an idle moment', async () => {
  const { starts, work } = timedWork()
  const { changed } = throttle(work, delay, () => new Promise((resolve) => setTimeout(resolve, 150)))
  changed()
  await vi.advanceTimersByTimeAsync(5000)
  expect(starts).toEqual([delay + 150])
})

test('now works at once, after what is under way, and for the change before it', async () => {
  const { starts, work } = timedWork(100)
  const { changed, now } = throttle(work, delay, atOnce)
  changed()
  await vi.advanceTimersByTimeAsync(delay + 50)
  changed()
  const done = now()
  await vi.advanceTimersByTimeAsync(5000)
  await done
  expect(starts).toEqual([600, 700])
})

test('after a stop nothing comes any more', async () => {
  const { starts, work } = timedWork()
  const { changed, stop } = throttle(work, delay, atOnce)
  changed()
  stop()
  await vi.advanceTimersByTimeAsync(5000)
  expect(starts).toEqual([])
})
