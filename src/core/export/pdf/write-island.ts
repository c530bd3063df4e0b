import { extentOf, originOf, type TextObject } from '#core/export/pdf/text-object'
import { isMixed, stretchesOf, textOfObject } from '#core/export/pdf/text-order'
import { writeTextObject } from '#core/export/pdf/write-text-object'

const hasLetters = (object: TextObject): boolean => /\p{L}/u.test(textOfObject(object))

/**
 * Whether a text object goes on where another ends, on the same line: a font has changed between them, or a mark. Digits
 * alone do not: they run from left to right, and one number after another from right to left.
 */
export const goesOn = (object: TextObject, before: TextObject | undefined): boolean =>
  before !== undefined &&
  !object.reversed &&
  hasLetters(object) &&
  hasLetters(before) &&
  originOf(before).y === originOf(object).y &&
  Math.abs(extentOf(object).start - extentOf(before).end) < object.size / 2

/**
 * Writes a left-to-right stretch of a right-to-left line anew.
 * @param objects what it consists of, from left to right
 * @param isFenced whether marks are to part it from what stands on its left
 */
export function writeIsland(objects: readonly TextObject[], isFenced: boolean): string {
  const extents = objects.map(extentOf)
  const [start, end] = [
    Math.min(...extents.map((extent) => extent.start)),
    Math.max(...extents.map((extent) => extent.end)),
  ]
  const parts = stretchesOf(objects)
  const island = { isMixed: isMixed(objects), isFenced }
  return parts
    .map((part, index) => {
      const { x } = originOf(part)
      const place = { start: start - x, end: end - x, isFirst: index === 0, isLast: index === parts.length - 1 }
      return writeTextObject(part, true, { ...island, ...place })
    })
    .join('\n')
}
