/** The quickest of those measured with a policy of 100,000 words; one a quarter or four times as long takes a third longer. */
const longestPart = 128 * 1024

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

/**
 * Cuts a message into parts that are sent one after the other: the page takes in one while the browser still reads the
 * next. No character is cut in two, as half of one would not survive the way.
 */
export function partsOf(message: string): string[] {
  const parts: string[] = []
  let start = 0
  do {
    let end = start + longestPart
    if (isHighSurrogate(message.charCodeAt(end - 1))) end -= 1
    parts.push(message.slice(start, end))
    start = end
  } while (start < message.length)
  return parts
}
