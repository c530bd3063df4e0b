import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64, fromBase64 } from '#core/base64'

test('base64 is that of RFC 4648', () => {
  for (const text of ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar', 'x'.repeat(100_000)]) {
    expect(base64(new TextEncoder().encode(text))).toBe(Buffer.from(text).toString('base64'))
  }
})

test('bytes come back from their base64', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64(base64(bytes))).toEqual(bytes)
    }),
  )
})
