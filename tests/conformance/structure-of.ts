import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { docxPart, elementsOf, valuesOf } from '#tests/support/docx-parts'

const voidElements = new Set(['meta', 'br', 'col', 'img', 'link', '!doctype'])
const shownAttributes = /\s(lang|dir|id|class|href|hreflang|scope|role|start|datetime|aria-[a-z]+)="([^"]*)"/g

/** The elements of an HTML text as an indented list, with the attributes that mean something to a reader. */
export function structureOfHtml(html: string): string {
  const lines: string[] = []
  let depth = 0
  for (const [, end, name = '', attributes = ''] of html.matchAll(/<(\/?)([a-z!][a-z0-9]*)((?:"[^"]*"|[^>"])*)>/gi)) {
    if (end === '/') {
      depth -= 1
      continue
    }
    const shown = [...attributes.matchAll(shownAttributes)].map(([, key, value]) => `${key}=${value}`)
    lines.push(`${'  '.repeat(depth)}${[name.toLowerCase(), ...shown].join(' ')}`)
    if (!voidElements.has(name.toLowerCase())) depth += 1
  }
  return `${lines.join('\n')}\n`
}

/** Each paragraph of a Word document: its style, direction, numbering and fields, those in tables set in. */
export function structureOfDocx(file: Uint8Array): string {
  const document = docxPart(file, 'word/document.xml')
  const lines = elementsOf(document, 'w:p').map((paragraph) => {
    const inTable = paragraph.parentNode?.nodeName === 'w:tc'
    const numbering = valuesOf(paragraph, 'w:numId').map((id) => `numbering ${id}`)
    const levels = valuesOf(paragraph, 'w:ilvl').map((level) => `level ${level}`)
    const fields = elementsOf(paragraph, 'w:instrText').map((field) => `field ${field.textContent?.trim()}`)
    const bookmarks = valuesOf(paragraph, 'w:bookmarkStart', 'w:name').map((name) => `bookmark ${name}`)
    const rightToLeft = elementsOf(paragraph, 'w:bidi').length > 0 ? ['right to left'] : []
    const [style = 'no style'] = valuesOf(paragraph, 'w:pStyle')
    return `${inTable ? '  ' : ''}${[style, ...rightToLeft, ...numbering, ...levels, ...bookmarks, ...fields].join(', ')}`
  })
  return `${lines.join('\n')}\n`
}

const nameOf = (object: PDFObject | undefined): string => (object instanceof PDFName ? object.decodeText() : '')

/** The structure elements of a tagged PDF as an indented list, with their languages. */
export async function structureOfPdf(bytes: Uint8Array): Promise<string> {
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false })
  const lines: string[] = []
  const visit = (object: PDFObject | undefined, depth: number): void => {
    const found = object === undefined ? undefined : catalog.context.lookup(object)
    if (found instanceof PDFArray) for (const kid of found.asArray()) visit(kid, depth)
    if (!(found instanceof PDFDict)) return
    const tag = nameOf(found.get(PDFName.of('S')))
    const language = String(found.get(PDFName.of('Lang')) ?? '')
    if (tag !== '') lines.push(`${'  '.repeat(depth)}${[tag, language].filter((part) => part !== '').join(' ')}`)
    visit(found.get(PDFName.of('K')), tag === '' ? depth : depth + 1)
  }
  visit(catalog.get(PDFName.of('StructTreeRoot')), 0)
  return `${lines.join('\n')}\n`
}
