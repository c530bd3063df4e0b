/** “\x89PNG\r\n\x1a\n” (PNG, section 5.2). */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** The first chunk, IHDR, follows the signature: its length, its name, and then width and height (PNG, section 11.2.1). */
const [nameAt, widthAt, heightAt, headerEnd] = [12, 16, 20, 33]

/** The width and height in pixels that a PNG's header gives, or null when the bytes are not a PNG. */
export function readPngSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < headerEnd || signature.some((byte, index) => bytes[index] !== byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (String.fromCharCode(...bytes.subarray(nameAt, widthAt)) !== 'IHDR') return null
  const [width, height] = [view.getUint32(widthAt), view.getUint32(heightAt)]
  return width > 0 && height > 0 ? { width, height } : null
}
