import { PDFHexString, PDFString } from '@cantoo/pdf-lib'
import type { FontCodes } from '#core/export/pdf/font-codes'

/** A glyph of a text object, where it stands from the object's origin, and the text it is copied as if not the font's. */
export interface Glyph {
  id: number
  x: number
  y: number
}

/** Glyphs that stand for a text together; `text` is null where each is copied as the font says. */
export interface Cluster {
  glyphs: Glyph[]
  text: string | null
}

/** What stands between BT and ET: glyphs of one font, from left to right. */
export interface TextObject {
  font: FontCodes
  fontName: string
  size: number
  /** `a b c d e f` of the text matrix. */
  matrix: string
  /** Whether the text runs from right to left. */
  reversed: boolean
  clusters: Cluster[]
}

/** How far a glyph moves what follows it. */
export const advanceOf = ({ id }: Glyph, { font, size }: Pick<TextObject, 'font' | 'size'>): number =>
  (font.widthOf(id) * size) / 1000

/** Where a text object's origin stands on its page's canvas, in the units of its own matrix. */
export const originOf = ({ matrix }: TextObject): { x: number; y: number } => {
  const [scale = 1, , , , x = 0, y = 0] = matrix.split(' ').map(Number)
  return { x: x / scale, y }
}

/** Where a text object's glyphs begin and end on the canvas. */
export function extentOf(object: TextObject): { start: number; end: number } {
  const { x } = originOf(object)
  const glyphs = object.clusters.flatMap((cluster) => cluster.glyphs)
  return {
    start: x + Math.min(...glyphs.map((glyph) => glyph.x)),
    end: x + Math.max(...glyphs.map((glyph) => glyph.x + advanceOf(glyph, object))),
  }
}

/** The glyphs of a string in hexadecimal, whose codes have two bytes each. */
export function glyphsOf(hex: string): number[] {
  const glyphs: number[] = []
  for (let index = 0; index + 4 <= hex.length; index += 4) glyphs.push(Number.parseInt(hex.slice(index, index + 4), 16))
  return glyphs
}

const number = '(-?[\\d.]+)'
/** The lines of a text object, each with one of the few operators that Chromium writes there. */
const shows = new RegExp(`^(?:${number} ${number} Td )?<([0-9A-Fa-f]+)> Tj$`)
const moves = new RegExp(`^${number} ${number} Td$`)
const setsFont = new RegExp(`^/(\\w+) ${number} Tf$`)
const setsMatrix = new RegExp(`^((?:${number} ){5}${number}) Tm$`)
const opensSpan = /^\/Span\s*<<\s*\/ActualText\s*(?:<([0-9A-Fa-f]+)>|\(((?:\\[\s\S]|[^\\)])*)\))\s*>>\s*BDC$/

/**
 * Reads a text object as Chromium writes it.
 * @param content what stands between BT and ET
 * @returns null when there is anything in it that Chromium does not write, or a font without codes
 */
export function readTextObject(content: string, fontNamed: (name: string) => FontCodes | null): TextObject | null {
  let font: FontCodes | null = null
  const object = { fontName: '', size: 0, matrix: '', reversed: false, clusters: [] as Cluster[] }
  let [lineX, lineY, x] = [0, 0, 0]
  let span: Cluster | null = null
  for (const line of content.split('\n')) {
    const shown = shows.exec(line)
    const moved = shown ?? moves.exec(line)
    if (moved?.[1] !== undefined) {
      lineX += Number(moved[1])
      lineY += Number(moved[2])
      x = lineX
    }
    if (shown) {
      if (font === null) return null
      for (const id of glyphsOf(shown[3] ?? '')) {
        const glyph = { id, x, y: lineY }
        if (span) span.glyphs.push(glyph)
        else object.clusters.push({ glyphs: [glyph], text: null })
        x += (font.widthOf(id) * object.size) / 1000
      }
    }
    if (moved) continue
    if (line === 'EMC') span = null
    else if (line === '/ReversedChars BMC') object.reversed = true
    else if (line.endsWith('Tf')) {
      const [, name = '', size = ''] = setsFont.exec(line) ?? []
      font = fontNamed(name)
      object.fontName = name
      object.size = Number(size)
    } else if (line.endsWith('Tm')) object.matrix = setsMatrix.exec(line)?.[1] ?? ''
    else {
      const opened = opensSpan.exec(line)
      if (opened === null) return null
      span = { glyphs: [], text: actualText(opened[1], opened[2] ?? '') }
      object.clusters.push(span)
    }
  }
  return font === null || object.matrix === '' ? null : { ...object, font }
}

const actualText = (hex: string | undefined, literal: string): string =>
  hex === undefined ? PDFString.of(literal).decodeText() : PDFHexString.of(hex).decodeText()
