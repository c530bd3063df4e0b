import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ExportProgress } from '#app/export-policy'
import { createProgressLine } from '#cli/progress-line'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A progress line on a screen that remembers what was written. */
function lineOn(screen: { isTTY?: boolean; columns?: number }) {
  const written: string[] = []
  const line = createProgressLine(
    { ...screen, write: (text: string) => written.push(text) },
    ({ done, name }: ExportProgress) => `${done} ${name}`,
  )
  return { line, written }
}

const at = (done: number) => ({ done, total: 3, name: `policy.${done}` })

test('a work of less than a second says nothing', () => {
  const { line, written } = lineOn({ isTTY: true })
  line.update(at(0))
  vi.advanceTimersByTime(999)
  line.update(at(1))
  line.end()
  vi.advanceTimersByTime(5000)
  line.update(at(2))
  expect(written).toEqual([])
})

test('a terminal sees one line that is rewritten, and none afterwards', () => {
  const { line, written } = lineOn({ isTTY: true, columns: 9 })
  line.update(at(0))
  line.update(at(1))
  vi.advanceTimersByTime(1000)
  line.update(at(2))
  line.update(at(3))
  line.end()
  const erase = '\r\u001b[2K'
  expect(written).toEqual([`${erase}1 policy`, `${erase}2 policy`, erase])
})

test('a log gets plain lines', () => {
  const { line, written } = lineOn({})
  line.update(at(0))
  vi.advanceTimersByTime(1000)
  line.update(at(1))
  line.update(at(3))
  line.end()
  expect(written).toEqual(['0 policy.0\n', '1 policy.1\n'])
})

test('a log gets one line for each step, however often it is told of it', () => {
  const { line, written } = lineOn({})
  line.update(at(0))
  vi.advanceTimersByTime(1000)
  line.update(at(0))
  line.update(at(1))
  line.update(at(1))
  expect(written).toEqual(['0 policy.0\n', '1 policy.1\n'])
})

test('what is said meanwhile stays above the line', () => {
  const { line, written } = lineOn({ isTTY: true })
  line.say('early')
  line.update(at(0))
  vi.advanceTimersByTime(1000)
  line.say('a fault')
  line.end()
  line.say('late')
  const erase = '\r\u001b[2K'
  expect(written).toEqual(['early\n', `${erase}0 policy.0`, `${erase}a fault\n`, `${erase}0 policy.0`, erase, 'late\n'])
})
