import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLateStore } from './late-store'

interface Counter {
  count: number
  add: () => void
  addSoon: () => void
}

const createCounter = () =>
  createLateStore<Counter>(({ set, get, later }) => {
    const add = () => set({ count: get().count + 1 })
    return { count: 0, add, addSoon: () => later(add) }
  })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what is owed is read at once, and told of later, once', () => {
  const store = createCounter()
  const heard = vi.fn()
  store.subscribe(({ count }, before) => heard(before.count, count))
  store.getState().addSoon()
  store.getState().addSoon()
  expect(store.getState().count).toBe(2)
  expect(heard).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(heard.mock.calls).toEqual([[0, 2]])
})

test('a change that is told of at once tells of what was owed before it', () => {
  const store = createCounter()
  const { add, addSoon } = store.getState()
  const heard = vi.fn()
  store.subscribe(({ count }, before) => heard(before.count, count))
  addSoon()
  add()
  expect(heard.mock.calls).toEqual([[0, 2]])
  vi.runAllTimers()
  expect(heard).toHaveBeenCalledTimes(1)
})

test('a listener may ask for the state, change it, and go away', () => {
  const store = createCounter()
  const counts: number[] = []
  const leave = store.subscribe(({ count, add }) => {
    counts.push(count)
    if (count < 3) add()
  })
  store.getState().addSoon()
  vi.runAllTimers()
  expect(counts).toEqual([1, 2, 3])
  leave()
  store.getState().add()
  expect(counts).toHaveLength(3)
  expect(store.getState().count).toBe(4)
})
