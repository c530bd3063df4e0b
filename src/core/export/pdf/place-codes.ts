import type { FontCodes } from '#core/export/pdf/font-codes'
import { advanceOf, type Cluster, type Glyph, type TextObject } from '#core/export/pdf/text-object'
import { isBracket, isWeak, textOfObject } from '#core/export/pdf/text-order'

/** A code to show, where, and the room that it takes, as `x`. */
export interface Placed {
  code: number
  x: number
  advance: number
}

/** A shape above or below the line that is copied as nothing. */
interface Shape {
  glyph: number
  code: number
  x: number
  y: number
}

/** A text object's codes in the order in which they are to be written. */
export interface PlacedText {
  line: Placed[]
  /** Whether the line is there only to be copied. */
  isUnseen: boolean
  shapes: Shape[]
}

/** A left-to-right stretch of a right-to-left line, of which a text object is a part. */
export interface IslandPart {
  /** Where the stretch begins and ends, from the object's origin. */
  start: number
  end: number
  isMixed: boolean
  /** Whether marks part it from what stands on its left; another such stretch needs none. */
  isFenced: boolean
  isFirst: boolean
  isLast: boolean
}

export const rightToLeftMark = '\u200f'
const leftToRightMark = '\u200e'

const isInvisible = (text: string): boolean => /^\p{Cf}$/u.test(text)

class Placing implements PlacedText {
  readonly line: Placed[] = []
  readonly shapes: Shape[] = []
  isUnseen = false
  private readonly object: TextObject
  private readonly font: FontCodes
  private readonly onRightToLeftPage: boolean
  private readonly isIsland: boolean
  /** A distance that nobody sees and that tells what stands first. */
  private readonly hair: number
  /** The width of what is not seen: PDFium takes gaps beside less for spaces, Poppler what overlaps more for a new line. */
  private readonly narrow: number

  constructor(object: TextObject, onRightToLeftPage: boolean, isIsland: boolean) {
    this.isIsland = isIsland
    this.object = object
    this.font = object.font
    this.onRightToLeftPage = onRightToLeftPage
    this.hair = object.size / 500
    this.narrow = object.size / 5
  }

  private advanceOf(glyph: Glyph): number {
    return advanceOf(glyph, this.object)
  }

  private inThousandths(advance: number): number {
    return (advance * 1000) / this.object.size
  }

  private unseen(text: string, x: number, advance: number): void {
    this.line.push({ code: this.font.unseen(text, this.inThousandths(advance)), x, advance })
  }

  /** Text that runs as the page does, or a stretch of the other direction on a page from left to right. */
  placeRun(): void {
    const { clusters } = this.object
    for (const [index, cluster] of clusters.entries()) this.place(cluster, clusters[index + 1])
  }

  /** Spaces alone, which come from another font than the words around them when that has none. */
  placeSpaces(): void {
    const { shape } = this.font
    if (shape === null) {
      this.placeRun()
      return
    }
    this.isUnseen = true
    for (const glyph of this.object.clusters.flatMap(({ glyphs }) => glyphs)) {
      const code = this.font.copiedAs(shape, ' ', this.font.widthOf(glyph.id))
      this.line.push({ code, x: glyph.x, advance: this.advanceOf(glyph) })
    }
  }

  /** A part of a left-to-right stretch on a page from right to left. */
  placeIsland({ start, end, isMixed, isFenced, isFirst, isLast }: IslandPart): void {
    if (isFirst && isFenced) this.unseen(rightToLeftMark, start - 2 * this.hair, this.narrow)
    if (isFirst && isMixed) this.unseen(leftToRightMark, end - this.narrow, this.narrow)
    for (const cluster of this.object.clusters) this.place(cluster)
    if (!isLast || !isMixed) return
    this.unseen(leftToRightMark, start - this.hair, this.narrow)
    if (isFenced) this.unseen(rightToLeftMark, start - 2 * this.hair, this.narrow)
  }

  private place({ glyphs, text }: Cluster, next?: Cluster): void {
    const { font, object } = this
    const letter = glyphs.find((glyph) => glyph.y === 0 && font.widthOf(glyph.id) > 0) ?? glyphs[0]
    if (letter === undefined) return
    const { id, x } = letter
    const advance = this.advanceOf(letter)
    const characters = [...(text ?? font.textOf(id))]
    const seen = Math.max(
      0,
      characters.findIndex((character) => !isInvisible(character)),
    )
    const first = characters[seen] ?? ''
    const [before, after] = [characters.slice(0, seen), characters.slice(seen + 1)]
    const [onLeft, onRight] = object.reversed ? [after.reverse(), before.reverse()] : [before, after]
    for (const { id: shape, x: shapeX, y } of glyphs.filter((glyph) => glyph !== letter))
      this.shapes.push({ glyph: shape, code: font.copiedAs(shape, rightToLeftMark), x: shapeX, y })
    if (isInvisible(first)) {
      this.line.push({ code: font.copiedAs(id, first, 0), x, advance: 0 })
      return
    }
    const isOnOwnWay = this.onRightToLeftPage && !this.isIsland
    if (isOnOwnWay && isBracket(first)) {
      this.placeBracket(first, id, x, advance, next)
      return
    }
    if (isOnOwnWay && isWeak(first)) this.unseen(rightToLeftMark, x - 2 * this.hair, this.narrow)
    for (const other of onLeft) this.unseen(other, x - this.hair, 0)
    this.line.push({ code: text === null ? id : font.copiedAs(id, first), x, advance })
    for (const other of onRight) this.unseen(other, x + advance, 0)
  }

  /** A bracket is mirrored by PDFium, as one in a text from right to left, unless it follows a left-to-right letter. */
  private placeBracket(text: string, id: number, x: number, advance: number, next: Cluster | undefined): void {
    const gap = (next?.glyphs[0]?.x ?? x) - x - advance
    // With the gap before its neighbour, which Poppler would else take for a space.
    const room = gap > 0 && gap < this.object.size / 6 ? advance + gap : advance
    this.unseen(rightToLeftMark, x - 2 * this.hair, this.narrow)
    this.line.push({ code: this.font.copiedAs(id, text, this.inThousandths(room)), x, advance: room })
    this.unseen(leftToRightMark, x - this.hair, room)
  }
}

/** Says which codes show a text object, so that the programs of docs/pdf-text.md copy it as it was written. */
export function placeCodes(object: TextObject, onRightToLeftPage: boolean, island?: IslandPart): PlacedText {
  const placing = new Placing(object, onRightToLeftPage, island !== undefined)
  if (island) placing.placeIsland(island)
  else if (/^ +$/.test(textOfObject(object))) placing.placeSpaces()
  else placing.placeRun()
  return placing
}
