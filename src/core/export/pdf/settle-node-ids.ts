import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFStream, PDFString } from '@cantoo/pdf-lib'

const nodeId = /^node\d{8}$/

/** Keys whose strings are read by people. */
const proseKeys = new Set(['Title', 'Alt', 'ActualText', 'E', 'Contents'].map((key) => PDFName.of(key)))

type Visit = (text: string, replace: (text: string) => void) => void

const visitStrings = (object: PDFObject, visit: Visit): void => {
  if (object instanceof PDFStream) visitStrings(object.dict, visit)
  else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      if (proseKeys.has(key)) continue
      if (value instanceof PDFString) visit(value.asString(), (text) => object.set(key, PDFString.of(text)))
      else visitStrings(value, visit)
    }
  } else if (object instanceof PDFArray) {
    for (const [index, value] of object.asArray().entries()) {
      if (value instanceof PDFString) visit(value.asString(), (text) => object.set(index, PDFString.of(text)))
      else visitStrings(value, visit)
    }
  }
}

/**
 * Numbers the structure elements that others refer to (a table's headers) from one. Chromium numbers them on from what
 * the same browser printed before, so that the same page would print differently each time. The order stays, as the
 * sorted tree of these names requires (ISO 32000-1, section 7.9.6).
 */
export const settleNodeIds = (context: PDFContext): void => {
  const found: { text: string; replace: (text: string) => void }[] = []
  for (const [, object] of context.enumerateIndirectObjects()) {
    visitStrings(object, (text, replace) => {
      if (nodeId.test(text)) found.push({ text, replace })
    })
  }
  const settled = new Map(
    [...new Set(found.map(({ text }) => text))]
      .sort()
      .map((text, index) => [text, `node${String(index + 1).padStart(8, '0')}`] as const),
  )
  for (const { text, replace } of found) replace(settled.get(text) ?? text)
}
