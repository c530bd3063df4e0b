import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

const name = (text: string): PDFName => PDFName.of(text)

const entriesUnder = (parent: PDFDict): PDFDict[] => {
  const entries: PDFDict[] = []
  let entry = parent.lookupMaybe(name('First'), PDFDict)
  while (entry) {
    entries.push(entry, ...entriesUnder(entry))
    entry = entry.lookupMaybe(name('Next'), PDFDict)
  }
  return entries
}

/**
 * The letters and digits of a title in an order that does not depend on direction. Heh with hamza may be one character,
 * whose letter is then U+06D5, or two.
 */
const letters = (title: string): string => {
  const known = title.normalize('NFKD').replaceAll('\u06d5', '\u0647')
  return [...known.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')
}

/** Chromium writes the title of a heading that it moved to the next page as often as it laid it out: once or twice. */
const isDrawnAs = (heading: string, drawn: string): boolean => {
  const times = drawn.length / Math.max(letters(heading).length, 1)
  return Number.isInteger(times) && times > 0 && letters(heading.repeat(times)) === drawn
}

const titleOf = (entry: PDFDict): string => {
  const title = entry.lookup(name('Title'))
  return title instanceof PDFHexString || title instanceof PDFString ? title.decodeText() : ''
}

/**
 * Gives the outline's entries the headings' own text, in logical order: Chromium writes titles of right-to-left text
 * in the order in which they are drawn. An entry that no heading answers to keeps its title.
 * @param headings every heading in the order of reading
 */
export const rewriteOutline = (document: PDFDocument, headings: readonly string[]): void => {
  const outline = document.catalog.lookupMaybe(name('Outlines'), PDFDict)
  if (!outline) return
  let next = 0
  for (const entry of entriesUnder(outline)) {
    const drawn = letters(titleOf(entry))
    const found = headings.findIndex((heading, index) => index >= next && isDrawnAs(heading, drawn))
    const heading = headings[found]
    if (heading === undefined) continue
    entry.set(name('Title'), PDFHexString.fromText(heading))
    next = found + 1
  }
}
