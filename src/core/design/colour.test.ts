import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Colour, colourSchema, contrast, leastContrast, readableOn } from '#core/design/colour'
import { grounds } from '#core/design/design'

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2)
})

test('a colour that can be read stays as it is, any other comes near to one that can', () => {
  expect(readableOn('#1d4f7c', grounds.light)).toBe('#1d4f7c')
  expect(readableOn('#ffd400', grounds.light)).not.toBe('#ffd400')
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value): Colour => `#${value.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(colour, fc.constantFrom(grounds.light, grounds.dark, '#ffffff' as const), (own, ground) => {
      expect(contrast(readableOn(own, ground), ground)).toBeGreaterThanOrEqual(leastContrast)
    }),
  )
})

test('a colour is six hexadecimal digits', () => {
  expect(colourSchema.parse(' #1D4F7C')).toBe('#1d4f7c')
  for (const wrong of ['red', '#123', '#1d4f7c;}', 'url(x)']) expect(colourSchema.safeParse(wrong).success).toBe(false)
})
