/**
 * Signs that a reader does not read: half-space and joiner, kashida, direction marks, soft hyphen; as the inside of a
 * regular expression's class.
 */
export const unread = String.raw`\u0640\u200c\u200d\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u00ad`

/**
 * Arabic vowel and reading marks. Madda and hamza are not among them: they make letters of their own (آ, أ, ئ).
 * Source: Unicode, block Arabic.
 */
export const vowelMarks = String.raw`\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed`

/** Heh with a hamza above, which Persian writes or leaves out before a genitive: one sign, or heh (or the Kurdish e) and a mark. */
export const hehWithHamza = /\u06c0\u0654*|[\u0647\u06d5]\u0654+/gu

/** Letters and spaces that are written in two ways and are the same to a reader, each one sign for one. */
const twins = new Map([
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
])

/** The signs that `foldSign` changes, as the inside of a regular expression's class. */
export const foldable = `${[...twins.keys()].join('')}٠-٩۰-۹`

const foldables = new RegExp(`[${foldable}]`, 'gu')

function foldSign(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  return twins.get(sign) ?? sign
}

/** Arabic ye and kaf as Persian ones, Persian and Arabic digits as Western ones, hard spaces as spaces; the length stays. */
export const foldSigns = (text: string): string => text.replace(foldables, foldSign)
