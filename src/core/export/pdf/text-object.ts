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

const number = String.raw`-?(?:\d+\.?\d*|\.\d+)`
const operators = new RegExp(
  [
    String.raw`/Span\s*<<\s*/ActualText\s*(?:<(?<hex>[0-9A-Fa-f]+)>|\((?<literal>(?:\\[\s\S]|[^\\)])*)\))\s*>>\s*BDC`,
    '(?<reversed>/ReversedChars BMC)',
    '(?<end>EMC)',
    String.raw`/(?<font>\w+) (?<size>${number}) Tf`,
    `(?<matrix>(?:${number} ){6})Tm`,
    `(?<x>${number}) (?<y>${number}) Td`,
    `<(?<shown>[0-9A-Fa-f]+)> Tj`,
    String.raw`(?<space>\s+)`,
    String.raw`(?<other>[\s\S])`,
  ].join('|'),
  'g',
)

/** The glyphs of a string in hexadecimal, whose codes have two bytes each. */
export const glyphsOf = (hex: string): number[] => (hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16))

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
  for (const { groups = {} } of content.matchAll(operators)) {
    if (groups.other !== undefined) return null
    if (groups.hex !== undefined || groups.literal !== undefined) {
      span = { glyphs: [], text: actualText(groups.hex, groups.literal ?? '') }
      object.clusters.push(span)
    } else if (groups.reversed !== undefined) object.reversed = true
    else if (groups.end !== undefined) span = null
    else if (groups.font !== undefined) {
      font = fontNamed(groups.font)
      object.fontName = groups.font
      object.size = Number(groups.size)
    } else if (groups.matrix !== undefined) object.matrix = groups.matrix.trim()
    else if (groups.x !== undefined) {
      lineX += Number(groups.x)
      lineY += Number(groups.y)
      x = lineX
    } else if (groups.shown !== undefined) {
      if (font === null) return null
      for (const id of glyphsOf(groups.shown)) {
        const glyph = { id, x, y: lineY }
        if (span) span.glyphs.push(glyph)
        else object.clusters.push({ glyphs: [glyph], text: null })
        x += (font.widthOf(glyph.id) * object.size) / 1000
      }
    }
  }
  return font === null ? null : { ...object, font }
}

const actualText = (hex: string | undefined, literal: string): string =>
  hex === undefined ? PDFString.of(literal).decodeText() : PDFHexString.of(hex).decodeText()
