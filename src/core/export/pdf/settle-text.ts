import { PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { strToU8 } from 'fflate'
import { FontCodes } from '#core/export/pdf/font-codes'
import { markArtifacts } from '#core/export/pdf/mark-artifacts'
import { type MarkedText, nameMarkedText } from '#core/export/pdf/name-marked-text'
import { deflated, indexOfText, inflated, latin1, type Zlib } from '#core/export/pdf/streams'
import { glyphsOf, readTextObject, type TextObject } from '#core/export/pdf/text-object'
import { isLeftToRightIsland, textOfObject } from '#core/export/pdf/text-order'
import { goesOn, writeIsland } from '#core/export/pdf/write-island'
import { writeTextObject } from '#core/export/pdf/write-text-object'
import type { Direction } from '#core/language'

type FontNamed = (name: string) => FontCodes | null

const name = (text: string): PDFName => PDFName.of(text)

/** In a content stream: the number of what is marked for the structure tree, and text objects, one behind the other. */
const pieces = /\/MCID (\d+)|(?<=^|\n)((?:BT\n[\s\S]*?\nET(?:\n(?=BT\n)|(?=\n|$)))+)/g

const textObjects = /BT\n([\s\S]*?)\nET/g

const shownGlyphs = /\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj/g

const noteGlyphs = (content: string, fontNamed: FontNamed): void => {
  let font: FontCodes | null = null
  for (const [, named, shown] of content.matchAll(shownGlyphs)) {
    if (named !== undefined) font = fontNamed(named)
    else for (const glyph of glyphsOf(shown ?? '')) font?.note(glyph)
  }
}

/** On a page of such a language at least a third of the text objects run from right to left. */
const isRightToLeft = (content: string): boolean =>
  3 * (content.match(/\/ReversedChars/g)?.length ?? 0) > (content.match(/^BT$/gm)?.length ?? 0)

/** Text objects that are written as one: an island of one or more, or one that runs as its page does. */
interface Run {
  objects: [TextObject, ...TextObject[]]
  isIsland: boolean
}

const runsOf = (objects: readonly TextObject[], isIsland: (object: TextObject) => boolean): Run[] => {
  const runs: Run[] = []
  for (const object of objects) {
    const last = runs.at(-1)
    const island = isIsland(object)
    if (island && last?.isIsland && goesOn(object, last.objects.at(-1))) last.objects.push(object)
    else runs.push({ objects: [object], isIsland: island })
  }
  return runs
}

/** A page's content settled, and what stands in its marked contents, by their numbers. */
const settleContent = (content: string, fontNamed: FontNamed, onRightToLeftPage: boolean) => {
  const marked = new Map<number, MarkedText[]>()
  let mcid = -1
  /** The end of the island that was written last, while nothing else has been since. */
  let before: TextObject | undefined
  const isIsland = (object: TextObject): boolean =>
    onRightToLeftPage ? isLeftToRightIsland(object, true) : object.reversed
  const note = ({ objects, isIsland }: Run): void => {
    const direction = objects[0].reversed ? 'rtl' : 'ltr'
    const noted: MarkedText = { text: objects.map(textOfObject).join(''), direction, isIsland }
    marked.set(mcid, [...(marked.get(mcid) ?? []), noted])
  }
  const write = ({ objects, isIsland }: Run): string => {
    const isWritten = onRightToLeftPage && isIsland
    const written = isWritten
      ? writeIsland(objects, !goesOn(objects[0], before))
      : objects.map((object) => writeTextObject(object, onRightToLeftPage)).join('\n')
    before = isWritten ? objects.at(-1) : undefined
    return written
  }
  const settled = content.replace(pieces, (whole, number: string | undefined, inner: string | undefined) => {
    if (number !== undefined) mcid = Number(number)
    if (inner === undefined) return whole
    const objects = [...inner.matchAll(textObjects)].map(([, text = '']) => readTextObject(text, fontNamed))
    const read = objects.filter((object) => object !== null)
    if (read.length < objects.length) return whole
    const runs = runsOf(read, isIsland)
    runs.forEach(note)
    return onRightToLeftPage || read.some(({ reversed }) => reversed) ? runs.map(write).join('\n') : whole
  })
  return { settled, marked }
}

/**
 * Makes the text of a document that Chromium printed such that programs read and copy it as it was written: see
 * docs/pdf-text.md. Nothing that is seen changes.
 * @param directions of the document's languages
 */
export const settleText = (document: PDFDocument, directions: ReadonlySet<Direction>, zlib: Zlib): void => {
  const { context } = document
  const fonts = new Map<PDFDict, FontCodes>()
  const codesOf = (font: PDFDict): FontCodes => {
    const codes = fonts.get(font) ?? new FontCodes(font, zlib)
    fonts.set(font, codes)
    return codes
  }
  const fontsOn = (page: PDFPage): FontNamed => {
    const resources = page.node.Resources()?.lookupMaybe(name('Font'), PDFDict)
    return (font) => {
      const found = resources?.lookupMaybe(name(font), PDFDict)
      return found?.get(name('Subtype')) === name('Type0') ? codesOf(found) : null
    }
  }
  const hasRightToLeft = directions.has('rtl')
  const pages = document.getPages().flatMap((page) => {
    const reference = page.node.get(name('Contents'))
    const stream = reference instanceof PDFRef ? context.lookup(reference) : undefined
    if (!(reference instanceof PDFRef && stream instanceof PDFRawStream)) return []
    const content = markArtifacts(inflated(stream, zlib))
    if (hasRightToLeft || indexOfText(content, '/ReversedChars') >= 0)
      return [{ page, reference, content: latin1(content), fontNamed: fontsOn(page) }]
    context.assign(reference, deflated(context, content, zlib))
    return []
  })
  if (hasRightToLeft) for (const { content, fontNamed } of pages) noteGlyphs(content, fontNamed)
  for (const { page, reference, content, fontNamed } of pages) {
    const onRightToLeftPage = hasRightToLeft && (!directions.has('ltr') || isRightToLeft(content))
    const { settled, marked } = settleContent(content, fontNamed, onRightToLeftPage)
    context.assign(reference, deflated(context, strToU8(settled, true), zlib))
    nameMarkedText(document, page, marked)
  }
  for (const codes of fonts.values()) codes.write(context)
}
