import { PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { strToU8 } from 'fflate'
import { FontCodes } from '#core/export/pdf/font-codes'
import { markArtifacts } from '#core/export/pdf/mark-artifacts'
import { type MarkedText, nameMarkedText } from '#core/export/pdf/name-marked-text'
import { type ContentPart, readContent } from '#core/export/pdf/read-content'
import { type ByteTools, deflated, indexOfText, inflated } from '#core/export/pdf/streams'
import type { TextObject } from '#core/export/pdf/text-object'
import { isLeftToRightIsland, textOfObject } from '#core/export/pdf/text-order'
import { goesOn, writeIsland } from '#core/export/pdf/write-island'
import { writeTextObject } from '#core/export/pdf/write-text-object'
import type { Direction } from '#core/language'

const name = (text: string): PDFName => PDFName.of(text)

/** On a page of such a language at least a third of the text objects run from right to left. */
const isRightToLeft = (parts: readonly ContentPart[]): boolean => {
  const objects = parts.flatMap((part) => (part.kind === 'text' ? part.objects : []))
  return 3 * objects.filter(({ reversed }) => reversed).length > objects.length
}

const mcidKey = '/MCID '

/** The number of what is marked last for the structure tree, if anything is. */
const lastNumber = (content: string): number | null => {
  const at = content.lastIndexOf(mcidKey)
  return at < 0 ? null : Number.parseInt(content.slice(at + mcidKey.length, at + mcidKey.length + 9), 10)
}

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
const settleContent = (parts: readonly ContentPart[], onRightToLeftPage: boolean) => {
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
  const settle = (part: ContentPart): string => {
    if (part.kind === 'other') {
      mcid = lastNumber(part.content) ?? mcid
      return part.content
    }
    const runs = runsOf(part.objects, isIsland)
    runs.forEach(note)
    const isTouched = onRightToLeftPage || part.objects.some(({ reversed }) => reversed)
    return isTouched ? runs.map(write).join('\n') : part.content
  }
  const settled = parts.map(settle).join('')
  return { settled, marked }
}

/**
 * Makes the text of a document that Chromium printed such that programs read and copy it as it was written: see
 * docs/pdf-text.md. Nothing that is seen changes.
 * @param directions of the document's languages
 */
export const settleText = (document: PDFDocument, directions: ReadonlySet<Direction>, tools: ByteTools): void => {
  const { context } = document
  const fonts = new Map<PDFDict, FontCodes>()
  const codesOf = (font: PDFDict): FontCodes => {
    const codes = fonts.get(font) ?? new FontCodes(font, tools)
    fonts.set(font, codes)
    return codes
  }
  const fontsOn = (page: PDFPage) => {
    const resources = page.node.Resources()?.lookupMaybe(name('Font'), PDFDict)
    return (font: string): FontCodes | null => {
      const found = resources?.lookupMaybe(name(font), PDFDict)
      return found?.get(name('Subtype')) === name('Type0') ? codesOf(found) : null
    }
  }
  const hasRightToLeft = directions.has('rtl')
  const pages = document.getPages().flatMap((page) => {
    const reference = page.node.get(name('Contents'))
    const stream = reference instanceof PDFRef ? context.lookup(reference) : undefined
    if (!(reference instanceof PDFRef && stream instanceof PDFRawStream)) return []
    const content = markArtifacts(inflated(stream, tools), tools)
    if (hasRightToLeft || indexOfText(content, '/ReversedChars') >= 0)
      return [{ page, reference, parts: readContent(tools.latin1(content), fontsOn(page)) }]
    context.assign(reference, deflated(context, content, tools))
    return []
  })
  for (const { page, reference, parts } of pages) {
    const onRightToLeftPage = hasRightToLeft && (!directions.has('ltr') || isRightToLeft(parts))
    const { settled, marked } = settleContent(parts, onRightToLeftPage)
    context.assign(reference, deflated(context, strToU8(settled, true), tools))
    nameMarkedText(document, page, marked)
  }
  for (const codes of fonts.values()) codes.write(context)
}
