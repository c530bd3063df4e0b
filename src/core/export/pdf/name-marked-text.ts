import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFString,
} from '@cantoo/pdf-lib'
import type { Direction } from '#core/language'

/** A piece of marked content: what is read there, and whether it runs against the page. */
export interface MarkedText {
  text: string
  direction: Direction
  isIsland: boolean
}

const name = (text: string): PDFName => PDFName.of(text)

/** What a number tree holds under a key (ISO 32000-1, section 7.9.7). */
const lookupNumber = (tree: PDFDict, key: number): PDFArray | undefined => {
  const entries = tree.lookupMaybe(name('Nums'), PDFArray)
  for (let index = 0; entries && index < entries.size(); index += 2)
    if (entries.lookup(index, PDFNumber).asNumber() === key) return entries.lookupMaybe(index + 1, PDFArray)
  const kids = tree.lookupMaybe(name('Kids'), PDFArray)
  for (let index = 0; kids && index < kids.size(); index += 1) {
    const kid = kids.lookup(index, PDFDict)
    const limits = kid.lookup(name('Limits'), PDFArray)
    const [first, last] = [limits.lookup(0, PDFNumber).asNumber(), limits.lookup(1, PDFNumber).asNumber()]
    if (key >= first && key <= last) return lookupNumber(kid, key)
  }
  return undefined
}

/**
 * Tells the structure tree what its stretches of the other direction say, whose glyphs may stand in another order, and
 * in which language: as in HTML, what is written in Latin letters is read as English and in Arabic ones as Persian.
 * Chromium writes no language of a part of a paragraph.
 * @param marked the pieces of each marked content of the page, by its number
 */
export const nameMarkedText = (
  document: PDFDocument,
  page: PDFPage,
  marked: ReadonlyMap<number, readonly MarkedText[]>,
): void => {
  const parents = document.catalog
    .lookupMaybe(name('StructTreeRoot'), PDFDict)
    ?.lookupMaybe(name('ParentTree'), PDFDict)
  const key = page.node.lookupMaybe(name('StructParents'), PDFNumber)
  const elements = parents && key && lookupNumber(parents, key.asNumber())
  if (!elements) return
  for (const [mcid, pieces] of marked) {
    const [first] = pieces
    if (!first || mcid < 0 || mcid >= elements.size() || pieces.some(({ isIsland }) => !isIsland)) continue
    const text = pieces.map((piece) => piece.text).join(' ')
    const element = elements.lookupMaybe(mcid, PDFDict)
    if (!element || !/\p{L}/u.test(text)) continue
    element.set(name('Lang'), PDFString.of(first.direction === 'ltr' ? 'en' : 'fa'))
    if (first.direction === 'ltr') element.set(name('ActualText'), PDFHexString.fromText(text))
  }
}
