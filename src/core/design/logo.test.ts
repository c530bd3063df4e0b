import { expect, test } from 'vitest'
import { base64 } from '#core/base64'
import { readLogo } from '#core/design/logo'
import { illustratorLogo } from '#tests/support/logos'

/** The header of a PNG, which is all that is read of it. */
const pngOf = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(33)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

const png = (bytes: Uint8Array) => readLogo({ type: 'png', data: base64(bytes) })

test('a PNG by its header', () => {
  expect(png(pngOf(640, 200))).toMatchObject({ ok: true, value: { kind: 'png', width: 640, height: 200 } })
  expect(png(pngOf(4096, 4096))).toMatchObject({ ok: true })
})

test('a PNG of a hundred megapixels is refused by its header alone', () => {
  expect(png(pngOf(10_000, 10_000))).toEqual({ ok: false, error: 'tooManyPixels' })
  expect(png(pngOf(1, 0xffffffff))).toEqual({ ok: false, error: 'tooManyPixels' })
})

test.each([
  ['without a width', pngOf(0, 9)],
  ['cut short', pngOf(9, 9).subarray(0, 20)],
  ['of another kind', new TextEncoder().encode(illustratorLogo)],
  ['empty', new Uint8Array()],
])('a PNG %s is none', (_what, bytes) => {
  expect(png(bytes)).toEqual({ ok: false, error: 'notAnImage' })
})

test('an SVG, also with a byte order mark, but not in an encoding other than UTF-8', () => {
  const read = (bytes: Uint8Array) => readLogo({ type: 'svg', data: base64(bytes) })
  const text = new TextEncoder().encode(illustratorLogo)
  expect(read(text)).toMatchObject({ ok: true, value: { kind: 'svg', width: 240, height: 80 } })
  expect(read(Uint8Array.of(0xef, 0xbb, 0xbf, ...text))).toMatchObject({ ok: true })
  expect(read(new Uint8Array(Buffer.from(illustratorLogo, 'utf16le')))).toEqual({ ok: false, error: 'notAnImage' })
})
