import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cssString } from '#core/export/html/css-string'

/** Reads a CSS string as CSS Syntax Level 3, section 4.3.5, says. */
const readCssString = (css: string): string =>
  css.slice(1, -1).replace(/\\([0-9a-f]{1,6}) ?/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

test('a text comes back from its CSS string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readCssString(cssString(text))).toBe(text)
    }),
  )
})

test('nothing in a text can end the string, the rule or the style element', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'"\'\\</style>;}\n\r\f{@a1 ') }), (text) => {
      expect(cssString(text).slice(1, -1)).not.toMatch(/["'<>;{}@\n\r\f]|\\(?![0-9a-f]+ )/)
    }),
  )
})
