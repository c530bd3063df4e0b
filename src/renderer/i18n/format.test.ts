import { expect, test } from 'vitest'
import { formatBytes, formatDay, formatMoment, formatNumber } from '#i18n/format'

test('Persian has its digits and its calendar', () => {
  expect(formatNumber(1405, 'fa')).toBe('۱٬۴۰۵')
  expect(formatDay('2026-11-22', 'fa')).toBe('۱ آذر ۱۴۰۵')
  expect(formatMoment(Date.UTC(2026, 10, 22, 12), 'fa')).toContain('۱۴۰۵')
})

test('Polish and English write days out', () => {
  expect(formatDay('2026-11-22', 'pl')).toBe('22 listopada 2026')
  expect(formatDay('2026-11-22', 'en')).toBe('22 November 2026')
})

test('what is no day is none', () => {
  expect(formatDay('soon', 'en')).toBeNull()
  expect(formatDay('2026-13-40', 'en')).toBeNull()
})

test('a file has at least a kilobyte', () => {
  expect(formatBytes(10, 'en')).toBe('1 kB')
  expect(formatBytes(1_540_000, 'en')).toBe('1.5 MB')
})
