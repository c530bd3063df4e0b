import { zlibSync } from 'fflate'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Of a byte each: the bit depth, the colour type (6: red, green, blue, alpha), and the usual methods of the rest. */
const header = [8, 6, 0, 0, 0]

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) =>
  Array.from({ length: 8 }).reduce((crc: number) => (crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1), byte),
)

/** The checksum of a chunk (PNG, annex D). */
const crcOf = (bytes: Uint8Array): number =>
  ~bytes.reduce((crc, byte) => (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8), -1) >>> 0

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(Buffer.from(name, 'latin1'), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crcOf(bytes.subarray(4, data.length + 8)))
  return bytes
}

/** Rows of pixels, four bytes each (red, green, blue, alpha), as a PNG. */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const size = new Uint8Array(13)
  new DataView(size.buffer).setUint32(0, width)
  new DataView(size.buffer).setUint32(4, height)
  size.set(header, 8)
  // Each row begins with the name of its filter, none.
  const rows = new Uint8Array(height * (4 * width + 1))
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(4 * width * row, 4 * width * (row + 1)), row * (4 * width + 1) + 1)
  }
  const chunks = [chunk('IHDR', size), chunk('IDAT', zlibSync(rows, { level: 3 })), chunk('IEND', new Uint8Array())]
  return Buffer.concat([Uint8Array.from(signature), ...chunks])
}
