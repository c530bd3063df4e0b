import { expect, test } from 'vitest'
import { cleanSvg } from '#core/design/clean-svg'
import { readPngSize } from '#core/design/png-size'
import { rasterise } from '#platform/rasterise'
import { illustratorLogo } from '#tests/support/logos'
import { readPixels } from '#tests/support/read-pixels'

const drawn = async (svg: string, width: number): Promise<Uint8Array> => {
  const png = await rasterise(svg, width)
  if (png === null) throw new Error('was not drawn')
  return png
}

test('a logo is drawn in the width asked for, in its colours, on nothing', async () => {
  const png = await drawn(cleanSvg(illustratorLogo)?.markup ?? '', 480)
  expect(readPngSize(png)).toEqual({ width: 480, height: 160 })
  const pixelAt = readPixels(png)
  expect(pixelAt(210, 80)).toEqual([0x1d, 0x4f, 0x7c, 255])
  expect(pixelAt(475, 5)[3]).toBe(0)
})

test('the same drawing is the same bytes, and no machine’s fonts count', async () => {
  const markup =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><text y="15" font-family="Arial">Żółw</text></svg>'
  const [one, other] = [await drawn(markup, 90), await drawn(markup.replace('Arial', 'DejaVu Serif'), 90)]
  expect(one).toEqual(other)
  const pixelAt = readPixels(one)
  const inked = Array.from({ length: 90 * 20 }, (_, index) => pixelAt(index % 90, Math.floor(index / 90))[3])
  expect(inked.some((alpha) => alpha === 255)).toBe(true)
})

test('what is no drawing is null, and the next one is drawn all the same', async () => {
  for (const text of ['', '<svg', 'logo']) expect(await rasterise(text, 90)).toBeNull()
  expect(readPngSize(await drawn(cleanSvg(illustratorLogo)?.markup ?? '', 24))).toEqual({ width: 24, height: 8 })
})
