import { unzlibSync } from 'fflate'

type Pixel = readonly [red: number, green: number, blue: number, alpha: number]

const bytesOfPixel = 4

const paeth = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ]
  return byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner
}

/** The pixels of a PNG of eight bits a channel with alpha, read by the book (PNG, sections 5, 7 and 9). */
export function readPixels(png: Uint8Array): (x: number, y: number) => Pixel {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  if (view.getUint8(24) !== 8 || view.getUint8(25) !== 6) throw new Error('is of another kind')
  const parts: Uint8Array[] = []
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12) {
    const data = png.subarray(at + 8, at + 8 + view.getUint32(at))
    if (Buffer.from(png.subarray(at + 4, at + 8)).toString('latin1') === 'IDAT') parts.push(data)
  }
  const packed = unzlibSync(Buffer.concat(parts))
  const row = width * bytesOfPixel
  const pixels = new Uint8Array(row * height)
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (row + 1)]
    for (let x = 0; x < row; x += 1) {
      const here = y * row + x
      const left = x < bytesOfPixel ? 0 : (pixels[here - bytesOfPixel] ?? 0)
      const above = y === 0 ? 0 : (pixels[here - row] ?? 0)
      const corner = x < bytesOfPixel || y === 0 ? 0 : (pixels[here - row - bytesOfPixel] ?? 0)
      const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)]
      pixels[here] = (packed[y * (row + 1) + 1 + x] ?? 0) + (guesses[filter ?? 0] ?? 0)
    }
  }
  return (x, y) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray((y * width + x) * bytesOfPixel)
    return [red, green, blue, alpha]
  }
}
