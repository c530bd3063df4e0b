import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib'
import { strToU8 } from 'fflate'
import { type ByteTools, deflated, inflated } from '#core/export/pdf/streams'

/** New codes begin here, above every glyph of the fonts that are printed with. */
const firstNewCode = 0x4000

const name = (text: string): PDFName => PDFName.of(text)

/** A code as content streams and character maps write it. */
export const hexadecimal = (code: number): string => code.toString(16).padStart(4, '0')

const utf16 = (text: string): string =>
  text
    .split('')
    .map((unit) => hexadecimal(unit.charCodeAt(0)))
    .join('')

const rawStream = (object: PDFObject | undefined): PDFRawStream => {
  if (!(object instanceof PDFRawStream)) throw new Error('a font that Chromium embeds has a map to Unicode')
  return object
}

/** A font's widths by glyph, from `[first [w …] first last w …]` (ISO 32000-1, section 9.7.4.3). */
const widthsOf = (entries: PDFArray): Map<number, number> => {
  const widths = new Map<number, number>()
  const numberAt = (index: number): number => entries.lookup(index, PDFNumber).asNumber()
  for (let index = 0; index < entries.size(); ) {
    const first = numberAt(index)
    const next = entries.lookup(index + 1)
    if (next instanceof PDFArray) {
      for (let offset = 0; offset < next.size(); offset += 1)
        widths.set(first + offset, next.lookup(offset, PDFNumber).asNumber())
      index += 2
    } else {
      for (let glyph = first; glyph <= numberAt(index + 1); glyph += 1) widths.set(glyph, numberAt(index + 2))
      index += 3
    }
  }
  return widths
}

/** A glyph, the text that it is copied as, and its width in thousandths of the font's size. */
interface Meaning {
  glyph: number
  text: string
  width: number
}

const entry = /<([0-9A-F]{4})> (?:<([0-9A-F]{4})> )?<([0-9A-F]+)>/gi

const fromUtf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))

/** The texts of a font's glyphs, from a map of the kind that Chromium writes (ISO 32000-1, section 9.10.3). */
const textsOf = (map: string): Map<number, string> => {
  const texts = new Map<number, string>()
  const [, ...blocks] = map.split(/begin(?=bf)/)
  for (const [, from = '', to = from, hex = ''] of blocks.join('').matchAll(entry)) {
    const first = Number.parseInt(from, 16)
    for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph += 1) {
      const last = Number.parseInt(hex.slice(-4), 16) + glyph - first
      texts.set(glyph, fromUtf16(hex.slice(0, -4) + hexadecimal(last)))
    }
  }
  return texts
}

/** The codes of one font: a glyph's own number, and new ones for glyphs that are to be copied as other text. */
export class FontCodes {
  private readonly font: PDFDict
  private readonly tools: ByteTools
  private readonly map: string
  private readonly descendant: PDFDict
  private readonly widths: Map<number, number>
  private readonly usualWidth: number
  private readonly texts: Map<number, string>
  private readonly codes = new Map<string, number>()
  private readonly meanings: Meaning[] = []
  private readonly used = new Set<number>()
  private blank: number | null = null

  /** @param font of the kind that Chromium embeds: Type 0, with one code a glyph and a map to Unicode */
  constructor(font: PDFDict, tools: ByteTools) {
    this.font = font
    this.tools = tools
    this.map = tools.latin1(inflated(rawStream(font.lookup(name('ToUnicode'))), tools))
    this.descendant = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict)
    this.widths = widthsOf(this.descendant.lookup(name('W'), PDFArray))
    this.usualWidth = this.descendant.lookupMaybe(name('DW'), PDFNumber)?.asNumber() ?? 1000
    this.texts = textsOf(this.map)
  }

  /** In thousandths of the font's size. */
  widthOf(glyph: number): number {
    return this.widths.get(glyph) ?? this.usualWidth
  }

  /** The text that a glyph is copied as when nothing else is said. */
  textOf(glyph: number): string {
    return this.texts.get(glyph) ?? ''
  }

  /** Notes a glyph that the document shows; all of them, before the first new code is asked for. */
  note(glyph: number): void {
    this.used.add(glyph)
  }

  /**
   * The code under which a glyph is copied as `text`.
   * @param width in thousandths of the font's size; the glyph's own unless given
   */
  copiedAs(glyph: number, text: string, width = this.widthOf(glyph)): number {
    return this.add({ glyph, text, width })
  }

  /**
   * A code that shows nothing and is copied as `text`.
   * @param width in thousandths of the font's size
   */
  unseen(text: string, width: number): number {
    this.blank ??= this.findBlank()
    return this.add({ glyph: this.blank, text, width: Math.round(width) })
  }

  /** A glyph with a shape, to be shown invisibly: PDFium passes over text without any. Null when the font has none. */
  get shape(): number | null {
    for (const [glyph, text] of this.texts) if (this.used.has(glyph) && /\p{L}|\p{N}/u.test(text)) return glyph
    return null
  }

  /** A space, or a glyph that the document does not use: of those Chromium leaves the number in the font, and no shape. */
  private findBlank(): number {
    for (const [glyph, text] of this.texts) if (text === ' ') return glyph
    let glyph = 1
    while (this.used.has(glyph)) glyph += 1
    return glyph
  }

  private add(meaning: Meaning): number {
    const key = `${meaning.glyph} ${meaning.width} ${meaning.text}`
    const known = this.codes.get(key)
    if (known !== undefined) return known
    const code = firstNewCode + this.meanings.length
    this.codes.set(key, code)
    this.meanings.push(meaning)
    return code
  }

  /** Writes the new codes into the font. */
  write(context: PDFContext): void {
    if (this.meanings.length === 0) return
    const widths = this.descendant.lookup(name('W'), PDFArray)
    widths.push(PDFNumber.of(firstNewCode))
    widths.push(context.obj(this.meanings.map(({ width }) => width)))
    const glyphs = new Uint8Array(2 * (firstNewCode + this.meanings.length))
    const set = (code: number, glyph: number): void => glyphs.set([glyph >> 8, glyph & 0xff], 2 * code)
    for (const glyph of this.used) set(glyph, glyph)
    for (const [index, { glyph }] of this.meanings.entries()) set(firstNewCode + index, glyph)
    this.descendant.set(name('CIDToGIDMap'), context.register(deflated(context, glyphs, this.tools)))
    this.font.set(name('ToUnicode'), context.register(deflated(context, strToU8(this.newMap(), true), this.tools)))
  }

  private newMap(): string {
    const lines = this.meanings.flatMap(({ text }, index) =>
      text === '' ? [] : [`<${hexadecimal(firstNewCode + index)}> <${utf16(text)}>`],
    )
    // A character map has at most 100 entries a block.
    const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, block) => {
      const part = lines.slice(100 * block, 100 * (block + 1))
      return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar\n`
    })
    return this.map.replace('endcmap', `${blocks.join('')}endcmap`)
  }
}
