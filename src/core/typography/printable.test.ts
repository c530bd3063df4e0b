import { expect, test } from 'vitest'
import { printable } from '#core/typography/printable'

test('takes away what nobody reads and what turns text around, and nothing else', () => {
  expect(printable('a\u0000b\u0008c\ud800d\ufffee\uffff\u007f\u0085')).toBe('abcde')
  expect(printable('x\u202ey\u2066z\u2069')).toBe('xyz')
  const kept = 'می\u200cشود\u200f \u00a0«ok»\t\n😀 e\u0301'
  expect(printable(kept)).toBe(kept)
})
