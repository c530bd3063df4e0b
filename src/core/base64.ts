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

/** The bytes that a base64 text stands for; what is no base64 is passed over. */
export const fromBase64 = (text: string): Uint8Array => {
  const digits = [...text].map((character) => alphabet.indexOf(character)).filter((digit) => digit >= 0)
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  for (let index = 0; index < bytes.length; index += 1) {
    const [digit, shift] = [Math.floor((index * 4) / 3), 2 * ((index % 3) + 1)]
    bytes[index] = ((digits[digit] ?? 0) << shift) | ((digits[digit + 1] ?? 0) >> (6 - shift))
  }
  return bytes
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
