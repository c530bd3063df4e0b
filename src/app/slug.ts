/** Letters that taking the accents off does not turn into Latin ones: Polish ł, German ß, and the Persian alphabet. */
const latin: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', œ: 'oe' },
  ...{ ا: 'a', آ: 'a', ب: 'b', پ: 'p', ت: 't', ث: 's', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'z', ر: 'r' },
  ...{ ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'z', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'gh', ک: 'k' },
  ...{ ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', و: 'v', ه: 'h', ة: 'h', ی: 'i', ي: 'i', ى: 'i', ئ: 'i', ؤ: 'o', أ: 'a' },
  ...{ '۰': '0', '۱': '1', '۲': '2', '۳': '3', '۴': '4', '۵': '5', '۶': '6', '۷': '7', '۸': '8', '۹': '9' },
}

/** Names that Windows keeps for devices, whatever follows the first dot. */
const deviceName = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/

/** Room for a counter at the end of the 80 characters that a slug may have. */
const longest = 72

/** A name as an id: Latin letters, digits and hyphens. Empty when nothing of the name can be written so. */
export function slugOf(name: string): string {
  const letters = [...name.toLowerCase().normalize('NFC')].map((letter) => latin[letter] ?? letter)
  const hyphened = letters
    .join('')
    .normalize('NFD')
    .replace(/[\p{Mark}’'\u200c]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
  return cut(hyphened.replace(/^-+/, ''))
}

const cut = (slug: string): string => slug.slice(0, longest).replace(/-+$/, '')

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken and that every system accepts as a file's name. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug
  for (let count = 2; taken.has(free) || deviceName.test(free); count += 1) free = `${cut(slug)}-${count}`
  return free
}
