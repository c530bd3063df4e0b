import type { Cluster, TextObject } from '#core/export/pdf/text-object'

export const isBracket = (text: string | null): boolean => text !== null && /^[()[\]{}«»‹›<>]$/u.test(text)

/** Digits, and the signs of numbers: what the bidirectional algorithm calls weak (Unicode Annex 9, table 4). */
export const isWeak = (text: string): boolean => /^[\p{Nd}\p{Sc}.,:/+\-#%‰°±−\u00a0\u060c\u066a-\u066c]$/u.test(text)

const kindOf = (text: string): 'letter' | 'weak' | 'neutral' =>
  /^\p{L}$/u.test(text) ? 'letter' : isWeak(text) ? 'weak' : 'neutral'

const textOfCluster = ({ text, glyphs }: Cluster, { font }: TextObject): string =>
  text ?? glyphs.map(({ id }) => font.textOf(id)).join('')

const known = new WeakMap<TextObject, string>()

/** The text of a text object in the order of reading. */
export const textOfObject = (object: TextObject): string => {
  const before = known.get(object)
  if (before !== undefined) return before
  const texts = object.clusters.map((cluster) => textOfCluster(cluster, object))
  const text = (object.reversed ? texts.reverse() : texts).join('')
  known.set(object, text)
  return text
}

/**
 * Whether a text object runs from left to right on a page whose lines run from right to left. Chromium marks none of a
 * single bracket or of spaces as reversed.
 */
export const isLeftToRightIsland = (object: TextObject, onRightToLeftPage: boolean): boolean =>
  onRightToLeftPage &&
  !object.reversed &&
  !object.clusters.every((cluster) => isBracket(cluster.text) || /^\s*$/u.test(textOfCluster(cluster, object)))

/**
 * Left-to-right text of a right-to-left page in the order in which PDFium reads it rightly: it takes the page's lines
 * from right to left by stretches of letters, of digits with their signs and of the rest, so that an address would
 * come out as “com.example@privacy”.
 * @param objects beside each other, from left to right
 * @returns parts of the objects, each with what of it stands together
 */
export function stretchesOf(objects: readonly TextObject[]): TextObject[] {
  const stretches: { kind: string; parts: TextObject[] }[] = []
  for (const object of objects)
    for (const cluster of object.clusters) {
      const kind = kindOf(textOfCluster(cluster, object))
      const last = stretches.at(-1)
      const part = { ...object, clusters: [cluster] }
      if (last?.kind === kind) last.parts.push(part)
      else stretches.push({ kind, parts: [part] })
    }
  const joined: TextObject[] = []
  for (const part of stretches.reverse().flatMap(({ parts }) => parts)) {
    const last = joined.at(-1)
    if (last?.font === part.font && last.matrix === part.matrix) last.clusters.push(...part.clusters)
    else joined.push(part)
  }
  return joined
}

/** Whether a text has stretches of more than one kind. */
export const isMixed = (objects: readonly TextObject[]): boolean =>
  new Set(objects.flatMap((object) => object.clusters.map((cluster) => kindOf(textOfCluster(cluster, object))))).size >
  1
