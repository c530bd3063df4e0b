const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const encode = (bytes: Uint8Array): string => {
  const parts: string[] = []
  let part = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second, third] = [bytes[index], bytes[index + 1], bytes[index + 2]]
    const group = (first << 16) | ((second ?? 0) << 8) | (third ?? 0)
    part += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63)
    part += second === undefined ? '=' : alphabet.charAt((group >> 6) & 63)
    part += third === undefined ? '=' : alphabet.charAt(group & 63)
    if (part.length > 8192) {
      parts.push(part)
      part = ''
    }
  }
  return parts.join('') + part
}

const encoded = new WeakMap<Uint8Array, string>()

/** Bytes as base64 (RFC 4648, section 4). Remembered per array: a batch of exports embeds the same fonts each time. */
export const base64 = (bytes: Uint8Array): string => {
  const known = encoded.get(bytes)
  if (known !== undefined) return known
  const text = encode(bytes)
  encoded.set(bytes, text)
  return text
}
