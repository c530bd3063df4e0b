/** FNV-1a over UTF-16 code units from a seed, as eight hexadecimal digits. */
export const fingerprint = (text: string, seed: number): string => {
  let hash = seed
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
